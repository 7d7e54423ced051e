import { createRequire } from 'node:module';
import type ICAL from 'ical.js';

export type Ical = typeof ICAL;
export type IcalComponent = InstanceType<Ical['Component']>;
export type IcalEvent = InstanceType<Ical['Event']>;
export type IcalTime = InstanceType<Ical['Time']>;

const load = createRequire(__filename);

/** The iCalendar engine, loaded at its first use. */
export function icalendar(): Ical {
  return load('ical.js') as Ical; // its CommonJS half exports the engine itself
}

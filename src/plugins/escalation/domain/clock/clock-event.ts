import { z } from 'zod';
import { asInstant } from '../../../../kernel/instant';
import { basisSchema, metricSchema, type Clock } from './clock';

const instantSchema = z.number().int().transform(asInstant);
const breachSchema = instantSchema.nullable();

const everyEvent = {
  metric: metricSchema,
  cycle: z.number().int().positive(),
  /** Of the clock after the event. */
  generation: z.number().int().positive(),
  at: instantSchema,
};

const terms = {
  basis: basisSchema,
  targetSeconds: z.number().nonnegative(),
  policyKey: z.string(),
  calendarKey: z.string(),
};

/** `breachedAt` is the breach known after the event, be it found by this event or before it. */
const standing = { consumedSeconds: z.number().nonnegative(), breachedAt: breachSchema };

/** What happened to a clock, with all that is needed to replay it without calendar or policy. */
export const clockEventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('started'), ...everyEvent, ...terms, dueAt: instantSchema }),
  /** The first event of a new cycle, after the complaint was reopened. */
  z.object({ kind: z.literal('restarted'), ...everyEvent, ...terms, dueAt: instantSchema }),
  z.object({
    kind: z.literal('retargeted'),
    ...everyEvent,
    ...terms,
    ...standing,
    dueAt: instantSchema.nullable(),
  }),
  z.object({ kind: z.literal('paused'), ...everyEvent, ...standing }),
  z.object({
    kind: z.literal('resumed'),
    ...everyEvent,
    dueAt: instantSchema,
    breachedAt: breachSchema,
  }),
  z.object({ kind: z.literal('breached'), ...everyEvent, breachedAt: instantSchema }),
  z.object({ kind: z.literal('met'), ...everyEvent, ...standing }),
  z.object({ kind: z.literal('cancelled'), ...everyEvent, ...standing }),
]);

export type ClockEvent = Readonly<z.output<typeof clockEventSchema>>;

/** A change of a clock and its record; `event` is null when there was nothing to change. */
export interface ClockStep {
  readonly clock: Clock;
  readonly event: ClockEvent | null;
}

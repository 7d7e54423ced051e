import { DAY, SECOND } from '../../../../kernel/duration';
import { parseLocalDate } from '../../../../kernel/zone/local-time';
import { isTimeZone, zoneOf, zoneSpans } from '../../../../kernel/zone/zone';
import type { DateWindow } from '../../domain/calendar/icalendar/exceptions-from-events';
import { icalendar, type IcalTime } from './icalendar-engine';

/** A file that names more zones than this is no calendar of an office; the rest stay unknown. */
const MOST_ZONES = 20;

/**
 * Teaches the iCalendar engine the IANA zones that a file names, for most files name them and do not describe them,
 * and tells which these are.
 */
export function knowZonesOf(text: string, window: DateWindow): (name: string) => boolean {
  const named = [...text.matchAll(/;TZID="?([^":;\r\n]{1,64})/g)].map(([, name = '']) => name);
  const known = new Set([...new Set(named)].filter(isTimeZone).slice(0, MOST_ZONES));
  for (const name of known) teachZone(name, window);
  return (name) => known.has(name);
}

/** The offset (milliseconds) by a wall reading; outside the window that of its edge, which decides nothing there. */
export function zoneReader(name: string, window: DateWindow): (reading: number) => number {
  const from = (parseLocalDate(window.from) ?? 0) * DAY - 40 * DAY;
  const to = (parseLocalDate(window.to) ?? 0) * DAY + 40 * DAY;
  const spans = zoneSpans(zoneOf(name), from, to);
  return (reading) => {
    const span = spans.find(({ endsAt, offset }) => reading < endsAt + offset);
    return (span ?? spans[spans.length - 1])?.offset ?? 0;
  };
}

/** A time of the engine as its clocks show it, in milliseconds as if they showed UTC. */
export function readingOf({ year, month, day, hour, minute, second }: IcalTime): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function teachZone(name: string, window: DateWindow): void {
  const { Timezone, TimezoneService } = icalendar();
  const offsetBy = zoneReader(name, window);
  const zone = new Timezone({ tzid: name });
  zone.utcOffset = (time) => offsetBy(readingOf(time as IcalTime)) / SECOND;
  TimezoneService.register(zone, name);
}

import { DAY } from '../../../../kernel/duration';
import { asInstant, type Instant } from '../../../../kernel/instant';
import { ok, refuse, type Result } from '../../../../kernel/result';
import { zoneSpans } from '../../../../kernel/zone/zone';
import type { CompiledCalendar } from './compile-calendar';
import { forEachOpening } from './for-each-opening';
import type { ReckoningRefusal } from './reckoning-refusal';
import { HORIZON_FROM, HORIZON_TO, withinHorizon } from './working-time-table';

/** A number of days that cannot be counted off: not whole, or none. */
export interface DaysRefusal {
  readonly kind: 'impossible-days';
  readonly days: number;
}

/** A stretch of working time within one local date. */
interface Opening {
  readonly startsAt: number;
  readonly endsAt: number;
}

/**
 * The same local time of day on the n-th date with working time after the local date of the start; where that time is
 * closed or does not exist on that date, its last closing. Of a time that the clocks show twice it is the first.
 * Refused unless `days` is a whole number above none, or when there is no such date before 2200.
 */
export function addWorkingDays(
  calendar: CompiledCalendar,
  start: Instant,
  days: number,
): Result<Instant, ReckoningRefusal | DaysRefusal> {
  if (!Number.isInteger(days) || days < 1) return refuse({ kind: 'impossible-days', days });
  if (start < HORIZON_FROM || start >= HORIZON_TO) return refuse({ kind: 'beyond-horizon' });
  const local = localReading(calendar, start);
  const date = workingDateAfter(calendar, start, Math.floor(local / DAY), days);
  if (!date) return refuse({ kind: 'beyond-horizon' });
  const sinceMidnight = local - Math.floor(local / DAY) * DAY;
  const reading = date.epochDay * DAY + sinceMidnight;
  return ok(asInstant(openInstantAt(calendar, date.openings, reading) ?? lastClosing(date)));
}

interface WorkingDate {
  readonly epochDay: number;
  readonly openings: readonly Opening[];
}

/** Looks ahead by twice as long each time: most dates are near, and some calendars have few. */
function workingDateAfter(
  calendar: CompiledCalendar,
  start: Instant,
  startsOn: number,
  days: number,
): WorkingDate | null {
  for (let ahead = 2 * days + 8; ; ahead *= 2) {
    const to = withinHorizon(start + ahead * DAY);
    const dates = workingDates(calendar, start, to, startsOn);
    // The last date seen may be cut short: one is counted only when another follows it.
    const isWhole = dates.length > days || to === HORIZON_TO;
    if (isWhole) return dates[days - 1] ?? null;
  }
}

function workingDates(
  calendar: CompiledCalendar,
  from: number,
  to: number,
  startsOn: number,
): readonly WorkingDate[] {
  const dates = new Map<number, Opening[]>();
  forEachOpening(calendar, from, to, (epochDay, startsAt, endsAt) => {
    if (epochDay <= startsOn) return;
    const openings = dates.get(epochDay);
    if (openings) openings.push({ startsAt, endsAt });
    else dates.set(epochDay, [{ startsAt, endsAt }]);
  });
  return [...dates].map(([epochDay, openings]) => ({ epochDay, openings }));
}

/** The first working instant at which the zone's clocks show a reading; null when it is closed or skipped then. */
function openInstantAt(
  { zone }: CompiledCalendar,
  openings: readonly Opening[],
  reading: number,
): number | null {
  for (const span of zoneSpans(zone, reading - 2 * DAY, reading + 2 * DAY)) {
    const instant = reading - span.offset;
    const isShown = instant >= span.startsAt && instant < span.endsAt;
    const isOpen = openings.some(({ startsAt, endsAt }) => startsAt <= instant && instant < endsAt);
    if (isShown && isOpen) return instant;
  }
  return null;
}

function lastClosing({ openings }: WorkingDate): number {
  return Math.max(...openings.map(({ endsAt }) => endsAt));
}

function localReading({ zone }: CompiledCalendar, instant: Instant): number {
  const [span] = zoneSpans(zone, instant, instant + 1);
  return instant + (span?.offset ?? 0);
}

import { SECOND } from '../../../../kernel/duration';
import { asInstant, type Instant } from '../../../../kernel/instant';
import type { Result } from '../../../../kernel/result';
import { addWorkingTime } from '../calendar/add-working-time';
import type { CompiledCalendar } from '../calendar/compile-calendar';
import type { ReckoningRefusal } from '../calendar/reckoning-refusal';
import { subtractWorkingTime } from '../calendar/subtract-working-time';
import { workingTimeBetween } from '../calendar/working-time-between';
import { HORIZON_FROM, HORIZON_TO } from '../calendar/working-time-table';
import type { Basis } from './clock';

/** Seconds of the basis that pass in [from, to), to the millisecond; none when `to` is not after `from`. */
export function secondsElapsed(
  basis: Basis,
  calendar: CompiledCalendar,
  from: Instant,
  to: Instant,
): number {
  if (basis === 'wall-clock') return Math.max(0, to - from) / SECOND;
  return workingTimeBetween(calendar, from, to);
}

/**
 * The first instant at which so many seconds of the basis have passed. A calendar that runs out of working time gives
 * the end of the year 2199 rather than an error: publishing refuses such a calendar, and no calendar blocks a resident.
 */
export function instantAfter(
  basis: Basis,
  calendar: CompiledCalendar,
  from: Instant,
  seconds: number,
): Instant {
  if (basis === 'wall-clock') return asInstant(from + Math.round(seconds * SECOND));
  return reckoned(addWorkingTime(calendar, from, seconds), HORIZON_TO);
}

/** The last instant from which so many seconds of the basis remain until `to`; the year 1900 when there is none. */
export function instantBefore(
  basis: Basis,
  calendar: CompiledCalendar,
  to: Instant,
  seconds: number,
): Instant {
  if (basis === 'wall-clock') return asInstant(to - Math.round(seconds * SECOND));
  return reckoned(subtractWorkingTime(calendar, to, seconds), HORIZON_FROM);
}

function reckoned(result: Result<Instant, ReckoningRefusal>, horizon: number): Instant {
  if (result.ok) return result.value;
  if (result.refusal.kind === 'beyond-horizon') return asInstant(horizon);
  throw new RangeError(`Not a duration: ${result.refusal.seconds} seconds`);
}

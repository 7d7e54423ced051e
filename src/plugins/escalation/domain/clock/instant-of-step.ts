import { asInstant, type Instant } from '../../../../kernel/instant';
import type { CompiledCalendar } from '../calendar/compile-calendar';
import { promisedSeconds, type Clock } from './clock';
import { instantAfter, instantBefore } from './elapse';

/**
 * When so many seconds of the clock's basis remain until it is due: the latest such instant, so that a warning falls on
 * an opening rather than on the closing before it. A moment passed in an earlier run is the beginning of this one; null
 * unless running, and when the target is no longer than that (a warning would be due on receipt).
 */
export function instantBeforeDue(
  clock: Clock,
  calendar: CompiledCalendar,
  seconds: number,
): Instant | null {
  const { runningSince, dueAt, basis } = clock;
  if (runningSince === null || dueAt === null || seconds >= promisedSeconds(clock)) return null;
  return asInstant(Math.max(instantBefore(basis, calendar, dueAt, seconds), runningSince));
}

/** When a share of the target (0 to 1) is used up, reckoned back from the due date; null as for `instantBeforeDue`. */
export function instantAtShare(
  clock: Clock,
  calendar: CompiledCalendar,
  share: number,
): Instant | null {
  return instantBeforeDue(clock, calendar, (1 - share) * promisedSeconds(clock));
}

/**
 * When so many seconds of the clock's basis have been used beyond its target: none is the due date itself, and pauses
 * after the due date do not count. A moment passed in an earlier run is the beginning of this one; null unless running.
 */
export function instantAfterDue(
  clock: Clock,
  calendar: CompiledCalendar,
  seconds: number,
): Instant | null {
  const { runningSince, dueAt, basis } = clock;
  if (runningSince === null || dueAt === null || seconds === 0) return dueAt;
  const remainingSeconds = promisedSeconds(clock) + seconds - clock.consumedSeconds;
  if (remainingSeconds <= 0) return runningSince;
  return instantAfter(basis, calendar, runningSince, remainingSeconds);
}

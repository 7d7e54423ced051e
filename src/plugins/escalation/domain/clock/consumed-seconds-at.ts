import { SECOND } from '../../../../kernel/duration';
import type { Instant } from '../../../../kernel/instant';
import type { CompiledCalendar } from '../calendar/compile-calendar';
import type { Clock } from './clock';
import { secondsElapsed } from './elapse';

/** Seconds of its basis that a clock has used up at an instant, the present run included; to the millisecond. */
export function consumedSecondsAt(clock: Clock, calendar: CompiledCalendar, at: Instant): number {
  if (clock.runningSince === null) return clock.consumedSeconds;
  const run = secondsElapsed(clock.basis, calendar, clock.runningSince, at);
  // Whole milliseconds: however many runs are added up, no rounding gathers.
  return Math.round((clock.consumedSeconds + run) * SECOND) / SECOND;
}

import type { Instant } from '../../../../kernel/instant';
import type { CompiledCalendar } from '../calendar/compile-calendar';
import type { Clock } from './clock';
import type { ClockStep } from './clock-event';
import { changePromise } from './retarget-clock';

/** Puts a promise off by so many seconds of its basis; what was used and a breach stay as they are. */
export function extendClock(
  clock: Clock,
  seconds: number,
  calendar: CompiledCalendar,
  at: Instant,
): ClockStep {
  const extendedSeconds = clock.extendedSeconds + seconds;
  const change = { terms: clock, cause: 'extended' as const, passedOver: null, extendedSeconds };
  return changePromise(clock, change, { before: calendar, after: calendar }, at);
}

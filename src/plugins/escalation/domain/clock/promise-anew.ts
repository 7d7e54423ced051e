import { SECOND } from '../../../../kernel/duration';
import type { Instant } from '../../../../kernel/instant';
import type { CompiledCalendar } from '../calendar/compile-calendar';
import type { Clock } from './clock';
import type { ClockStep } from './clock-event';
import { consumedSecondsAt } from './consumed-seconds-at';
import { secondsElapsed } from './elapse';
import { changePromise } from './retarget-clock';

/** However close and closed the time until then is, a promise made by name is not broken while it is made. */
const AT_LEAST_SECONDS = 1;

/**
 * Somebody promises a date by name: the clock is due then, open or closed, and what the target differs by is kept as
 * granted, so that a pause later moves that date. A breach of the promise before stays on record.
 */
export function promiseAnew(
  clock: Clock,
  until: Instant,
  calendar: CompiledCalendar,
  at: Instant,
): ClockStep {
  const ahead = Math.max(AT_LEAST_SECONDS, secondsElapsed(clock.basis, calendar, at, until));
  const promised = consumedSecondsAt(clock, calendar, at) + ahead;
  const extendedSeconds = Math.round((promised - clock.targetSeconds) * SECOND) / SECOND;
  return changePromise(
    clock,
    { terms: clock, cause: 'taken', passedOver: null, extendedSeconds, dueAt: until },
    { before: calendar, after: calendar },
    at,
  );
}

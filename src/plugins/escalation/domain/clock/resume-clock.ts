import type { Instant } from '../../../../kernel/instant';
import type { CompiledCalendar } from '../calendar/compile-calendar';
import type { Clock } from './clock';
import type { ClockStep } from './clock-event';
import { instantAfter } from './elapse';
import { nextGeneration } from './next-generation';
import { stepOf } from './replay-clock';

/**
 * Lets a paused clock run again: due when the rest of its target has passed from now on. Nothing changes unless the
 * clock is paused.
 */
export function resumeClock(clock: Clock, calendar: CompiledCalendar, at: Instant): ClockStep {
  if (clock.state !== 'paused') return { clock, event: null };
  const dueAt = dueAtWhenRunningFrom(clock, calendar, at);
  return stepOf(clock, {
    kind: 'resumed',
    ...nextGeneration(clock, at),
    dueAt,
    breachedAt: breachWhenRunningFrom(clock, at),
  });
}

/** When a clock's target is used up if it runs from `at` on; when it was, if it is used up already. */
export function dueAtWhenRunningFrom(
  clock: Clock,
  calendar: CompiledCalendar,
  at: Instant,
): Instant {
  const remainingSeconds = clock.targetSeconds - clock.consumedSeconds;
  if (remainingSeconds > 0) return instantAfter(clock.basis, calendar, at, remainingSeconds);
  return clock.breachedAt ?? at;
}

/** The breach of a clock that runs from `at` on: a target shortened below what was used is broken from then on. */
export function breachWhenRunningFrom(clock: Clock, at: Instant): Instant | null {
  return clock.breachedAt ?? (clock.consumedSeconds >= clock.targetSeconds ? at : null);
}

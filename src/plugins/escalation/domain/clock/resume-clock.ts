import type { Instant } from '../../../../kernel/instant';
import type { CompiledCalendar } from '../calendar/compile-calendar';
import type { Clock } from './clock';
import type { ClockStep } from './clock-event';
import { breachWhenRunningFrom, dueAtWhenRunningFrom } from './due-when-running';
import { nextGeneration } from './next-generation';
import { stepOf } from './replay-clock';

/**
 * Lets a paused clock run again: due when the rest of its time has passed from now on. Nothing changes unless the
 * clock is paused.
 */
export function resumeClock(clock: Clock, calendar: CompiledCalendar, at: Instant): ClockStep {
  if (clock.state !== 'paused') return { clock, event: null };
  const dueAt = dueAtWhenRunningFrom(clock, calendar, at);
  return stepOf(clock, {
    kind: 'resumed',
    ...nextGeneration(clock, at),
    dueAt,
    breachedAt: breachWhenRunningFrom(clock, at, dueAt),
  });
}

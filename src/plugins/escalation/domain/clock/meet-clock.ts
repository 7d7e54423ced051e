import type { Instant } from '../../../../kernel/instant';
import type { CompiledCalendar } from '../calendar/compile-calendar';
import { breachKnownAt } from './breach-clock';
import type { Clock } from './clock';
import type { ClockStep } from './clock-event';
import { consumedSecondsAt } from './consumed-seconds-at';
import { nextGeneration } from './next-generation';
import { stepOf } from './replay-clock';

/**
 * Records that what was promised has been done: in time up to and including the due date, after it with the breach
 * beside it. A paused clock can be met. Nothing changes once the clock is met or cancelled.
 */
export function meetClock(clock: Clock, calendar: CompiledCalendar, at: Instant): ClockStep {
  if (clock.state !== 'running' && clock.state !== 'paused') return { clock, event: null };
  const isOnTheDot = clock.dueAt === at;
  return stepOf(clock, {
    kind: 'met',
    ...nextGeneration(clock, at),
    consumedSeconds: consumedSecondsAt(clock, calendar, at),
    breachedAt: isOnTheDot ? clock.breachedAt : breachKnownAt(clock, at),
  });
}

import type { Instant } from '../../../../kernel/instant';
import type { CompiledCalendar } from '../calendar/compile-calendar';
import { breachKnownAt } from './breach-clock';
import type { Clock } from './clock';
import type { ClockStep } from './clock-event';
import { consumedSecondsAt } from './consumed-seconds-at';
import { nextGeneration } from './next-generation';
import { stepOf } from './replay-clock';

/**
 * Ends a promise that is no longer owed (withdrawn, merged, spam); a due date already reached stays on record. Nothing
 * changes once the clock is met or cancelled.
 */
export function cancelClock(clock: Clock, calendar: CompiledCalendar, at: Instant): ClockStep {
  if (clock.state !== 'running' && clock.state !== 'paused') return { clock, event: null };
  return stepOf(clock, {
    kind: 'cancelled',
    ...nextGeneration(clock, at),
    consumedSeconds: consumedSecondsAt(clock, calendar, at),
    breachedAt: breachKnownAt(clock, at),
  });
}

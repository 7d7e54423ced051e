import type { Instant } from '../../../../kernel/instant';
import type { WaitReason } from '../../../complaints/domain/vocabulary';
import type { CompiledCalendar } from '../calendar/compile-calendar';
import { breachKnownAt } from './breach-clock';
import type { Clock } from './clock';
import type { ClockStep } from './clock-event';
import { consumedSecondsAt } from './consumed-seconds-at';
import { nextGeneration } from './next-generation';
import { stepOf } from './replay-clock';

/**
 * Stops a running clock: what was used is added up and there is no due date any more. A due date already reached is
 * recorded as a breach; before it, pausing keeps the promise unbroken. Nothing changes unless the clock is running.
 */
export function pauseClock(
  clock: Clock,
  reason: WaitReason,
  calendar: CompiledCalendar,
  at: Instant,
): ClockStep {
  if (clock.state !== 'running') return { clock, event: null };
  return stepOf(clock, {
    kind: 'paused',
    ...nextGeneration(clock, at),
    reason,
    consumedSeconds: consumedSecondsAt(clock, calendar, at),
    breachedAt: breachKnownAt(clock, at),
  });
}

import type { Instant } from '../../../../kernel/instant';
import type { CompiledCalendar } from '../calendar/compile-calendar';
import { breachKnownAt } from './breach-clock';
import type { Clock, ClockTerms } from './clock';
import type { ClockStep } from './clock-event';
import { consumedSecondsAt } from './consumed-seconds-at';
import { nextGeneration } from './next-generation';
import { stepOf } from './replay-clock';
import { breachWhenRunningFrom, dueAtWhenRunningFrom } from './resume-clock';

/**
 * Changes what a clock promises (another priority, policy or calendar) and keeps what was used, reckoned by the terms
 * and the calendar it was used under. Nothing changes once the clock is met or cancelled.
 */
export function retargetClock(
  clock: Clock,
  terms: ClockTerms,
  calendars: { readonly before: CompiledCalendar; readonly after: CompiledCalendar },
  at: Instant,
): ClockStep {
  if (clock.state !== 'running' && clock.state !== 'paused') return { clock, event: null };
  const { basis, targetSeconds, policyKey, calendarKey } = terms;
  const changed: Clock = {
    ...clock,
    basis,
    targetSeconds,
    consumedSeconds: consumedSecondsAt(clock, calendars.before, at),
    breachedAt: breachKnownAt(clock, at),
  };
  const isRunning = clock.state === 'running';
  return stepOf(clock, {
    kind: 'retargeted',
    ...nextGeneration(clock, at),
    basis,
    targetSeconds,
    policyKey,
    calendarKey,
    consumedSeconds: changed.consumedSeconds,
    breachedAt: isRunning ? breachWhenRunningFrom(changed, at) : changed.breachedAt,
    dueAt: isRunning ? dueAtWhenRunningFrom(changed, calendars.after, at) : null,
  });
}

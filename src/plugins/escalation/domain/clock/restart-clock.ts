import type { Instant } from '../../../../kernel/instant';
import type { CompiledCalendar } from '../calendar/compile-calendar';
import type { Clock, ClockTerms } from './clock';
import type { ClockStep } from './clock-event';
import { instantAfter } from './elapse';
import { openedClock } from './replay-clock';

/**
 * Starts the next cycle of a promise whose clock was met or cancelled, with the whole target before it again. The clock
 * given is of the cycle before and stays as it is; nothing changes while that one still runs or is paused.
 */
export function restartClock(
  clock: Clock,
  terms: ClockTerms,
  calendar: CompiledCalendar,
  at: Instant,
): ClockStep {
  if (clock.state !== 'met' && clock.state !== 'cancelled') return { clock, event: null };
  const { basis, targetSeconds, policyKey, calendarKey } = terms;
  const event = {
    kind: 'restarted' as const,
    metric: clock.metric,
    cycle: clock.cycle + 1,
    generation: clock.generation + 1,
    at,
    basis,
    targetSeconds,
    policyKey,
    calendarKey,
    dueAt: instantAfter(basis, calendar, at, targetSeconds),
  };
  return { clock: openedClock(event), event };
}

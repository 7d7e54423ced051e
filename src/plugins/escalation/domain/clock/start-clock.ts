import type { Instant } from '../../../../kernel/instant';
import type { CompiledCalendar } from '../calendar/compile-calendar';
import type { Clock, ClockTerms, Metric } from './clock';
import type { ClockEvent } from './clock-event';
import { instantAfter } from './elapse';
import { openedClock } from './replay-clock';

/** A step that always has an event. */
export interface OpeningStep {
  readonly clock: Clock;
  readonly event: ClockEvent;
}

/** Starts the first cycle of a promise: the whole target is due from `at` on. */
export function startClock(
  terms: ClockTerms & { readonly metric: Metric },
  calendar: CompiledCalendar,
  at: Instant,
): OpeningStep {
  const { metric, basis, targetSeconds, policyKey, calendarKey } = terms;
  const event = {
    kind: 'started' as const,
    metric,
    cycle: 1,
    generation: 1,
    at,
    basis,
    targetSeconds,
    policyKey,
    calendarKey,
    dueAt: instantAfter(basis, calendar, at, targetSeconds),
  };
  return { clock: openedClock(event), event };
}

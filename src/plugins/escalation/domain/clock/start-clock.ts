import type { Instant } from '../../../../kernel/instant';
import type { CompiledCalendar } from '../calendar/compile-calendar';
import type { PassedOver } from '../charter/match-policy';
import { termsIn, type Clock, type ClockTerms, type Metric } from './clock';
import type { ClockEvent, Opening } from './clock-event';
import { dueAtWhenRunningFrom } from './due-when-running';
import { openedClock } from './replay-clock';

/** A step that always has an event. */
export interface OpeningStep {
  readonly clock: Clock;
  readonly event: ClockEvent;
}

export interface Beginning extends ClockTerms {
  readonly metric: Metric;
  readonly cycle: number;
  readonly opening: Opening;
  readonly passedOver: readonly PassedOver[] | null;
}

/** Starts a promise: the whole target is due from `at` on. */
export function startClock(
  beginning: Beginning,
  calendar: CompiledCalendar,
  at: Instant,
): OpeningStep {
  const { metric, cycle, opening, passedOver } = beginning;
  const terms = termsIn(beginning);
  const event = {
    kind: 'started' as const,
    ...{ metric, cycle, generation: 1, at },
    ...terms,
    ...{ opening, passedOver },
    dueAt: dueFromStart(terms, calendar, at),
  };
  return { clock: openedClock(event), event };
}

/** When a clock that starts now is due. */
export function dueFromStart(terms: ClockTerms, calendar: CompiledCalendar, at: Instant): Instant {
  const fresh = { consumedSeconds: 0, extendedSeconds: 0, startedAt: at, breachedAt: null };
  return dueAtWhenRunningFrom({ ...terms, ...fresh }, calendar, at);
}

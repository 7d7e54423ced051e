import { hoursInSeconds, SECOND } from '../../../../kernel/duration';
import type { Instant } from '../../../../kernel/instant';
import { assertNever } from '../../../../kernel/assert-never';
import type { CompiledCalendar } from '../calendar/compile-calendar';
import type { PassedOver } from '../charter/match-policy';
import type { Reopening } from '../charter/policies';
import { isOwed, termsIn, type Clock, type ClockTerms } from './clock';
import type { ClockStep } from './clock-event';
import { instantAfter, secondsElapsed } from './elapse';
import { openedClock } from './replay-clock';
import { dueFromStart } from './start-clock';

export interface Restart {
  readonly terms: ClockTerms;
  readonly reopening: Reopening;
  readonly passedOver: readonly PassedOver[] | null;
}

/**
 * Starts the next cycle of a promise whose clock was met or cancelled, with as much time as the policy gives to a
 * reopened complaint. The clock given is of the cycle before and stays as it is, breach included; nothing changes while
 * that one is still owed.
 */
export function restartClock(
  clock: Clock,
  { terms: whole, reopening, passedOver }: Restart,
  calendar: CompiledCalendar,
  at: Instant,
): ClockStep {
  if (isOwed(clock)) return { clock, event: null };
  const terms = termsIn(termsWhenReopened(clock, whole, reopening, calendar, at));
  const event = {
    kind: 'restarted' as const,
    ...{ metric: clock.metric, cycle: clock.cycle + 1, generation: clock.generation + 1, at },
    ...terms,
    passedOver,
    dueAt: dueFromStart(terms, calendar, at),
  };
  return { clock: openedClock(event), event };
}

/** How much time the policy gives to a cycle that begins at an instant, after that of the clock given. */
export function termsWhenReopened(
  before: Clock,
  whole: ClockTerms,
  { mode, hours }: Reopening,
  calendar: CompiledCalendar,
  at: Instant,
): ClockTerms {
  const graceSeconds = () => secondsOfWork(whole, hours, calendar, at);
  switch (mode) {
    case 'restart':
      return whole;
    case 'grace':
      return reduced(whole, graceSeconds());
    case 'continue': {
      const leftSeconds = whole.targetSeconds + before.extendedSeconds - before.consumedSeconds;
      return reduced(whole, Math.max(leftSeconds, graceSeconds()));
    }
    default:
      return assertNever(mode);
  }
}

/** A part of a target is no number of days any more; of working days the working time is left. */
function reduced(whole: ClockTerms, targetSeconds: number): ClockTerms {
  const basis = whole.basis === 'wall-clock' ? whole.basis : 'working-time';
  const exact = Math.round(targetSeconds * SECOND) / SECOND;
  return { ...whole, basis, targetSeconds: exact, targetDays: null };
}

/** How many seconds of the clock's basis go by during so many working hours from now on. */
function secondsOfWork(
  { basis }: ClockTerms,
  hours: number,
  calendar: CompiledCalendar,
  at: Instant,
): number {
  const until = instantAfter('working-time', calendar, at, hoursInSeconds(hours));
  return secondsElapsed(basis, calendar, at, until);
}

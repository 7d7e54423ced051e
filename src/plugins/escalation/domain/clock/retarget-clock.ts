import type { Instant } from '../../../../kernel/instant';
import type { CompiledCalendar } from '../calendar/compile-calendar';
import type { PassedOver } from '../charter/match-policy';
import { breachKnownAt } from './breach-clock';
import { isOwed, termsIn, type Clock, type ClockTerms } from './clock';
import type { ClockStep, RetargetCause } from './clock-event';
import { consumedSecondsAt } from './consumed-seconds-at';
import { breachWhenRunningFrom, dueAtWhenRunningFrom } from './due-when-running';
import { nextGeneration } from './next-generation';
import { stepOf } from './replay-clock';

export interface Calendars {
  readonly before: CompiledCalendar;
  readonly after: CompiledCalendar;
}

export interface Retarget {
  readonly terms: ClockTerms;
  readonly cause: RetargetCause;
  readonly passedOver: readonly PassedOver[] | null;
}

/**
 * Changes what a clock promises (another priority, policy or calendar) and keeps what was used, reckoned by the terms
 * and the calendar it was used under, and what was granted. Nothing changes when the same is promised as before, and
 * once the clock is met or cancelled.
 */
export function retargetClock(
  clock: Clock,
  { terms, cause, passedOver }: Retarget,
  calendars: Calendars,
  at: Instant,
): ClockStep {
  if (isSame(clock, terms)) return { clock, event: null };
  const { extendedSeconds } = clock;
  return changePromise(clock, { terms, cause, passedOver, extendedSeconds }, calendars, at);
}

export interface PromiseChange extends Retarget {
  readonly extendedSeconds: number;
  /** Where the date was named; otherwise it is reckoned. */
  readonly dueAt?: Instant;
}

/** Makes another promise of one that is still owed; the account of what was used goes on. */
export function changePromise(
  clock: Clock,
  change: PromiseChange,
  calendars: Calendars,
  at: Instant,
): ClockStep {
  if (!isOwed(clock)) return { clock, event: null };
  const { cause, passedOver, extendedSeconds } = change;
  const terms = termsIn(change.terms);
  const consumedSeconds = consumedSecondsAt(clock, calendars.before, at);
  const breachedAt = breachKnownAt(clock, at);
  const event = {
    kind: 'retargeted' as const,
    ...nextGeneration(clock, at),
    ...terms,
    ...{ cause, passedOver, extendedSeconds, consumedSeconds },
  };
  if (clock.state === 'paused') return stepOf(clock, { ...event, breachedAt, dueAt: null });
  const changed = { ...clock, ...terms, extendedSeconds, consumedSeconds, breachedAt };
  const dueAt = change.dueAt ?? dueAtWhenRunningFrom(changed, calendars.after, at);
  const breach = breachWhenRunningFrom(changed, at, dueAt);
  return stepOf(clock, { ...event, breachedAt: breach, dueAt });
}

function isSame(clock: Clock, terms: ClockTerms): boolean {
  const [before, after] = [termsIn(clock), termsIn(terms)];
  const names = Object.keys(before) as (keyof ClockTerms)[]; // an object of exactly these
  return names.every((name) => before[name] === after[name]);
}

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
  /** Where the date was named or stays; otherwise it is reckoned. */
  readonly dueAt?: Instant | null;
}

/**
 * Changes what a clock promises (another priority, policy or calendar) and keeps what was used, reckoned by the terms
 * and the calendar it was used under, and what was granted. Nothing changes when the same is promised as before, and
 * once the clock is met or cancelled.
 */
export function retargetClock(
  clock: Clock,
  retarget: Retarget,
  calendars: Calendars,
  at: Instant,
): ClockStep {
  if (isSame(clock, retarget.terms)) return { clock, event: null };
  const { extendedSeconds } = clock;
  return changePromise(clock, { ...retarget, extendedSeconds }, calendars, at);
}

export interface PromiseChange extends Retarget {
  readonly extendedSeconds: number;
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
  if (clock.state === 'paused') {
    const isRenewed = isOther(clock, change, null);
    return stepOf(clock, { ...event, isRenewed, breachedAt, dueAt: null });
  }
  const changed = { ...clock, ...terms, extendedSeconds, consumedSeconds, breachedAt };
  const dueAt = change.dueAt ?? dueAtWhenRunningFrom(changed, calendars.after, at);
  const breach = breachWhenRunningFrom(changed, at, dueAt);
  const isRenewed = isOther(clock, change, dueAt);
  return stepOf(clock, { ...event, isRenewed, breachedAt: breach, dueAt });
}

/** Under another charter the same may be promised as before: then nothing that fired is to fire again. */
function isOther(
  clock: Clock,
  { cause, terms, extendedSeconds }: PromiseChange,
  dueAt: Instant | null,
): boolean {
  const isSameTime = isSameTarget(clock, terms) && extendedSeconds === clock.extendedSeconds;
  return cause !== 'charter' || !isSameTime || dueAt !== clock.dueAt;
}

/** Whether as much time is given, counted in the same way. */
export function isSameTarget(one: ClockTerms, other: ClockTerms): boolean {
  const names = ['basis', 'targetSeconds', 'targetDays'] as const;
  return names.every((name) => one[name] === other[name]);
}

function isSame(clock: Clock, terms: ClockTerms): boolean {
  const [before, after] = [termsIn(clock), termsIn(terms)];
  const names = Object.keys(before) as (keyof ClockTerms)[]; // an object of exactly these
  return names.every((name) => before[name] === after[name]);
}

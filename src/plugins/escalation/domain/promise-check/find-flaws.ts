import { earliest, type Instant } from '../../../../kernel/instant';
import type { WaitReason } from '../../../complaints/domain/vocabulary';
import type { CompiledCalendar } from '../calendar/compile-calendar';
import type { Rule } from '../rules/rule';
import { isOwed, type Clock, type ClockTerms } from '../clock/clock';
import { isOpening, type ClockEvent } from '../clock/clock-event';
import { HELD, WHILE_OPEN } from '../clock/clock-moves';
import { replayClock } from '../clock/replay-clock';
import { plannedTimers, RUN_OUT, type Fired, type Past } from '../rules/planned-timers';
import type { Difference, Flaw } from './flaw';

export interface KeptTimer {
  readonly ruleKey: string;
  readonly occasion: string;
  readonly state: string;
}

export interface KeptClock {
  readonly clock: Clock;
  readonly events: readonly ClockEvent[];
  /** Those of the clock's present generation, whatever became of them. */
  readonly timers: readonly KeptTimer[];
}

/** What is stored of one complaint's promise. */
export interface KeptPromise {
  readonly isOpen: boolean;
  readonly cycle: number;
  /** What the complaint waits for; null while it does not wait. */
  readonly waitReason: WaitReason | null;
  readonly departmentKey: string;
  readonly hasDepartment: boolean;
  readonly promisedAt: Instant | null;
  readonly nextDueAt: Instant | null;
  readonly clocks: readonly KeptClock[];
  /** What rules have fired on the complaint. */
  readonly fired: readonly Fired[];
}

export interface Laws {
  readonly rulesOf: (terms: ClockTerms) => readonly Rule[];
  readonly calendarOf: (terms: ClockTerms) => CompiledCalendar;
  /** The reasons for waiting that the policy of a clock allows. */
  readonly pausesFor: (terms: ClockTerms) => readonly WaitReason[];
}

/**
 * Everything about a stored promise that cannot be true: events that give another row, an open complaint without an
 * owner or without a next deadline, a clock that stands still for no reason that its policy knows, something owed of a
 * solved complaint, a deadline that nothing will notice.
 */
export function findFlaws(kept: KeptPromise, laws: Laws, at: Instant): Flaw[] {
  return [
    ...kept.clocks.flatMap(flawsOfRow),
    ...(kept.isOpen ? flawsOfOpen(kept) : []),
    ...kept.clocks.flatMap(({ clock }) => flawsOfStanding(clock, kept, laws)),
    ...flawsOfDates(kept),
    ...kept.clocks.flatMap((one) => flawsOfTimers(one, laws, { fired: kept.fired, at })),
  ];
}

function flawsOfRow({ clock, events }: KeptClock): Flaw[] {
  const of = nameOf(clock);
  const [first, ...rest] = events;
  if (!first || !isOpening(first) || rest.some(isOpening)) return [{ kind: 'no-beginning', of }];
  const fields = differencesOf(clock, replayClock(events));
  return fields.length === 0 ? [] : [{ kind: 'row-differs', of, fields }];
}

/** The next deadline is the solution's; before the solution is counted it is that of what it is counted from. */
function flawsOfOpen({ clocks, cycle, hasDepartment, departmentKey }: KeptPromise): Flaw[] {
  const all = clocks.map(({ clock }) => clock);
  const solution = all.find((clock) => clock.metric === 'resolution' && clock.cycle === cycle);
  const isAwaited = all.some(
    ({ metric, state }) => metric === 'acknowledgement' && state === 'running',
  );
  const hasDeadline = solution ? isOwed(solution) : isAwaited;
  const flaws: Flaw[] = [];
  if (!hasDepartment) flaws.push({ kind: 'no-owner', departmentKey });
  if (!hasDeadline) flaws.push({ kind: 'no-clock', cycle });
  return flaws;
}

/** What is owed stands still exactly while the complaint waits for a reason that its policy allows. */
function flawsOfStanding(clock: Clock, kept: KeptPromise, { pausesFor }: Laws): Flaw[] {
  if (!isOwed(clock)) return [];
  const of = nameOf(clock);
  const endsWithSolution = WHILE_OPEN.some((metric) => metric === clock.metric);
  if (!kept.isOpen && endsWithSolution) return [{ kind: 'owed-though-solved', of }];
  const { waitReason } = kept;
  const mayBeHeld = HELD.some((metric) => metric === clock.metric);
  const isAllowed = mayBeHeld && waitReason !== null && pausesFor(clock).includes(waitReason);
  const wanted = isAllowed ? 'paused' : 'running';
  const isRight = clock.state === wanted && clock.pausedFor === (isAllowed ? waitReason : null);
  return isRight ? [] : [{ kind: 'wrong-standing', of, wanted }];
}

function flawsOfDates({ clocks, promisedAt, nextDueAt }: KeptPromise): Flaw[] {
  const all = clocks.map(({ clock }) => clock);
  const solutions = all.filter(({ metric }) => metric === 'resolution');
  const fields = differencesOf(
    { promisedAt, nextDueAt },
    {
      promisedAt: earliest(solutions.map(({ dueAt }) => dueAt)),
      nextDueAt: earliest(all.map(({ dueAt }) => dueAt)),
    },
  );
  return fields.length === 0 ? [] : [{ kind: 'date-differs', fields }];
}

/**
 * A running clock has a timer for its own end and for each step of its rules; those to come are pending. A complaint
 * brought in from elsewhere has none for the rules, so they are asked for only where there are some.
 */
function flawsOfTimers({ clock, timers }: KeptClock, laws: Laws, past: Past): Flaw[] {
  if (clock.dueAt === null) return [];
  const hasRules = timers.some(({ ruleKey }) => ruleKey !== RUN_OUT.ruleKey);
  const rules = hasRules ? laws.rulesOf(clock) : [];
  return plannedTimers(clock, laws.calendarOf(clock), rules, past)
    .filter(({ ruleKey, occasion, fireAt }) => {
      const own = timers.filter((one) => one.ruleKey === ruleKey && one.occasion === occasion);
      return fireAt > past.at && !own.some(({ state }) => state === 'pending');
    })
    .map(({ ruleKey, occasion }) => ({
      ...{ kind: 'no-timer', of: nameOf(clock) },
      ...{ rule: ruleKey, occasion },
    }));
}

function differencesOf<Facts extends object>(stored: Facts, reckoned: Facts): Difference[] {
  const theirs = new Map<string, unknown>(Object.entries(reckoned));
  return Object.entries(stored).flatMap(([field, value]) =>
    isSame(value, theirs.get(field)) ? [] : [{ field, stored: value, reckoned: theirs.get(field) }],
  );
}

/** Databases keep fractions of a second in their own way; less than a millisecond is no difference. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) < 0.001;
}

function nameOf({ metric, cycle }: Clock) {
  return { metric, cycle };
}

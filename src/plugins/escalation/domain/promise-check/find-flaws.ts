import { earliest, type Instant } from '../../../../kernel/instant';
import type { CompiledCalendar } from '../calendar/compile-calendar';
import type { Rule } from '../charter/rules';
import type { Clock } from '../clock/clock';
import type { ClockEvent } from '../clock/clock-event';
import { replayClock } from '../clock/replay-clock';
import { plannedTimers, RUN_OUT } from '../rules/planned-timers';
import type { Difference, Flaw } from './flaw';

export interface KeptTimer {
  readonly ruleKey: string;
  readonly step: string;
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
  readonly waitingSince: Instant | null;
  readonly departmentKey: string;
  readonly hasDepartment: boolean;
  readonly promisedAt: Instant | null;
  readonly nextDueAt: Instant | null;
  readonly clocks: readonly KeptClock[];
}

export interface Laws {
  readonly rules: readonly Rule[];
  readonly calendar: (key: string) => CompiledCalendar;
}

/**
 * Everything about a stored promise that cannot be true: events that give another row, an open complaint without an
 * owner or without a clock that runs (or waits for the resident), a deadline that nothing will notice.
 */
export function findFlaws(kept: KeptPromise, laws: Laws, at: Instant): Flaw[] {
  return [
    ...kept.clocks.flatMap(flawsOfRow),
    ...(kept.isOpen ? flawsOfOpen(kept) : []),
    ...flawsOfDates(kept),
    ...kept.clocks.flatMap((one) => flawsOfTimers(one, laws, at)),
  ];
}

function flawsOfRow({ clock, events }: KeptClock): Flaw[] {
  const of = nameOf(clock);
  const [first, ...rest] = events;
  if (!first || !isOpening(first) || rest.some(isOpening)) return [{ kind: 'no-beginning', of }];
  const fields = differencesOf(clock, replayClock(events));
  return fields.length === 0 ? [] : [{ kind: 'row-differs', of, fields }];
}

function flawsOfOpen({ clocks, cycle, waitingSince, hasDepartment, departmentKey }: KeptPromise) {
  const wanted = waitingSince === null ? 'running' : 'paused';
  const hasClock = clocks.some(
    ({ clock }) => clock.metric === 'resolution' && clock.cycle === cycle && clock.state === wanted,
  );
  const flaws: Flaw[] = [];
  if (!hasDepartment) flaws.push({ kind: 'no-owner', departmentKey });
  if (!hasClock) flaws.push({ kind: 'no-clock', wanted, cycle });
  return flaws;
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
function flawsOfTimers({ clock, timers }: KeptClock, laws: Laws, at: Instant): Flaw[] {
  if (clock.dueAt === null) return [];
  const hasRules = timers.some(({ ruleKey }) => ruleKey !== RUN_OUT.ruleKey);
  const rules = hasRules ? laws.rules : [];
  return plannedTimers(clock, laws.calendar(clock.calendarKey), rules)
    .filter(({ ruleKey, step, fireAt }) => {
      const timer = timers.find((one) => one.ruleKey === ruleKey && one.step === step);
      return !timer || (fireAt > at && timer.state !== 'pending');
    })
    .map(({ ruleKey, step }) => ({ kind: 'no-timer', of: nameOf(clock), rule: ruleKey, step }));
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

function isOpening({ kind }: ClockEvent): boolean {
  return kind === 'started' || kind === 'restarted';
}

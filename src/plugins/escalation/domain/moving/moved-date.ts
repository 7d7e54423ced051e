import type { Instant } from '../../../../kernel/instant';
import { breachKnownAt } from '../clock/breach-clock';
import { isOwed, promisedSeconds, type Clock, type Metric } from '../clock/clock';
import { consumedSecondsAt } from '../clock/consumed-seconds-at';
import { dueAtWhenRunningFrom } from '../clock/due-when-running';
import { calendarOf, type PromiseFacts } from '../clock/promise-facts';

/** What becomes of a promised date; of a promise that stands still before and after, of the date it would have now. */
export const DATE_CHANGES = [
  'earlier',
  'later',
  'begins',
  'ends',
  'stands-still',
  'runs-again',
] as const;
export type DateChange = (typeof DATE_CHANGES)[number];

/** One promise of a complaint before and after a move. */
export interface MovedDate {
  readonly metric: Metric;
  readonly cycle: number;
  readonly change: DateChange;
  /** Null unless running. */
  readonly dueBefore: Instant | null;
  readonly dueAfter: Instant | null;
  /** Seconds of the basis that are left, less than none when exceeded; null when nothing was or is owed. */
  readonly leftBefore: number | null;
  readonly leftAfter: number | null;
  /** Keys, each in its own charter; null when nothing was or is owed. */
  readonly policyBefore: string | null;
  readonly policyAfter: string | null;
  /** Whether it was not late before and is from now on. */
  readonly becomesLate: boolean;
}

/** How a promise differs after a move; null when its date stays. */
export function changeOf(
  before: Clock | null,
  after: Clock,
  facts: PromiseFacts,
): MovedDate | null {
  const change = kindOf(before, after, facts);
  if (change === null) return null;
  const remains = isOwed(after) ? after : null;
  return {
    ...{ metric: after.metric, cycle: after.cycle, change },
    ...{ dueBefore: before?.dueAt ?? null, dueAfter: after.dueAt },
    ...{ leftBefore: leftOf(before, facts), leftAfter: leftOf(remains, facts) },
    ...{ policyBefore: before?.policyKey ?? null, policyAfter: remains?.policyKey ?? null },
    becomesLate: isLateAt(after, facts.at) && !(before && isLateAt(before, facts.at)),
  };
}

/** Whether the resident had a date for the solution and has a later one now, or none for the time being. */
export function isDateLost({ metric, dueBefore, dueAfter }: MovedDate): boolean {
  if (metric !== 'resolution' || dueBefore === null) return false;
  return dueAfter === null || dueAfter > dueBefore;
}

function kindOf(before: Clock | null, after: Clock, facts: PromiseFacts): DateChange | null {
  if (!before) return 'begins';
  if (!isOwed(after)) return 'ends';
  if (before.state !== after.state) return after.state === 'paused' ? 'stands-still' : 'runs-again';
  const [was, is] = [dueIfRunning(before, facts), dueIfRunning(after, facts)];
  if (was === is) return null;
  return is < was ? 'earlier' : 'later';
}

function dueIfRunning(clock: Clock, { viewOf, at }: PromiseFacts): Instant {
  return clock.dueAt ?? dueAtWhenRunningFrom(clock, calendarOf(clock, viewOf), at);
}

function leftOf(clock: Clock | null, { viewOf, at }: PromiseFacts): number | null {
  if (!clock) return null;
  return promisedSeconds(clock) - consumedSecondsAt(clock, calendarOf(clock, viewOf), at);
}

function isLateAt(clock: Clock, at: Instant): boolean {
  return isOwed(clock) && breachKnownAt(clock, at) !== null;
}

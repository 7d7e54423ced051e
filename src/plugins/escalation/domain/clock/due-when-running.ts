import { asInstant, type Instant } from '../../../../kernel/instant';
import type { CompiledCalendar } from '../calendar/compile-calendar';
import { isWorkingInstant, nextWorkingInstant } from '../calendar/next-working-instant';
import { promisedSeconds, type Clock } from './clock';
import { instantAfter } from './elapse';
import { endOfDays } from './terms';

type Runner = Pick<
  Clock,
  | ('basis' | 'targetSeconds' | 'targetDays' | 'extendedSeconds')
  | ('consumedSeconds' | 'startedAt' | 'breachedAt')
>;

/** When a clock's time is used up if it runs from `at` on; when it was, if it is used up already. */
export function dueAtWhenRunningFrom(
  clock: Runner,
  calendar: CompiledCalendar,
  at: Instant,
): Instant {
  const remainingSeconds = promisedSeconds(clock) - clock.consumedSeconds;
  const isUsedUp = remainingSeconds < 0 || (remainingSeconds === 0 && clock.breachedAt !== null);
  if (isUsedUp) return clock.breachedAt ?? at;
  const usedUpAt =
    remainingSeconds === 0 ? at : instantAfter(clock.basis, calendar, at, remainingSeconds);
  if (isWorkingInstant(calendar, usedUpAt) || !endsAtOpening(clock, calendar)) return usedUpAt;
  const opening = nextWorkingInstant(calendar, usedUpAt);
  return opening.ok ? opening.value : usedUpAt;
}

/**
 * The breach of a clock that runs from `at` on until its due date: one known before, or, where a target was shortened
 * below what was used, from then on.
 */
export function breachWhenRunningFrom(clock: Runner, at: Instant, dueAt: Instant): Instant | null {
  if (clock.breachedAt !== null) return clock.breachedAt;
  return clock.consumedSeconds > promisedSeconds(clock) && dueAt <= at ? at : null;
}

/**
 * Working days begun at nine are over at nine, not at the closing before it, though no working time lies between. So
 * the rest of such a target, too, ends at an opening where it would end at a closing.
 */
function endsAtOpening(clock: Runner, calendar: CompiledCalendar): boolean {
  if (clock.targetDays === null || clock.extendedSeconds !== 0) return false;
  const end = endOfDays(calendar, clock.startedAt, clock.targetDays);
  return isWorkingInstant(calendar, end) && !isWorkingInstant(calendar, asInstant(end - 1));
}

import { isSolved } from '../../../complaints/domain/complaint/decide';
import { hasSameHours } from '../calendar/has-same-hours';
import { cancelClock } from './cancel-clock';
import { isOwed, type Clock, type ClockTerms, type Metric } from './clock';
import type { ClockStep, RetargetCause } from './clock-event';
import { calendarOf, matchOf, newestOf, termsOf, type PromiseFacts } from './promise-facts';
import { termsWhenReopened } from './restart-clock';
import { isSameTarget, retargetClock } from './retarget-clock';
import { startSteps } from './start-steps';

/**
 * Asks for a complaint's policy anew: what is owed of a metric goes on under it with what was used, what it does not
 * promise is owed no longer, and what only it promises begins now. A date that somebody promised by name stays.
 */
export function rematchSteps(
  cause: RetargetCause,
  metric: Metric,
  clocks: readonly Clock[],
  facts: PromiseFacts,
): readonly ClockStep[] {
  const clock = newestOf(metric, clocks);
  if (!clock) return isMissing(metric, facts) ? startNow(metric, clocks, facts) : [];
  if (!isOwed(clock) || isPromisedByName(clock, facts)) return [];
  const before = calendarOf(clock, facts.viewOf);
  const terms = termsInCycle(clock, clocks, facts);
  if (!terms) return [cancelClock(clock, before, facts.at)];
  const after = calendarOf(terms, facts.viewOf);
  const { passedOver } = matchOf(facts);
  const isKept =
    isSameTarget(clock, terms) && (clock.basis === 'wall-clock' || hasSameHours(before, after));
  const retarget = { terms, cause, passedOver, ...(isKept ? { dueAt: clock.dueAt } : {}) };
  return [retargetClock(clock, retarget, { before, after }, facts.at)];
}

/** What the policy promises of a clock that has begun; of a reopened complaint, what it gives to such a one. */
function termsInCycle(
  clock: Clock,
  clocks: readonly Clock[],
  facts: PromiseFacts,
): ClockTerms | null {
  const { metric, cycle, startedAt } = clock;
  const whole = termsOf(facts, metric, startedAt);
  const before = clocks.find((one) => one.metric === metric && one.cycle === cycle - 1);
  if (!whole || !before || metric !== 'resolution') return whole;
  const calendar = calendarOf(whole, facts.viewOf);
  return termsWhenReopened(before, whole, matchOf(facts).policy.reopening, calendar, startedAt);
}

function startNow(metric: Metric, clocks: readonly Clock[], facts: PromiseFacts) {
  return startSteps('changed', metric, null, clocks, facts);
}

/** Whether a complaint ought to have a clock that no policy before promised to it. */
function isMissing(metric: Metric, facts: PromiseFacts): boolean {
  const { complaint } = facts;
  if (isSolved(complaint)) return false;
  const { acknowledgedAt, firstRespondedAt } = complaint;
  const isAcknowledged = acknowledgedAt !== null || firstRespondedAt !== null;
  if (metric === 'acknowledgement') return !isAcknowledged;
  if (metric !== 'resolution') return false;
  return isAcknowledged || matchOf(facts).policy.resolutionFrom === 'receipt';
}

function isPromisedByName({ metric }: Clock, { complaint }: PromiseFacts): boolean {
  return metric === 'resolution' && complaint.responsibleId !== null;
}

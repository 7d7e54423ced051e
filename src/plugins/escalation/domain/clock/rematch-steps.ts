import { isSolved } from '../../../complaints/domain/complaint/decide';
import { cancelClock } from './cancel-clock';
import { isOwed, type Clock, type Metric } from './clock';
import type { ClockStep, RetargetCause } from './clock-event';
import { calendarOf, matchOf, newestOf, termsOf, type PromiseFacts } from './promise-facts';
import { retargetClock } from './retarget-clock';
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
  const terms = termsOf(facts, metric, clock.startedAt);
  if (!terms) return [cancelClock(clock, before, facts.at)];
  const after = calendarOf(terms, facts.viewOf);
  const { passedOver } = matchOf(facts);
  return [retargetClock(clock, { terms, cause, passedOver }, { before, after }, facts.at)];
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

import { SECOND } from '../../../../kernel/duration';
import type { Complaint } from '../../../complaints/domain/complaint/complaint';
import { isSolved } from '../../../complaints/domain/complaint/decide';
import type { ComplaintEvent } from '../../../complaints/domain/complaint/event';
import { isOwed, type Clock, type ClockTerms, type Metric } from './clock';
import type { ClockStep, Opening } from './clock-event';
import { calendarOf, matchOf, newestOf, termsOf, type PromiseFacts } from './promise-facts';
import { startClock } from './start-clock';

/** Begins what a complaint's policy promises of a metric from now on; nothing where that is owed or past already. */
export function startSteps(
  opening: Opening,
  metric: Metric,
  event: ComplaintEvent | null,
  clocks: readonly Clock[],
  facts: PromiseFacts,
): readonly ClockStep[] {
  const cycle = cycleOf(metric, event, clocks, facts.complaint);
  if (!mayStart(opening, metric, cycle, clocks, facts)) return [];
  const terms =
    event?.kind === 'action-promised'
      ? termsOfAction(event, facts)
      : termsOf(facts, metric, facts.at);
  if (!terms) return [];
  const { passedOver } = matchOf(facts);
  const beginning = { ...terms, metric, cycle, opening, passedOver };
  return [startClock(beginning, calendarOf(terms, facts.viewOf), facts.at)];
}

/** A solution has the number of the complaint's cycle, an action its own; the rest is counted. */
function cycleOf(
  metric: Metric,
  event: ComplaintEvent | null,
  clocks: readonly Clock[],
  complaint: Complaint,
): number {
  if (event?.kind === 'action-promised') return event.number;
  if (metric === 'resolution') return complaint.cycle;
  return (newestOf(metric, clocks)?.cycle ?? 0) + 1;
}

function mayStart(
  opening: Opening,
  metric: Metric,
  cycle: number,
  clocks: readonly Clock[],
  facts: PromiseFacts,
): boolean {
  const { complaint } = facts;
  const own = clocks.filter((clock) => clock.metric === metric);
  if (own.some((clock) => clock.cycle === cycle)) return false;
  switch (metric) {
    case 'update':
      // Until the first answer its own clock runs, and more questions do not begin a promise anew.
      return complaint.firstRespondedAt !== null && !isSolved(complaint) && !own.some(isOwed);
    case 'resolution':
      return !isSolved(complaint) && isBegunBy(opening, facts);
    case 'follow-up':
      return true;
    default:
      return !own.some(isOwed);
  }
}

function isBegunBy(opening: Opening, facts: PromiseFacts): boolean {
  if (opening === 'changed') return true;
  const { resolutionFrom } = matchOf(facts).policy;
  return (resolutionFrom === 'receipt') === (opening === 'received');
}

/** An action has the date that somebody gave it, day and night. */
function termsOfAction(
  { dueAt }: Extract<ComplaintEvent, { kind: 'action-promised' }>,
  facts: PromiseFacts,
): ClockTerms {
  const { policy } = matchOf(facts);
  return {
    basis: 'wall-clock',
    targetSeconds: Math.max(0, dueAt - facts.at) / SECOND,
    targetDays: null,
    policyKey: policy.key,
    calendarKey: policy.calendarKey,
    charterNumber: facts.charterNumber,
  };
}

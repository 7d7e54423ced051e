import { assertNever } from '../../../../kernel/assert-never';
import type { Instant } from '../../../../kernel/instant';
import type { Complaint } from '../../../complaints/domain/complaint/complaint';
import { factsOf } from '../../../complaints/domain/condition/facts-of';
import { termsOf, type EscalationView } from '../charter/escalation-view';
import type { Clock, Metric } from './clock';
import type { ClockStep } from './clock-event';
import type { ClockMove } from './clock-moves';
import { meetClock } from './meet-clock';
import { pauseClock } from './pause-clock';
import { restartClock } from './restart-clock';
import { resumeClock } from './resume-clock';
import { retargetClock } from './retarget-clock';
import { startClock } from './start-clock';

export interface MoveFacts {
  readonly view: EscalationView;
  readonly complaint: Complaint;
  readonly at: Instant;
}

/** What a move does to the newest clock of a metric; null when there is none to move. */
export function stepForMove(
  kind: ClockMove['kind'],
  metric: Metric,
  clock: Clock | undefined,
  { view, complaint, at }: MoveFacts,
): ClockStep | null {
  const { policy } = view.matchPolicy(factsOf(complaint));
  const terms = termsOf(policy, metric, complaint.priority);
  if (!terms) return null;
  const after = view.calendar(terms.calendarKey);
  if (kind === 'start') return startClock({ ...terms, metric }, after, at);
  if (!clock) return null;
  const calendar = view.calendar(clock.calendarKey);
  switch (kind) {
    case 'meet':
      return meetClock(clock, calendar, at);
    case 'pause':
      return pauseClock(clock, calendar, at);
    case 'resume':
      return resumeClock(clock, calendar, at);
    case 'restart':
      return restartClock(clock, terms, after, at);
    case 'retarget':
      return retargetClock(clock, terms, { before: calendar, after }, at);
    default:
      return assertNever(kind);
  }
}

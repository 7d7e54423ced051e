import type { Instant } from '../../../../kernel/instant';
import type { Complaint } from '../../../complaints/domain/complaint/complaint';
import { factsOf } from '../../../complaints/domain/condition/facts-of';
import type { CompiledCalendar } from '../calendar/compile-calendar';
import type { EscalationView } from '../charter/escalation-view';
import type { PolicyMatch } from '../charter/match-policy';
import type { Policy } from '../charter/policies';
import type { Clock, ClockTerms, Metric } from './clock';
import { termsFor } from './terms';

/** The view of a charter's promises by its number. */
export type ViewOf = (charterNumber: number) => EscalationView;

/** What has to be known of a complaint to move its clocks. */
export interface PromiseFacts {
  /** As it stands after what has happened. */
  readonly complaint: Complaint;
  /** The charter under which something new is promised to it. */
  readonly charterNumber: number;
  readonly viewOf: ViewOf;
  readonly at: Instant;
}

/** The policy for a complaint as it stands. */
export function matchOf({ complaint, charterNumber, viewOf }: PromiseFacts): PolicyMatch {
  return viewOf(charterNumber).matchPolicy(factsOf(complaint));
}

/** What the complaint's policy promises of a metric, counted from an instant; null for nothing. */
export function termsOf(facts: PromiseFacts, metric: Metric, from: Instant): ClockTerms | null {
  const { priority } = facts.complaint;
  const view = facts.viewOf(facts.charterNumber);
  return termsFor(view, matchOf(facts).policy, { metric, priority }, from);
}

/** The calendar that a clock goes by, of the charter it goes by. */
export function calendarOf(terms: ClockTerms, viewOf: ViewOf): CompiledCalendar {
  return viewOf(terms.charterNumber).calendar(terms.calendarKey);
}

/** The policy that a clock goes by, of the charter it goes by. */
export function policyOf(terms: ClockTerms, viewOf: ViewOf): Policy {
  const policy = viewOf(terms.charterNumber).policy(terms.policyKey);
  if (!policy) throw new Error(`Charter ${terms.charterNumber} has no policy ${terms.policyKey}`);
  return policy;
}

/** The clock of a metric that was started last. */
export function newestOf(metric: Metric, clocks: readonly Clock[]): Clock | undefined {
  return clocks
    .filter((clock) => clock.metric === metric)
    .reduce<Clock | undefined>(
      (newest, clock) => (newest && newest.cycle > clock.cycle ? newest : clock),
      undefined,
    );
}

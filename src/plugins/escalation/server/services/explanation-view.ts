import type { ExplainedStep, Explanation, NamedTerms } from '../../contracts/explanation';
import type { EscalationView } from '../../domain/charter/escalation-view';
import type { ClockTerms } from '../../domain/clock/clock';
import type { ClockEvent } from '../../domain/clock/clock-event';
import type { ExplainedStep as Step } from '../../domain/explain/due-explanation';
import { explainDue } from '../../domain/explain/explain-due';

/** How a clock's date was reckoned, with the names behind the keys. */
export function explanationView(
  events: readonly ClockEvent[],
  view: EscalationView,
  charterNumber: number,
): Explanation | null {
  const explained = explainDue(events, view.calendar);
  if (!explained) return null;
  const { countedFrom, opening, steps, countedSeconds, leftSeconds, endedAt } = explained;
  return {
    ...{ countedFrom, opening, charterNumber, countedSeconds, leftSeconds, endedAt },
    steps: steps.map((step) => named(step, view)),
  };
}

/** The terms of a promise as people know them. */
export function namedTerms(terms: ClockTerms, view: EscalationView): NamedTerms {
  const { basis, targetSeconds, policyKey, calendarKey } = terms;
  const calendar = view.calendars.find((one) => one.key === calendarKey);
  return {
    ...{ basis, targetSeconds },
    policyName: view.policy(policyKey)?.name ?? { en: policyKey, 'zh-Hans': policyKey },
    calendarName: calendar?.name ?? calendarKey,
    timezone: calendar?.timezone ?? 'UTC',
  };
}

function named(step: Step, view: EscalationView): ExplainedStep {
  switch (step.kind) {
    case 'paused':
      return step;
    case 'counted':
      return { ...step, lines: [...step.lines], terms: namedTerms(step.terms, view) };
    case 'retargeted':
      return {
        ...step,
        before: namedTerms(step.before, view),
        after: namedTerms(step.after, view),
      };
  }
}

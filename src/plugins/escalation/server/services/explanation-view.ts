import type { Translated } from '../../../../kernel/translated';
import type { ExplainedStep, Explanation, NamedTerms } from '../../contracts/explanation';
import type { EscalationView } from '../../domain/charter/escalation-view';
import type { ClockEvent } from '../../domain/clock/clock-event';
import { calendarOf, type ViewOf } from '../../domain/clock/promise-facts';
import type { ExplainedStep as Step, PromisedTerms } from '../../domain/explain/due-explanation';
import { explainDue } from '../../domain/explain/explain-due';

/** How a clock's date was reckoned, with the names behind the keys. */
export function explanationView(events: readonly ClockEvent[], viewOf: ViewOf): Explanation | null {
  const explained = explainDue(events, (terms) => calendarOf(terms, viewOf));
  if (!explained) return null;
  const { countedFrom, opening, steps, terms, countedSeconds, leftSeconds, endedAt } = explained;
  const { charterNumber } = terms;
  return {
    ...{ countedFrom, opening, charterNumber, countedSeconds, leftSeconds, endedAt },
    steps: steps.map((step) => named(step, viewOf)),
  };
}

/** The terms of a promise as people know them. */
export function namedTerms(terms: PromisedTerms, viewOf: ViewOf): NamedTerms {
  const { basis, targetSeconds, targetDays, promisedSeconds, policyKey, calendarKey } = terms;
  const view = viewOf(terms.charterNumber);
  const calendar = view.calendars.find((one) => one.key === calendarKey);
  return {
    ...{ basis, targetSeconds, targetDays, promisedSeconds },
    policyName: policyName(view, policyKey),
    calendarName: calendar?.name ?? calendarKey,
    timezone: calendar?.timezone ?? 'UTC',
  };
}

export function policyName(view: EscalationView, key: string): Translated {
  return view.policy(key)?.name ?? { en: key, 'zh-Hans': key };
}

function named(step: Step, viewOf: ViewOf): ExplainedStep {
  switch (step.kind) {
    case 'paused':
      return step;
    case 'counted':
      return { ...step, lines: [...step.lines], terms: namedTerms(step.terms, viewOf) };
    case 'retargeted':
      return {
        ...step,
        before: namedTerms(step.before, viewOf),
        after: namedTerms(step.after, viewOf),
      };
  }
}

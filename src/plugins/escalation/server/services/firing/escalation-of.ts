import type { EscalationReason } from '../../../../complaints/domain/complaint/escalation-reason';
import type { Escalation } from '../../../../complaints/server/public';
import type { Recipient, Step } from '../../../domain/rules/step';
import type { Trigger } from '../../../domain/rules/trigger';
import type { Run } from './run-of';

/** What a complaint's own history says of a rule that told somebody; null when it told nobody of the staff. */
export function escalationOf(run: Run): Escalation['event'] | null {
  const { rule, clock, repeat } = run.firing;
  const steps = run.letters.map(({ step }) => step).filter(({ kind }) => kind === 'notify');
  const told = steps.flatMap((step) => step.told ?? []);
  if (steps.every(({ climbed }) => climbed?.[0] === 'resident')) return null;
  return {
    kind: 'escalated',
    metric: clock?.metric ?? null,
    ruleKey: rule.key,
    told: [...new Set(told)],
    because: {
      ...{ repeat, meant: rule.steps.flatMap(meantBy) },
      timezone: run.standpoint.charter.organisation.timezone,
      ...momentOf(rule.trigger),
      dueAt: clock?.dueAt ?? null,
    },
  };
}

type MomentFacts = Pick<EscalationReason, 'kind' | 'percent' | 'amount' | 'unit'>;

function momentOf(trigger: Trigger): MomentFacts {
  const none = { percent: null, amount: null, unit: null };
  if (trigger.kind === 'event') return { ...none, kind: 'event' };
  if (trigger.kind === 'stage-age') {
    return { ...none, kind: 'stage-age', amount: trigger.amount, unit: trigger.unit };
  }
  const { moment } = trigger;
  switch (moment.kind) {
    case 'share':
      return { ...none, kind: 'before-due', percent: moment.percent };
    case 'at':
      return { ...none, kind: 'at-due' };
    default:
      return {
        ...{ ...none, kind: moment.kind === 'before' ? 'before-due' : 'after-due' },
        ...{ amount: moment.amount, unit: moment.unit },
      };
  }
}

function meantBy(step: Step): string[] {
  return step.kind === 'notify' ? [nameOf(step.to)] : [];
}

function nameOf(to: Recipient): string {
  switch (to.kind) {
    case 'role':
      return `role ${to.code}`;
    case 'department':
      return `department ${to.key}`;
    default:
      return to.kind;
  }
}

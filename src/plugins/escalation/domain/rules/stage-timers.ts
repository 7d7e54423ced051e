import type { Complaint } from '../../../complaints/domain/complaint/complaint';
import type { CompiledCalendar } from '../calendar/compile-calendar';
import type { EscalationView } from '../charter/escalation-view';
import { instantAfterSpan } from './instant-of-moment';
import { occasionOfEvent } from './occasion';
import type { PlannedTimer } from './planned-timers';
import type { Rule } from './rule';
import type { TriggerOf } from './trigger';

export type StageRule = Rule & { readonly trigger: TriggerOf<'stage-age'> };

/** The rules that go by how long a complaint has been in a stage. */
export function stageRules({ rules }: Pick<EscalationView, 'rules'>): StageRule[] {
  return rules.filter(
    (rule): rule is StageRule => rule.isEnabled && rule.trigger.kind === 'stage-age',
  );
}

/** When each of them fires on a complaint that stays where it is. */
export function plannedStageTimers(
  complaint: Pick<Complaint, 'stageKey' | 'stageSince' | 'cycle' | 'version'>,
  rules: readonly StageRule[],
  calendar: CompiledCalendar,
): PlannedTimer[] {
  const { stageKey, stageSince, cycle, version } = complaint;
  return rules
    .filter(({ trigger }) => trigger.stageKeys.includes(stageKey))
    .map((rule) => ({
      ...{ ruleKey: rule.key, repeat: 0 },
      fireAt: instantAfterSpan(rule.trigger, calendar, stageSince),
      occasion: occasionOfEvent(rule, { cycle, number: version }),
    }));
}

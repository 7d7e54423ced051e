import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { factsOf } from '../../../complaints/domain/condition/facts-of';
import type { ComplaintChange } from '../../../complaints/server/public';
import { instantAfterSpan } from '../../domain/rules/instant-of-moment';
import { occasionOfEvent } from '../../domain/rules/occasion';
import type { Rule } from '../../domain/rules/rule';
import type { TriggerOf } from '../../domain/rules/trigger';
import { lawsOf } from '../services/firing/scene';
import { charterNumberOf } from '../store/clocks';
import { insertTimers, retireRuleTimers } from '../store/timers';

type StageRule = Rule & { readonly trigger: TriggerOf<'stage-age'> };

/** Sets the timers of rules that go by how long a complaint has been in its stage, whenever it enters one. */
export async function timeStagesWhenComplaintChanges(
  strapi: Core.Strapi,
  change: ComplaintChange,
  tx: Knex.Transaction,
): Promise<void> {
  const { before, complaint, at, silent } = change;
  if (silent || before?.stageKey === complaint.stageKey) return;
  const { view } = await lawsOf(strapi, await charterNumberOf(tx, complaint));
  const rules = view.rules.filter(isStageRule);
  if (rules.length === 0) return;
  const keys = rules.map(({ key }) => key);
  if (before) await retireRuleTimers(tx, complaint.id, keys, at);
  const calendar = view.calendar(view.matchPolicy(factsOf(complaint)).policy.calendarKey);
  await insertTimers(
    tx,
    rules
      .filter(({ trigger }) => trigger.stageKeys.includes(complaint.stageKey))
      .map((rule) => ({
        ...{ complaintId: complaint.id, clockId: null, generation: complaint.version },
        ...{ ruleKey: rule.key, repeat: 0, fireAt: instantAfterSpan(rule.trigger, calendar, at) },
        occasion: occasionOfEvent(rule, { cycle: complaint.cycle, number: complaint.version }),
      })),
  );
}

function isStageRule(rule: Rule): rule is StageRule {
  return rule.isEnabled && rule.trigger.kind === 'stage-age';
}

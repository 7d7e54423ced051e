import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { factsOf } from '../../../complaints/domain/condition/facts-of';
import type { ComplaintChange } from '../../../complaints/server/public';
import { plannedStageTimers, stageRules } from '../../domain/rules/stage-timers';
import { lawsOf } from '../services/firing/scene';
import { charterNumberOf } from '../store/clocks';
import { insertTimers, retireRuleTimers } from '../store/timers';

/** Sets the timers of rules that go by how long a complaint has been in its stage, whenever it enters one. */
export async function timeStagesWhenComplaintChanges(
  strapi: Core.Strapi,
  change: ComplaintChange,
  tx: Knex.Transaction,
): Promise<void> {
  const { before, complaint, at, silent } = change;
  if (silent || before?.stageKey === complaint.stageKey) return;
  const { view } = await lawsOf(strapi, await charterNumberOf(tx, complaint));
  const rules = stageRules(view);
  if (rules.length === 0) return;
  const keys = rules.map(({ key }) => key);
  if (before) await retireRuleTimers(tx, complaint.id, keys, at);
  const calendar = view.calendar(view.matchPolicy(factsOf(complaint)).policy.calendarKey);
  await insertTimers(
    tx,
    plannedStageTimers(complaint, rules, calendar).map((timer) => ({
      ...{ complaintId: complaint.id, clockId: null, generation: complaint.version },
      ...timer,
    })),
  );
}

import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Instant } from '../../../../kernel/instant';
import { inLanguage } from '../../../../kernel/translated';
import { momentWords } from '../../../../kernel/date-words';
import type { TextKey } from '../../../complaints/domain/notice/placeholders';
import {
  charterOf,
  queueNotices,
  readComplaint,
  readPeople,
  recordEvents,
  staffNotices,
  type Person,
} from '../../../complaints/server/public';
import type { Rule, Step } from '../../domain/charter/rules';
import type { Clock } from '../../domain/clock/clock';
import { METRIC_WORDS } from '../../domain/clock/metric-words';
import { explainStep } from '../../domain/rules/explain-step';
import { whoIsTold } from '../../domain/rules/who-is-told';
import { recordFiring } from '../store/firings';

export interface StepToTell {
  readonly complaintId: number;
  readonly clock: Clock;
  readonly rule: Rule;
  readonly step: Step;
  readonly at: Instant;
}

/** Carries a step out: firing, event and notices, in this transaction; false when it had taken place before. */
export async function tellOfStep(
  strapi: Core.Strapi,
  tx: Knex.Transaction,
  { complaintId, clock, rule, step, at }: StepToTell,
): Promise<boolean> {
  const complaint = await readComplaint(tx, { id: complaintId });
  if (!complaint) return false;
  const { view } = await charterOf(strapi, complaint);
  const { timezone } = view.organisation;
  const explanation = explainStep(step, clock, timezone);
  const { metric, cycle } = clock;
  const firing = { ruleKey: rule.key, complaintId, metric, cycle, step: step.key };
  if (!(await recordFiring(tx, { ...firing, firedAt: at, explanation }))) return false;

  const everybody = await readPeople(tx);
  const department = view.department(complaint.departmentKey);
  const ids = whoIsTold(step.recipient, complaint, department, (id) =>
    everybody.some((person) => person.id === id && person.isActive),
  );
  const told = everybody.filter((person) => ids.includes(person.id));
  const names = told.map((person) => person.name);
  await recordEvents(strapi, tx, complaint, {
    events: [
      { kind: 'escalated', metric, ruleKey: rule.key, step: step.key, told: names, explanation },
    ],
    actor: { kind: 'rule', name: inLanguage(rule.name, 'en') },
    at,
  });
  const occasion = `${rule.key}:${step.key}:${metric}:${cycle}`;
  for (const person of told) await write(person);
  return true;

  async function write(person: Person): Promise<void> {
    const { language } = person;
    const values = {
      metric: inLanguage(METRIC_WORDS[metric], language),
      ...(clock.dueAt === null ? {} : { dueAt: momentWords(clock.dueAt, timezone, language) }),
    };
    const letter = { kind: textFor(step), people: [person], occasion, values };
    if (complaint) await queueNotices(tx, await staffNotices(strapi, complaint, letter), at);
  }
}

function textFor(step: Step): TextKey {
  if (step.when === 'before-due') return 'due-soon';
  return step.recipient === 'leadership' ? 'overdue-leadership' : 'overdue-head';
}

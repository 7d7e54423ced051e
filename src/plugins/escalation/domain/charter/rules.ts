import { z } from 'zod';
import type { Chapter } from '../../../charter/domain/chapter';
import type { Problem } from '../../../charter/domain/problem';
import { translatedSchema } from '../../../../kernel/translated';
import { keySchema } from '../../../complaints/domain/charter/key';
import { repeatedKeys } from '../../../complaints/domain/charter/repeated-keys';
import { metricSchema, OBLIGATORY_METRICS } from '../clock/clock';

export const stepSchema = z
  .object({
    key: keySchema,
    when: z.enum(['before-due', 'at-due', 'after-due']),
    /** In the basis of the clock: working hours of a clock that counts working time. */
    hours: z.number().min(0).max(10_000),
    recipient: z.enum(['assignee', 'head', 'leadership']),
  })
  .strict();

export const ruleSchema = z
  .object({
    key: keySchema,
    name: translatedSchema,
    metric: metricSchema,
    steps: z.array(stepSchema).min(1).readonly(),
  })
  .strict();

export type Step = Readonly<z.infer<typeof stepSchema>>;
export type Rule = Readonly<z.infer<typeof ruleSchema>>;
export type RecipientRole = Step['recipient'];

/** Escalation rules: who is told before and after a promise runs out. */
export const rulesChapter: Chapter<readonly Rule[]> = {
  name: 'rules',
  schema: z.array(ruleSchema).min(1).readonly(),
  check: (rules) => [
    ...repeatedKeys('rules', rules),
    ...rules.flatMap((rule) => [...repeatedKeys(`rules.${rule.key}`, rule.steps), ...hours(rule)]),
    ...OBLIGATORY_METRICS.filter((metric) => !rules.some((rule) => escalates(rule, metric))).map(
      (metric) => problem('breach-is-escalated', null, `Nobody is told when ${metric} is late`),
    ),
  ],
};

function escalates(rule: Rule, metric: Rule['metric']): boolean {
  return rule.metric === metric && rule.steps.some((step) => step.when !== 'before-due');
}

function hours(rule: Rule): Problem[] {
  return rule.steps
    .filter((step) => (step.when === 'at-due') !== (step.hours === 0))
    .map((step) =>
      problem(
        'step-hours',
        rule.key,
        `The step ${step.key} has ${step.hours} hours; "at due" has none, before and after have some`,
      ),
    );
}

function problem(check: string, entry: string | null, message: string): Problem {
  return { check, chapter: 'rules', entry, message };
}

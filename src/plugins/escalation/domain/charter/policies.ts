import { z } from 'zod';
import { chapterOf, type Chapter } from '../../../charter/domain/chapter';
import type { CharterDocument } from '../../../charter/domain/document';
import type { Problem } from '../../../charter/domain/problem';
import { translatedSchema } from '../../../../kernel/translated';
import { categoriesChapter } from '../../../complaints/domain/charter/categories';
import { keySchema } from '../../../complaints/domain/charter/key';
import { repeatedKeys } from '../../../complaints/domain/charter/repeated-keys';
import { PRIORITIES, prioritySchema } from '../../../complaints/domain/vocabulary';
import { basisSchema, METRICS, metricSchema } from '../clock/clock';
import { calendarsChapter } from './calendars';

export const targetSchema = z
  .object({
    metric: metricSchema,
    priority: prioritySchema,
    /** Hours of the basis. */
    hours: z.number().min(0.25).max(10_000),
    basis: basisSchema,
  })
  .strict();

export const policySchema = z
  .object({
    key: keySchema,
    name: translatedSchema,
    /** Applies where no other policy does. */
    isDefault: z.boolean(),
    /** The policy applies to these categories and those below them. */
    categoryKeys: z.array(keySchema).readonly(),
    calendarKey: keySchema,
    targets: z.array(targetSchema).readonly(),
  })
  .strict();

export type Policy = Readonly<z.infer<typeof policySchema>>;
export type Target = Readonly<z.infer<typeof targetSchema>>;

/** SLA policies in the order in which they are tried. */
export const policiesChapter: Chapter<readonly Policy[]> = {
  name: 'policies',
  schema: z.array(policySchema).min(1).readonly(),
  check: (policies, document) => [
    ...repeatedKeys('policies', policies),
    ...oneDefault(policies),
    ...policies.flatMap((policy) => [
      ...unknownNames(policy, document),
      ...missingTargets(policy),
      ...appliesSomewhere(policy),
    ]),
  ],
};

function oneDefault(policies: readonly Policy[]): Problem[] {
  const defaults = policies.filter((policy) => policy.isDefault).length;
  if (defaults === 1) return [];
  return [
    problem('one-default-policy', null, `Exactly one policy is the default; here ${defaults} are`),
  ];
}

function unknownNames(policy: Policy, document: CharterDocument): Problem[] {
  const calendars = chapterOf(document, calendarsChapter).map((calendar) => calendar.key);
  const categories = chapterOf(document, categoriesChapter).map((category) => category.key);
  return [
    ...(calendars.includes(policy.calendarKey)
      ? []
      : [problem('policy-has-calendar', policy.key, 'It names no calendar')]),
    ...policy.categoryKeys
      .filter((key) => !categories.includes(key))
      .map((key) => problem('policy-categories-known', policy.key, `There is no category ${key}`)),
  ];
}

/** Without a target there would be a complaint without a promise. */
function missingTargets(policy: Policy): Problem[] {
  return METRICS.flatMap((metric) =>
    PRIORITIES.flatMap((priority) => {
      const count = policy.targets.filter(
        (target) => target.metric === metric && target.priority === priority,
      ).length;
      if (count === 1) return [];
      const message = `It has ${count} targets for ${metric} at priority ${priority}; it needs one`;
      return [problem('policy-covers-priorities', policy.key, message)];
    }),
  );
}

/** A policy for nothing would be taken for one that applies to everything. */
function appliesSomewhere(policy: Policy): Problem[] {
  if (policy.isDefault || policy.categoryKeys.length > 0) return [];
  return [problem('policy-applies', policy.key, 'It is not the default and names no category')];
}

function problem(check: string, entry: string | null, message: string): Problem {
  return { check, chapter: 'policies', entry, message };
}

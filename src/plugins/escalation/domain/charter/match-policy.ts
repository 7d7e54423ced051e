import { z } from 'zod';
import { evaluate } from '../../../complaints/domain/condition/evaluate';
import {
  conditionReasonSchema,
  decisiveReasons,
  explainCondition,
} from '../../../complaints/domain/condition/explain-condition';
import type { Facts, FieldCatalogue } from '../../../complaints/domain/condition/field';
import type { Policy } from './policies';

/** Why a policy that is tried before another one does not apply; can be kept as JSON. */
export const passedOverSchema = z.object({
  policyKey: z.string(),
  /** The statements that would have had to come out otherwise. */
  because: z.array(conditionReasonSchema).readonly(),
});
export type PassedOver = Readonly<z.infer<typeof passedOverSchema>>;

export interface PolicyMatch {
  readonly policy: Policy;
  /** Those tried before it, in their order. */
  readonly passedOver: readonly PassedOver[];
}

/** The first policy in order whose condition is true of a complaint, the default being tried last wherever it stands. */
export function matchPolicy(
  policies: readonly Policy[],
  facts: Facts,
  fields: FieldCatalogue,
): PolicyMatch {
  const passedOver: PassedOver[] = [];
  for (const policy of policies.filter(({ isDefault }) => !isDefault)) {
    if (evaluate(policy.condition, facts, fields)) return { policy, passedOver };
    const because = decisiveReasons(explainCondition(policy.condition, facts, fields));
    passedOver.push({ policyKey: policy.key, because });
  }
  const policy = policies.find(({ isDefault }) => isDefault);
  if (!policy) throw new Error('The charter was published without a default policy');
  return { policy, passedOver };
}

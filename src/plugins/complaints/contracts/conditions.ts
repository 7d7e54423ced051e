import { z } from 'zod';
import type { Translated } from '../../../kernel/translated';
import { conditionSchema } from '../domain/condition/condition';
import type { Field } from '../domain/condition/field';

/** GET /complaints/desk/condition-fields: what conditions can ask, under the charter in force. */
export interface ConditionFieldsAnswer {
  readonly fields: readonly Field[];
}

/** POST /complaints/desk/matching → MatchingAnswer | 422 ConditionRefused */
export const matchingRequestSchema = z.strictObject({ condition: conditionSchema });

export interface MatchingAnswer {
  /** The newest complaints that this person may see, a hundred at most. */
  readonly examined: number;
  /** How many of those the condition is true of. */
  readonly matching: number;
  /** The newest ten of them. */
  readonly references: readonly string[];
}

export interface ConditionRefused {
  readonly refusals: readonly ConditionRefusal[];
}

export interface ConditionRefusal {
  /** Where in the condition, as `all.0.not`; the whole is ''. */
  readonly path: string;
  readonly code: string;
  readonly message: Translated;
}

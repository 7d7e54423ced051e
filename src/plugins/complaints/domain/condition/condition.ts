import { z } from 'zod';
import { keySchema } from '../charter/key';
import { findShapeFault, MAXIMUM_KEYS } from './shape';

/** A statement about one field. What has no value asks only whether there is one. */
export type Statement =
  | { readonly field: string; readonly operator: ListOperator; readonly value: readonly string[] }
  | { readonly field: string; readonly operator: NumberOperator; readonly value: number }
  | { readonly field: string; readonly operator: WordsOperator; readonly value: string }
  | { readonly field: string; readonly operator: 'is'; readonly value: boolean }
  | { readonly field: string; readonly operator: PresenceOperator };

/**
 * What must be true of something for a policy, a rule or a question to concern it. `{ all: [] }` is true of
 * everything and says so on purpose; `{ any: [] }` is a condition that nobody has finished and true of nothing.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Statement;

/** True of everything. */
export const ALWAYS: Condition = { all: [] };

export const LIST_OPERATORS = ['is-one-of', 'is-none-of', 'is-within', 'is-outside'] as const;
export const NUMBER_OPERATORS = [
  'equals',
  'less-than',
  'at-most',
  'more-than',
  'at-least',
] as const;
export const WORDS_OPERATORS = ['contains', 'does-not-contain'] as const;
export const PRESENCE_OPERATORS = ['is-empty', 'is-filled'] as const;

export type ListOperator = (typeof LIST_OPERATORS)[number];
export type NumberOperator = (typeof NUMBER_OPERATORS)[number];
export type WordsOperator = (typeof WORDS_OPERATORS)[number];
export type PresenceOperator = (typeof PRESENCE_OPERATORS)[number];
export type Operator = Statement['operator'];

/** Signs that not every database can keep, or not as the same sign. */
const UNKEPT = /[\p{Cc}\p{Cs}]/u;
const words = z.string().refine((text) => !UNKEPT.test(text), 'has signs that nobody can see');

export const statementSchema = z.discriminatedUnion('operator', [
  z.strictObject({
    field: keySchema,
    operator: z.enum(LIST_OPERATORS),
    value: z.array(words.min(1).max(60)).min(1).max(MAXIMUM_KEYS).readonly(),
  }),
  z.strictObject({ field: keySchema, operator: z.enum(NUMBER_OPERATORS), value: z.number() }),
  z.strictObject({
    field: keySchema,
    operator: z.enum(WORDS_OPERATORS),
    value: words.min(1).max(200),
  }),
  z.strictObject({ field: keySchema, operator: z.literal('is'), value: z.boolean() }),
  z.strictObject({ field: keySchema, operator: z.enum(PRESENCE_OPERATORS) }),
]);

const nodeSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(nodeSchema).readonly() }),
    z.strictObject({ any: z.array(nodeSchema).readonly() }),
    z.strictObject({ not: nodeSchema }),
    statementSchema,
  ]),
);

/** Reads a condition from outside. Its size is looked at first, so that no nesting is too deep to be read. */
export const conditionSchema = z
  .unknown()
  .superRefine((value, context) => {
    const fault = findShapeFault(value);
    if (fault !== null) context.addIssue({ code: 'custom', message: fault });
  })
  .pipe(nodeSchema);

export function isStatement(condition: Condition): condition is Statement {
  return 'field' in condition;
}

import { z } from 'zod';
import { isStatement, statementSchema, type Condition } from './condition';
import type { Fact, Facts, Field, FieldCatalogue } from './field';
import { isFinished } from './is-finished';
import { statementHolds } from './statement-holds';

/** A statement with what was found and whether it was true; can be kept as JSON. */
export const conditionReasonSchema = z.object({
  statement: statementSchema,
  holds: z.boolean(),
  /** What the field held. Words that a resident wrote are not repeated: null. */
  found: z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()]).nullable(),
});
export type ConditionReason = Readonly<z.infer<typeof conditionReasonSchema>>;

/** A condition laid out with what was found and what was true. */
export type ExplainedCondition =
  | {
      readonly kind: 'all' | 'any' | 'not';
      readonly holds: boolean;
      readonly parts: readonly ExplainedCondition[];
    }
  | ({ readonly kind: 'statement' } & ConditionReason)
  | { readonly kind: 'unfinished'; readonly holds: false };

/** Why a condition is true of something, or is not. */
export function explainCondition(
  condition: Condition,
  facts: Facts,
  catalogue: FieldCatalogue,
): ExplainedCondition {
  if (!isFinished(condition, catalogue)) return { kind: 'unfinished', holds: false };
  return explained(condition, facts, catalogue);
}

/** Those statements without which it would have come out otherwise: for "why not", what was missing. */
export function decisiveReasons(line: ExplainedCondition): readonly ConditionReason[] {
  switch (line.kind) {
    case 'unfinished':
      return [];
    case 'statement':
      return [{ statement: line.statement, holds: line.holds, found: line.found }];
    case 'not':
      return line.parts.flatMap(decisiveReasons);
    default:
      return line.parts.filter((part) => part.holds === line.holds).flatMap(decisiveReasons);
  }
}

function explained(
  condition: Condition,
  facts: Facts,
  catalogue: FieldCatalogue,
): ExplainedCondition {
  if (isStatement(condition)) {
    const field = catalogue.get(condition.field);
    const fact = facts[condition.field] ?? null;
    const holds = field !== undefined && statementHolds(condition, fact, field);
    return { kind: 'statement', statement: condition, holds, found: shown(fact, field) };
  }
  if ('not' in condition) {
    const part = explained(condition.not, facts, catalogue);
    return { kind: 'not', holds: !part.holds, parts: [part] };
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => explained(part, facts, catalogue));
    return { kind: 'any', holds: parts.some((part) => part.holds), parts };
  }
  const parts = condition.all.map((part) => explained(part, facts, catalogue));
  return { kind: 'all', holds: parts.every((part) => part.holds), parts };
}

function shown(fact: Fact, field: Field | undefined): Fact {
  return field?.kind === 'text' ? null : fact;
}

import { isStatement, type Condition } from './condition';
import type { Facts, FieldCatalogue } from './field';
import { isFinished } from './is-finished';
import { statementHolds } from './statement-holds';

/**
 * Whether a condition is true of something. Two-valued: what is empty stands in no list and below no number, and
 * `not` is the exact opposite. A condition that is not finished is true of nothing, whatever stands around the gap.
 */
export function evaluate(condition: Condition, facts: Facts, catalogue: FieldCatalogue): boolean {
  return isFinished(condition, catalogue) && holds(condition, facts, catalogue);
}

function holds(condition: Condition, facts: Facts, catalogue: FieldCatalogue): boolean {
  if (isStatement(condition)) {
    const field = catalogue.get(condition.field);
    return field !== undefined && statementHolds(condition, facts[field.name] ?? null, field);
  }
  if ('not' in condition) return !holds(condition.not, facts, catalogue);
  if ('any' in condition) return condition.any.some((part) => holds(part, facts, catalogue));
  return condition.all.every((part) => holds(part, facts, catalogue));
}

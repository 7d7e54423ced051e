import { isStatement, type Condition, type Statement } from './condition';
import { mayAsk, type FieldCatalogue } from './field';

/** Whether a condition can be asked at all: no gap, no field that is gone, no question that its field does not answer. */
export function isFinished(condition: Condition, catalogue: FieldCatalogue): boolean {
  if (isStatement(condition)) {
    const field = catalogue.get(condition.field);
    return field !== undefined && mayAsk(field.kind, condition.operator) && hasValue(condition);
  }
  if ('not' in condition) return isFinished(condition.not, catalogue);
  if ('any' in condition) {
    return condition.any.length > 0 && condition.any.every((part) => isFinished(part, catalogue));
  }
  return condition.all.every((part) => isFinished(part, catalogue));
}

export function hasValue(statement: Statement): boolean {
  if (!('value' in statement)) return true;
  const { value } = statement;
  if (typeof value === 'boolean') return true;
  return typeof value === 'number' ? Number.isFinite(value) : value.length > 0;
}

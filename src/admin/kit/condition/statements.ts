import type { Operator, Statement } from '../../../plugins/complaints/domain/condition/condition';
import {
  mayAsk,
  OPERATORS_OF,
  type Field,
} from '../../../plugins/complaints/domain/condition/field';

/** A new statement about a field, with nothing to compare it with yet. */
export function blankStatement(field: Field): Statement {
  return withOperator({ field: field.name, operator: 'is-empty' }, OPERATORS_OF[field.kind][0]);
}

/** The statement about another field; what it compared with is kept where that still says something. */
export function withField(statement: Statement, field: Field): Statement {
  if (!mayAsk(field.kind, statement.operator)) return blankStatement(field);
  const { operator } = statement;
  return Array.isArray('value' in statement ? statement.value : null)
    ? withOperator({ field: field.name, operator: 'is-empty' }, operator)
    : { ...statement, field: field.name };
}

/** The statement with another question; its value stays if the question takes one like it. */
export function withOperator(statement: Statement, operator: Operator): Statement {
  const { field } = statement;
  const value = 'value' in statement ? statement.value : null;
  switch (operator) {
    case 'is-one-of':
    case 'is-none-of':
    case 'is-within':
    case 'is-outside':
      return { field, operator, value: isList(value) ? value : [] };
    case 'equals':
    case 'less-than':
    case 'at-most':
    case 'more-than':
    case 'at-least':
      return { field, operator, value: typeof value === 'number' ? value : Number.NaN };
    case 'contains':
    case 'does-not-contain':
      return { field, operator, value: typeof value === 'string' ? value : '' };
    case 'is':
      return { field, operator, value: typeof value === 'boolean' ? value : true };
    default:
      return { field, operator };
  }
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}

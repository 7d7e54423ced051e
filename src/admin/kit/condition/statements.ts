import type { Operator, Statement } from '../../../plugins/complaints/domain/condition/condition';
import {
  mayAsk,
  OPERATORS_OF,
  type Field,
} from '../../../plugins/complaints/domain/condition/field';

/** A new statement about a field, with nothing to compare it with yet. */
export function blankStatement(field: Field): Statement {
  return statementWith(field.name, OPERATORS_OF[field.kind][0]);
}

/** The statement about another field; what it compared with is kept where that still says something. */
export function withField(statement: Statement, field: Field): Statement {
  if (!mayAsk(field.kind, statement.operator)) return blankStatement(field);
  const value = 'value' in statement && !isList(statement.value) ? statement.value : undefined;
  return statementWith(field.name, statement.operator, value);
}

/** The statement with another question; its value stays if the question takes one like it. */
export function withOperator(statement: Statement, operator: Operator): Statement {
  const value = 'value' in statement ? statement.value : undefined;
  return statementWith(statement.field, operator, value);
}

/** A statement with a value as its question takes it, or with a gap where the value is no such thing. */
export function statementWith(field: string, operator: Operator, value?: unknown): Statement {
  switch (operator) {
    case 'is-one-of':
    case 'is-none-of':
    case 'is-within':
    case 'is-outside':
      return { field, operator, value: isList(value) ? value.filter(isText) : [] };
    case 'equals':
    case 'less-than':
    case 'at-most':
    case 'more-than':
    case 'at-least':
      return { field, operator, value: typeof value === 'number' ? value : Number.NaN };
    case 'contains':
    case 'does-not-contain':
      return { field, operator, value: isText(value) ? value : '' };
    case 'is':
      return { field, operator, value: typeof value === 'boolean' ? value : true };
    default:
      return { field, operator };
  }
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

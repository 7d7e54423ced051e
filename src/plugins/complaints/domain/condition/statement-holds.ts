import { assertNever } from '../../../../kernel/assert-never';
import type { Statement } from './condition';
import type { Fact, Field } from './field';
import { withThoseBelow } from './tree';

/** Whether a statement is true of what its field holds. */
export function statementHolds(statement: Statement, fact: Fact, field: Field): boolean {
  switch (statement.operator) {
    case 'is-one-of':
      return keysIn(fact).some((key) => statement.value.includes(key));
    case 'is-none-of':
      return !keysIn(fact).some((key) => statement.value.includes(key));
    case 'is-within':
      return isWithin(statement.value, fact, field);
    case 'is-outside':
      return !isWithin(statement.value, fact, field);
    case 'equals':
    case 'less-than':
    case 'at-most':
    case 'more-than':
    case 'at-least':
      return typeof fact === 'number' && compares(fact, statement.operator, statement.value);
    case 'contains':
      return wordsIn(fact).includes(asciiLower(statement.value));
    case 'does-not-contain':
      return !wordsIn(fact).includes(asciiLower(statement.value));
    case 'is':
      return fact === statement.value;
    case 'is-empty':
      return isEmpty(fact);
    case 'is-filled':
      return !isEmpty(fact);
    default:
      return assertNever(statement);
  }
}

/** Letters A to Z become small; every other sign stays, as no two databases agree on them. */
export function asciiLower(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function isWithin(keys: readonly string[], fact: Fact, field: Field): boolean {
  const found = keysIn(fact);
  return keys.some((key) => found.some((one) => withThoseBelow(field, key).has(one)));
}

type Comparison = Extract<Statement, { readonly value: number }>['operator'];

function compares(found: number, operator: Comparison, value: number): boolean {
  switch (operator) {
    case 'equals':
      return found === value;
    case 'less-than':
      return found < value;
    case 'at-most':
      return found <= value;
    case 'more-than':
      return found > value;
    case 'at-least':
      return found >= value;
    default:
      return assertNever(operator);
  }
}

function keysIn(fact: Fact): readonly string[] {
  if (typeof fact === 'string') return [fact];
  return Array.isArray(fact) ? fact : [];
}

function wordsIn(fact: Fact): string {
  return typeof fact === 'string' ? asciiLower(fact) : '';
}

function isEmpty(fact: Fact): boolean {
  return fact === null || fact === '' || (Array.isArray(fact) && fact.length === 0);
}

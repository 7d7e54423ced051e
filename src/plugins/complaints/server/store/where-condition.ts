import type { Knex } from 'knex';
import { assertNever } from '../../../../kernel/assert-never';
import { isStatement, type Condition, type Statement } from '../../domain/condition/condition';
import type { Field, FieldCatalogue } from '../../domain/condition/field';
import { isFinished } from '../../domain/condition/is-finished';
import { asciiLower } from '../../domain/condition/statement-holds';
import { withThoseBelow } from '../../domain/condition/tree';
import { SPEECH, type Dialect } from './condition-dialects';

/** How each field is read in SQL on the table `complaints`: an expression of ours, never anything that was typed. */
export type ConditionColumns = ReadonlyMap<string, string>;

export interface ConditionSource {
  readonly catalogue: FieldCatalogue;
  readonly columns: ConditionColumns;
  readonly dialect: Dialect;
}

export const COMPLAINT_COLUMNS: ConditionColumns = new Map([
  ['category', 'complaints.category_key'],
  ['department', 'complaints.department_key'],
  ['priority', 'complaints.priority'],
  ['place', 'complaints.place_key'],
  ['resident-group', 'complaints.resident_group_key'],
  ['channel', 'complaints.channel'],
  ['language', 'complaints.language'],
  ['stage', 'complaints.stage_key'],
  ['phase', 'complaints.phase'],
  ['assigned', 'complaints.assignee_id is not null'],
  ['waiting', 'complaints.waiting_since is not null'],
  ['cycle', 'complaints.cycle'],
  ['description', 'complaints.description'],
]);

/** Keeps the complaints of which `evaluate` says the condition is true; each part is true or false, never unknown. */
export function whereCondition(
  query: Knex.QueryBuilder,
  condition: Condition,
  source: ConditionSource,
): Knex.QueryBuilder {
  if (!isFinished(condition, source.catalogue)) return query.whereRaw('1 = 0');
  const { sql, bindings } = sqlOf(condition, source);
  return query.whereRaw(sql, [...bindings]);
}

interface Sql {
  readonly sql: string;
  readonly bindings: readonly Knex.RawBinding[];
}

function sqlOf(condition: Condition, source: ConditionSource): Sql {
  if (isStatement(condition)) return sqlOfStatement(condition, source);
  if ('not' in condition) return negated(sqlOf(condition.not, source));
  const [parts, joint] = 'any' in condition ? [condition.any, 'or'] : [condition.all, 'and'];
  if (parts.length === 0) return { sql: '(1 = 1)', bindings: [] };
  const inner = parts.map((part) => sqlOf(part, source));
  return {
    sql: `(${inner.map(({ sql }) => sql).join(` ${joint} `)})`,
    bindings: inner.flatMap(({ bindings }) => bindings),
  };
}

function sqlOfStatement(statement: Statement, source: ConditionSource): Sql {
  const field = source.catalogue.get(statement.field);
  const column = source.columns.get(statement.field);
  if (!field || column === undefined) throw new Error(`No column for ${statement.field}`);
  const { listed, folded, position } = SPEECH[source.dialect];
  switch (statement.operator) {
    case 'is-one-of':
    case 'is-within':
      return listed(column, keysOf(statement.value, statement.operator, field));
    case 'is-none-of':
    case 'is-outside':
      return negated(listed(column, keysOf(statement.value, statement.operator, field)));
    case 'equals':
    case 'less-than':
    case 'at-most':
    case 'more-than':
    case 'at-least':
      return compared(column, statement.operator, statement.value);
    case 'contains':
      return position(folded(column), asciiLower(statement.value));
    case 'does-not-contain':
      return negated(position(folded(column), asciiLower(statement.value)));
    case 'is':
      return { sql: `((${column}) is ${statement.value ? 'true' : 'false'})`, bindings: [] };
    case 'is-empty':
      return emptiness(column, field);
    case 'is-filled':
      return negated(emptiness(column, field));
    default:
      return assertNever(statement);
  }
}

function negated({ sql, bindings }: Sql): Sql {
  return { sql: `(not ${sql})`, bindings };
}

function keysOf(keys: readonly string[], operator: string, field: Field): string[] {
  const isTree = operator === 'is-within' || operator === 'is-outside';
  return isTree ? [...new Set(keys.flatMap((key) => [...withThoseBelow(field, key)]))] : [...keys];
}

const SIGNS = {
  equals: '=',
  'less-than': '<',
  'at-most': '<=',
  'more-than': '>',
  'at-least': '>=',
} as const;

/** A whole-number column compared with half a number would be refused by PostgreSQL without the cast. */
function compared(column: string, operator: keyof typeof SIGNS, value: number): Sql {
  const comparison = `${column} ${SIGNS[operator]} cast(? as double precision)`;
  return { sql: `(${column} is not null and ${comparison})`, bindings: [value] };
}

function emptiness(column: string, field: Field): Sql {
  const sql = field.kind === 'number' ? `(${column} is null)` : `(coalesce(${column}, '') = '')`;
  return { sql, bindings: [] };
}

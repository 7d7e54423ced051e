import type { Condition, Operator } from '../../../plugins/complaints/domain/condition/condition';
import { OPERATORS_OF } from '../../../plugins/complaints/domain/condition/field';
import { findShapeFault } from '../../../plugins/complaints/domain/condition/shape';
import { statementWith } from './statements';

/** Reads a condition that was kept while it still had gaps; null where there is none or nothing that could be edited. */
export function readCondition(value: unknown): Condition | null {
  return findShapeFault(value) === null ? read(value) : null;
}

const OPERATORS: ReadonlySet<Operator> = new Set(Object.values(OPERATORS_OF).flat());

function read(value: unknown): Condition | null {
  if (typeof value !== 'object' || value === null) return null;
  const { all, any, not, field, operator, value: compared } = value as Record<string, unknown>; // any object has these, if undefined
  if (Array.isArray(all)) return { all: readEach(all) };
  if (Array.isArray(any)) return { any: readEach(any) };
  const denied = read(not);
  if (denied) return { not: denied };
  const known = [...OPERATORS].find((one) => one === operator);
  if (typeof field !== 'string' || known === undefined) return null;
  return statementWith(field, known, compared);
}

function readEach(values: readonly unknown[]): readonly Condition[] {
  return values.flatMap((value) => read(value) ?? []);
}

import {
  isStatement,
  type Condition,
  type Statement,
} from '../../../plugins/complaints/domain/condition/condition';

/** A condition as it is edited: "none of" is a group like the others, and the whole is always a group. */
export interface Group {
  readonly kind: GroupKind;
  readonly parts: readonly Part[];
}
export type GroupKind = 'all' | 'any' | 'none';
export type Part = Statement | Group;

export const GROUP_KINDS: readonly GroupKind[] = ['all', 'any', 'none'];

export function isGroup(part: Part): part is Group {
  return 'parts' in part;
}

/** The same condition as groups; it is true of the same things. */
export function groupOf(condition: Condition): Group {
  const part = partOf(condition);
  return isGroup(part) ? part : { kind: 'all', parts: [part] };
}

function partOf(condition: Condition): Part {
  if (isStatement(condition)) return condition;
  if ('all' in condition) return { kind: 'all', parts: condition.all.map(partOf) };
  if ('any' in condition) return { kind: 'any', parts: condition.any.map(partOf) };
  const inner = condition.not;
  const denied = 'any' in inner ? inner.any : [inner];
  return { kind: 'none', parts: denied.map(partOf) };
}

export function conditionOf(part: Part): Condition {
  if (!isGroup(part)) return part;
  const parts = part.parts.map(conditionOf);
  if (part.kind === 'all') return { all: parts };
  return part.kind === 'any' ? { any: parts } : { not: { any: parts } };
}

/** Where a part of a group stands in the condition that the group makes. */
export function pathOfPart(path: string, kind: GroupKind, index: number): string {
  return joined(path, kind === 'none' ? 'not.any' : kind, String(index));
}

/** Where an empty group itself is found wanting. */
export function pathOfGap(path: string, kind: GroupKind): string {
  return kind === 'none' ? joined(path, 'not') : path;
}

function joined(...steps: readonly string[]): string {
  return steps.filter((step) => step !== '').join('.');
}

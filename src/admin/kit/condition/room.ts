import {
  MAXIMUM_DEPTH,
  MAXIMUM_STATEMENTS,
} from '../../../plugins/complaints/domain/condition/shape';
import { isGroup, type Group, type GroupKind, type Part } from './groups';

/** "None of" takes two levels of a condition: not, and any. */
const LEVELS: Readonly<Record<GroupKind, number>> = { all: 1, any: 1, none: 2 };

/** What may still be put into a group that stands under some levels of others. */
export function roomIn(group: Group, levelsAbove: number, whole: Group) {
  const levels = levelsAbove + LEVELS[group.kind];
  const isFull = countLines(whole) >= MAXIMUM_STATEMENTS;
  return {
    levels,
    forLine: !isFull && levels <= MAXIMUM_DEPTH,
    forGroup: !isFull && levels < MAXIMUM_DEPTH,
    /** Whether the group could be of that kind without what is in it getting too deep. */
    forKind: (kind: GroupKind) => levelsAbove + LEVELS[kind] + depthWithin(group) <= MAXIMUM_DEPTH,
  };
}

function countLines(part: Part): number {
  if (!isGroup(part) || part.parts.length === 0) return 1;
  return part.parts.reduce((sum, inner) => sum + countLines(inner), 0);
}

function depthWithin({ parts }: Group): number {
  return Math.max(
    0,
    ...parts.map((part) => (isGroup(part) ? LEVELS[part.kind] + depthWithin(part) : 0)),
  );
}

/** How many groups may stand in one another. */
export const MAXIMUM_DEPTH = 6;
/** How many statements a condition may have, empty groups counted as one each. */
export const MAXIMUM_STATEMENTS = 50;
/** How many keys one statement may list. */
export const MAXIMUM_KEYS = 500;

/** Why something is too large to be a condition; null when it is not. Walks without recursion, whatever it is given. */
export function findShapeFault(value: unknown): string | null {
  let level: readonly unknown[] = [value];
  let statements = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAXIMUM_DEPTH) return `has more than ${MAXIMUM_DEPTH} groups in one another`;
    const inner = level.map(childrenOf);
    statements += inner.filter((children) => children.length === 0).length;
    if (statements > MAXIMUM_STATEMENTS) return `has more than ${MAXIMUM_STATEMENTS} statements`;
    level = inner.flat();
    if (level.length > MAXIMUM_STATEMENTS) return `has more than ${MAXIMUM_STATEMENTS} statements`;
  }
  return null;
}

function childrenOf(node: unknown): readonly unknown[] {
  if (typeof node !== 'object' || node === null) return [];
  const { all, any, not } = node as { all?: unknown; any?: unknown; not?: unknown };
  return [all, any]
    .filter(Array.isArray)
    .flat()
    .concat(not === undefined ? [] : [not]);
}

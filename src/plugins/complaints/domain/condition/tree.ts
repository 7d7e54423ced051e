import { oncePer } from '../../../../kernel/once-per';
import type { Field } from './field';

/** The key and every key below it, in the options of a tree; a key that the tree does not know stands alone. */
export function withThoseBelow(field: Field, key: string): ReadonlySet<string> {
  return branchesOf(field).get(key) ?? new Set([key]);
}

const branchesOf = oncePer((field: Field): ReadonlyMap<string, ReadonlySet<string>> => {
  const branches = new Map(field.options.map(({ key }) => [key, new Set([key])]));
  const parents = new Map(field.options.map(({ key, parentKey }) => [key, parentKey ?? null]));
  for (const { key } of field.options) {
    const line = new Set<string>();
    for (let above = parents.get(key) ?? null; above !== null && !line.has(above);) {
      line.add(above);
      branches.get(above)?.add(key);
      above = parents.get(above) ?? null;
    }
  }
  return branches;
});

import type { Instant } from '../../../../kernel/instant';
import type { Translated } from '../../../../kernel/translated';
import type { Figures } from '../../contracts/overview';
import type { Fact } from './fact';
import { figuresOf } from './figures';

export type NamedFigures = Figures & { readonly key: string; readonly name: Translated };

/** Figures of each group that has complaints, the largest first. */
export function figuresByGroup(
  facts: readonly Fact[],
  keyOf: (fact: Fact) => string | null,
  nameOf: (key: string) => Translated | undefined,
  at: Instant,
): NamedFigures[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = keyOf(fact);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups]
    .map(([key, group]) => ({
      key,
      name: nameOf(key) ?? { en: key, 'zh-Hans': key },
      ...figuresOf(group, at),
    }))
    .sort((a, b) => b.received - a.received || a.key.localeCompare(b.key));
}

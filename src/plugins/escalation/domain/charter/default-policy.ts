import type { Policy } from './policies';

/** What a change of the default policy would break. */
export type DefaultTrouble = 'second-default' | 'default-needed';

/** There is one default at any time: why a policy cannot be kept like this beside the others; null when it can. */
export function troubleKeeping(
  policy: Pick<Policy, 'key' | 'isDefault'>,
  kept: readonly Pick<Policy, 'key' | 'isDefault'>[],
): DefaultTrouble | null {
  const before = kept.find(({ key }) => key === policy.key);
  const others = kept.filter(({ key, isDefault }) => isDefault && key !== policy.key);
  if (policy.isDefault && !before?.isDefault && others.length > 0) return 'second-default';
  if (!policy.isDefault && before?.isDefault && others.length === 0) return 'default-needed';
  return null;
}

/** The only default stays; of several, one too many may go. */
export function troubleRemoving(
  key: string,
  kept: readonly Pick<Policy, 'key' | 'isDefault'>[],
): DefaultTrouble | null {
  return troubleKeeping({ key, isDefault: false }, kept);
}

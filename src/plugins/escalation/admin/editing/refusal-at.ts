import type { Refusal } from '../../contracts/drafts';

/** The refusals of a place in a draft and of all that is in it: `targets.3` has those of `targets.3.amount`. */
export function refusalsAt(refusals: readonly Refusal[], path: string): readonly Refusal[] {
  return refusals.filter((one) => one.path === path || one.path.startsWith(`${path}.`));
}

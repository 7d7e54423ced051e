import type { RuleFile } from '../../contracts/rules';

export const RULE_KINDS = ['all', 'event', 'due', 'stage-age', 'off'] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

export interface RuleFilter {
  readonly kind: RuleKind;
  readonly words: string;
}

export const NO_FILTER: RuleFilter = { kind: 'all', words: '' };

export function isFiltering({ kind, words }: RuleFilter): boolean {
  return kind !== 'all' || words.trim() !== '';
}

/** Whether a rule is among those looked for: by what sets it off, and by every word in what is said of it. */
export function isWanted({ draft }: RuleFile, said: string, { kind, words }: RuleFilter): boolean {
  const isKind = kind === 'off' ? !draft.isEnabled : kind === 'all' || draft.trigger.kind === kind;
  const text = said.toLowerCase();
  return (
    isKind &&
    words
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word))
  );
}

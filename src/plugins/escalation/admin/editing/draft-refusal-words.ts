import type { Refusal } from '../../contracts/drafts';
import { isWord } from '../has-word';
import type { ClockSay } from '../words';

/** Why a draft is refused and what to change: by the name of the check, else by the part of it that is concerned. */
export function draftRefusalWords(
  say: ClockSay,
  kind: 'policies' | 'rules',
  { code, path, message }: Refusal,
): string {
  const part = path.split('.').filter((step) => !/^\d+$/.test(step));
  const keys = [
    `${kind}.refused.${code}`,
    ...part.map((_, index) => `${kind}.refused.at-${part.slice(0, part.length - index).join('-')}`),
    `draft.refused-${part[0]}`,
  ];
  const known = keys.find(isWord);
  return known ? say(known, { message }) : say('draft.refused-other', { message });
}

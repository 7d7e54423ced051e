import { useWordsOf, type Say } from '../../../admin/kit/words';
import { en, type WordKey } from './translations/en';

export type CharterSay = Say<WordKey>;

export function useWords(): CharterSay {
  return useWordsOf<WordKey>('charter');
}

/** Words for a name that comes from the server; a name without words names itself. */
export function nameWords(
  say: CharterSay,
  family: 'chapter' | 'check' | 'attribute',
  name: string,
): string {
  const key = `${family}.${name}`;
  return isKnown(key) ? say(key) : name;
}

function isKnown(key: string): key is WordKey {
  return key in en;
}

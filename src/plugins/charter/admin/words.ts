import { useWordsOf, type Say } from '../../../admin/kit/words';
import type { WordKey } from './translations/en';

export type CharterSay = Say<WordKey>;

export function useWords(): CharterSay {
  return useWordsOf<WordKey>('charter');
}

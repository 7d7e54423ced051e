import { useWordsOf, type Say } from '../../../admin/kit/words';
import type { WordKey } from './translations/en';

export type DeskSay = Say<WordKey>;

export function useWords(): DeskSay {
  return useWordsOf<WordKey>('complaints');
}

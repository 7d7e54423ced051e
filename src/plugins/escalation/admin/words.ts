import { useWordsOf, type Say } from '../../../admin/kit/words';
import type { WordKey } from './translations/en';

export type ClockSay = Say<WordKey>;

export function useWords(): ClockSay {
  return useWordsOf<WordKey>('escalation');
}

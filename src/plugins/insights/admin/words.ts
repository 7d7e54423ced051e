import { useWordsOf, type Say } from '../../../admin/kit/words';
import type { WordKey } from './translations/en';

export type OverviewSay = Say<WordKey>;

export function useWords(): OverviewSay {
  return useWordsOf<WordKey>('insights');
}

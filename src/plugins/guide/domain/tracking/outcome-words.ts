import type { Outcome } from '../../../complaints/domain/vocabulary';
import type { Words } from '../messages';

const OUTCOME_WORDS = {
  upheld: 'upheld',
  'partly-upheld': 'partlyUpheld',
  'not-upheld': 'notUpheld',
  'no-fault': 'noFault',
  withdrawn: 'withdrawn',
  'out-of-scope': 'outOfScope',
  'not-recorded': 'notRecorded',
} as const satisfies Record<Outcome, keyof Words['track']>;

export function outcomeWords(outcome: Outcome, words: Words['track']): string {
  return words[OUTCOME_WORDS[outcome]];
}

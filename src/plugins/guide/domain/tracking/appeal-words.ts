import type { AppealOutcome } from '../../../complaints/domain/vocabulary';
import type { Words } from '../messages';

export const APPEAL_WORDS = {
  upheld: 'appealUpheld',
  'partly-upheld': 'appealPartlyUpheld',
  'not-upheld': 'appealNotUpheld',
} as const satisfies Record<AppealOutcome, keyof Words['promise']>;

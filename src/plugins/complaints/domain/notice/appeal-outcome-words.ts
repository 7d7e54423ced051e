import type { Translated } from '../../../../kernel/translated';
import type { AppealOutcome } from '../vocabulary';

export const APPEAL_OUTCOME_WORDS: Readonly<Record<AppealOutcome, Translated>> = {
  upheld: { en: 'Your appeal is upheld', 'zh-Hans': '申诉成立' },
  'partly-upheld': { en: 'Your appeal is partly upheld', 'zh-Hans': '申诉部分成立' },
  'not-upheld': { en: 'The outcome is confirmed', 'zh-Hans': '维持原处理结果' },
};

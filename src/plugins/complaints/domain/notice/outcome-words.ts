import type { Translated } from '../../../../kernel/translated';
import type { Outcome } from '../vocabulary';

export const OUTCOME_WORDS: Readonly<Record<Outcome, Translated>> = {
  upheld: { en: 'Upheld', 'zh-Hans': '投诉成立' },
  'partly-upheld': { en: 'Partly upheld', 'zh-Hans': '部分成立' },
  'not-upheld': { en: 'Not upheld', 'zh-Hans': '不成立' },
  'no-fault': { en: 'No fault found', 'zh-Hans': '未发现过失' },
  withdrawn: { en: 'Withdrawn', 'zh-Hans': '已撤回' },
  'not-recorded': { en: 'Outcome not recorded', 'zh-Hans': '结果未记录' },
  'out-of-scope': { en: 'Outside our remit', 'zh-Hans': '不属于受理范围' },
};

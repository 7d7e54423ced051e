import type { Translated } from '../../../../kernel/translated';
import type { WaitReason } from '../vocabulary';

/** What is waited for, as it is told to residents. */
export const WAIT_REASON_WORDS: Readonly<Record<WaitReason, Translated>> = {
  resident: { en: 'your answer', 'zh-Hans': '您的答复' },
  'third-party': {
    en: 'somebody outside, such as a supplier or an authority',
    'zh-Hans': '外部单位（如供应商或主管部门）',
  },
  access: { en: 'entry to the place', 'zh-Hans': '能够进入现场' },
  approval: { en: 'an approval or a permit', 'zh-Hans': '审批或许可' },
  'weather-or-season': { en: 'the weather or the season', 'zh-Hans': '天气或季节条件' },
};

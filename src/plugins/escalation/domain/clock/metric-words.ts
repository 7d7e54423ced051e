import type { Translated } from '../../../../kernel/translated';
import type { Metric } from './clock';

export const METRIC_WORDS: Readonly<Record<Metric, Translated>> = {
  acknowledgement: { en: 'acknowledgement', 'zh-Hans': '受理告知' },
  'first-response': { en: 'first response', 'zh-Hans': '首次答复' },
  update: { en: 'next reply', 'zh-Hans': '后续回复' },
  resolution: { en: 'resolution', 'zh-Hans': '办结' },
  'appeal-acknowledgement': { en: 'acknowledgement of the appeal', 'zh-Hans': '申诉受理告知' },
  'appeal-decision': { en: 'decision on the appeal', 'zh-Hans': '申诉决定' },
  'follow-up': { en: 'promised action', 'zh-Hans': '承诺事项' },
};

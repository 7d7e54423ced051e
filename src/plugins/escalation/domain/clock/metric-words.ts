import type { Translated } from '../../../../kernel/translated';
import type { Metric } from './clock';

export const METRIC_WORDS: Readonly<Record<Metric, Translated>> = {
  'first-response': { en: 'first response', 'zh-Hans': '首次答复' },
  resolution: { en: 'resolution', 'zh-Hans': '办结' },
};

import type { Translated } from '../../../../kernel/translated';
import { ALWAYS } from '../../../complaints/domain/condition/condition';
import type { Metric } from '../clock/clock';
import { METRIC_WORDS } from '../clock/metric-words';
import type { Rule } from './rule';
import type { Rung } from './step';
import type { Moment } from './trigger';

interface LadderRung {
  readonly key: string;
  readonly moment: Moment;
  readonly to: Rung;
  readonly says: Translated;
  readonly repeat: Rule['repeat'];
}

const LADDER: readonly LadderRung[] = [
  {
    key: 'half',
    moment: { kind: 'share', percent: 50 },
    to: 'assignee',
    says: { en: 'half of the time is used', 'zh-Hans': '时限过半' },
    repeat: null,
  },
  {
    key: 'soon',
    moment: { kind: 'share', percent: 80 },
    to: 'assignee',
    says: { en: '80 % of the time is used', 'zh-Hans': '时限已用 80%' },
    repeat: null,
  },
  {
    key: 'late',
    moment: { kind: 'at' },
    to: 'head',
    says: { en: 'the promise is broken', 'zh-Hans': '承诺到期未兑现' },
    repeat: null,
  },
  {
    key: 'leadership',
    moment: { kind: 'after', amount: 4, unit: 'working-hours' },
    to: 'leadership',
    says: {
      en: 'still late; daily until someone takes responsibility',
      'zh-Hans': '持续逾期，每个工作日提醒，直至有人负责',
    },
    repeat: { every: { amount: 1, unit: 'working-days' }, times: null },
  },
];

/**
 * The escalation ladder of a promise as rules: warnings at half and at 80 %, the head when it breaks, leadership four
 * working hours later and again every working day. A new promise, made by whoever takes responsibility, starts it anew.
 */
export function ladderPreset(metric: Metric): Rule[] {
  return LADDER.map(({ key, moment, to, says, repeat }) => ({
    key: `${metric}-${key}`,
    name: {
      en: `${capitalised(METRIC_WORDS[metric].en)}: ${says.en}`,
      'zh-Hans': `${METRIC_WORDS[metric]['zh-Hans']}：${says['zh-Hans']}`,
    },
    isEnabled: true,
    trigger: { kind: 'due', metric, moment },
    condition: ALWAYS,
    steps: [{ kind: 'notify', to: { kind: to }, textKey: null }],
    repeat,
    quietCalendarKey: null,
    capPerHour: null,
    once: 'event',
  }));
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

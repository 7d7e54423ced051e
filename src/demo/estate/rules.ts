import { ladderPreset } from '../../plugins/escalation/domain/rules/ladder';
import type { Rule } from '../../plugins/escalation/domain/rules/rule';
import { say } from '../say';

const ALWAYS = { all: [] } as const;
const PLAIN = {
  isEnabled: true,
  condition: ALWAYS,
  repeat: null,
  quietCalendarKey: null,
  capPerHour: null,
  once: 'event',
} as const;

/** The ladders of both promises, and what the estate has learned to look after by itself. */
export const rules: readonly Rule[] = [
  ...ladderPreset('first-response'),
  ...ladderPreset('resolution'),
  {
    ...PLAIN,
    key: 'danger-to-the-head',
    name: say('A danger is reported: the head knows at once', '收到安全隐患：立即告知负责人'),
    trigger: { kind: 'event', events: ['submitted'] },
    condition: { field: 'category', operator: 'is-within', value: ['safety'] },
    steps: [
      { kind: 'notify', to: { kind: 'head' }, textKey: null },
      { kind: 'add-note', text: 'Opened as a danger: the head of the department has been told.' },
    ],
  },
  {
    ...PLAIN,
    key: 'unhappy-to-leadership',
    name: say('Reopened: leadership looks at it', '重新打开：管理层关注'),
    trigger: { kind: 'event', events: ['reopened'] },
    steps: [{ kind: 'notify', to: { kind: 'leadership' }, textKey: null }],
    once: 'cycle',
  },
  {
    ...PLAIN,
    key: 'nobody-took-it-up',
    name: say('Two working days without anybody assigned', '两个工作日无人经办'),
    trigger: { kind: 'stage-age', stageKeys: ['accept'], amount: 2, unit: 'working-days' },
    condition: { field: 'assigned', operator: 'is', value: false },
    steps: [
      { kind: 'assign', to: 'head' },
      { kind: 'notify', to: { kind: 'head' }, textKey: null },
    ],
  },
];

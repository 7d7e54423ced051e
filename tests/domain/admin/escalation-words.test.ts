import { parseInstant } from '../../../src/kernel/instant';
import { escalationWords } from '../../../src/plugins/complaints/admin/file/escalation-words';
import { en } from '../../../src/plugins/complaints/admin/translations/en';
import { zhHans } from '../../../src/plugins/complaints/admin/translations/zh-Hans';
import type { DeskSay } from '../../../src/plugins/complaints/admin/words';
import type { EscalationReason } from '../../../src/plugins/complaints/domain/complaint/escalation-reason';

const sayIn =
  (words: Readonly<Record<keyof typeof en, string>>): DeskSay =>
  (key, values = {}) =>
    Object.entries(values).reduce<string>(
      (text, [name, value]) => text.replace(`{${name}}`, String(value)),
      words[key],
    );

function told(change: Partial<EscalationReason>): readonly [string, string] {
  const because: EscalationReason = {
    ...{ kind: 'at-due', percent: null, amount: null, unit: null, repeat: 0, meant: ['head'] },
    ...{ dueAt: parseInstant('2026-03-04T02:00:00.000Z'), timezone: 'Asia/Shanghai' },
    ...change,
  };
  const event = {
    ...{ kind: 'escalated' as const, metric: 'resolution', ruleKey: 'r', told: ['A'] },
    because: { ...because, meant: [...because.meant] },
  };
  return [
    escalationWords(event, sayIn(en), 'en'),
    escalationWords(event, sayIn(zhHans), 'zh-Hans'),
  ];
}

describe('why somebody was told is said in the reader’s language', () => {
  test.each<[Partial<EscalationReason>, string, string]>([
    [
      { kind: 'before-due', amount: 2, unit: 'working-hours' },
      '2 hrs of working time before the due date, 4 Mar 2026, 10:00 (Asia/Shanghai), the rule tells the head of department.',
      '按规则，到期（2026年3月4日 10:00 (Asia/Shanghai)）前2小时（工作时间）通知部门负责人。',
    ],
    [
      { kind: 'before-due', percent: 80, meant: ['assignee'] },
      '80 % of the time was used, due 4 Mar 2026, 10:00 (Asia/Shanghai): the rule tells the handler.',
      '时限已用 80%（到期：2026年3月4日 10:00 (Asia/Shanghai)），规则通知经办人。',
    ],
    [
      {},
      'When the time has run out, 4 Mar 2026, 10:00 (Asia/Shanghai), the rule tells the head of department.',
      '按规则，到期（2026年3月4日 10:00 (Asia/Shanghai)）时通知部门负责人。',
    ],
    [
      { kind: 'stage-age', amount: 2, unit: 'working-days', dueAt: null, meant: ['heads-head'] },
      '2 working days in this stage: the rule tells the superior of the head.',
      '在此环节已停留 2 个工作日，规则通知负责人的上级。',
    ],
    [
      { kind: 'event', dueAt: null, meant: ['role desk', 'leadership'] },
      'Because of what had just happened the rule tells desk, leadership.',
      '因刚发生的事项，规则通知desk, 管理层。',
    ],
  ])('%j', (reason, english, chinese) => {
    expect(told(reason)).toEqual([english, chinese]);
  });

  test('with how its hours are counted, and for which time it is', () => {
    const [english] = told({ kind: 'after-due', amount: 1.5, unit: 'hours', repeat: 2 });
    expect(english).toMatch(/^1 hr 30 mins by the wall clock after.* Time no\. 3\.$/);
  });

  test('nothing is said of other events', () => {
    expect(escalationWords({ kind: 'closed' }, sayIn(en), 'en')).toBe('');
  });
});

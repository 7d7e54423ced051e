import { escalationWords } from '../../../src/plugins/complaints/admin/file/escalation-words';
import { en } from '../../../src/plugins/complaints/admin/translations/en';
import { zhHans } from '../../../src/plugins/complaints/admin/translations/zh-Hans';
import type { DeskSay } from '../../../src/plugins/complaints/admin/words';

const sayIn =
  (words: Readonly<Record<keyof typeof en, string>>): DeskSay =>
  (key, values = {}) =>
    Object.entries(values).reduce<string>(
      (text, [name, value]) => text.replace(`{${name}}`, String(value)),
      words[key],
    );

function told(when: string, basis = 'working-time'): readonly [string, string] {
  const due = 'due 2026-03-04T02:00:00.000Z';
  const explanation = `resolution, ${due} (${basis}, Asia/Shanghai); step s: ${when} → head`;
  const event = {
    ...{ metric: 'resolution', ruleKey: 'r', step: 's', told: ['A'], explanation },
    kind: 'escalated' as const,
  };
  return [
    escalationWords(event, sayIn(en), 'en'),
    escalationWords(event, sayIn(zhHans), 'zh-Hans'),
  ];
}

describe('why somebody was told is said in the reader’s language', () => {
  test.each([
    [
      '2 h before due',
      '2 hrs of working time before the due date, 4 Mar 2026, 10:00 (Asia/Shanghai), the rule tells the head of department.',
      '按规则，到期（2026年3月4日 10:00 (Asia/Shanghai)）前工作时间 2小时通知部门负责人。',
    ],
    [
      'when due',
      'When the time has run out, 4 Mar 2026, 10:00 (Asia/Shanghai), the rule tells the head of department.',
      '按规则，到期（2026年3月4日 10:00 (Asia/Shanghai)）时通知部门负责人。',
    ],
  ])('%s', (when, english, chinese) => {
    expect(told(when)).toEqual([english, chinese]);
  });

  test('with how its hours are counted', () => {
    expect(told('1.5 h after due', 'wall-clock')[0]).toMatch(
      /^1 hr 30 mins by the wall clock after/,
    );
  });

  test('nothing is said of a reason that was written in another way, nor of other events', () => {
    expect(told('some time')).toEqual(['', '']);
    expect(escalationWords({ kind: 'closed' }, sayIn(en), 'en')).toBe('');
  });
});

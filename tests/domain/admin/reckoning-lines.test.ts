import { reckoningLines } from '../../../src/plugins/escalation/admin/reckoning-lines';
import { en } from '../../../src/plugins/escalation/admin/translations/en';
import type { ClockSay } from '../../../src/plugins/escalation/admin/words';
import type { Explanation } from '../../../src/plugins/escalation/contracts/explanation';

const say: ClockSay = (key, values = {}) =>
  Object.entries(values).reduce<string>(
    (text, [name, value]) => text.replace(`{${name}}`, String(value)),
    en[key],
  );

const at = (day: number, hour: number) => Date.UTC(2026, 3, day, hour);
const terms = {
  basis: 'working-time' as const,
  targetSeconds: 8 * 3_600,
  policyName: { en: 'Standard', 'zh-Hans': '标准' },
  calendarName: 'Office hours',
  timezone: 'UTC',
};

function explained(steps: Explanation['steps']): string[] {
  const explanation: Explanation = {
    countedFrom: at(1, 9),
    opening: 'received',
    charterNumber: 3,
    steps,
    countedSeconds: 0,
    leftSeconds: 0,
    endedAt: null,
  };
  return reckoningLines(explanation, say, 'en').flatMap(({ words, parts }) => [words, ...parts]);
}

describe('a due date reckoned in words', () => {
  test('begins with when and under which charter it is counted', () => {
    expect(explained([])[0]).toMatch(/^Counted from 1 Apr 2026.*received.*version 3\.$/);
  });

  test('names the days that a stretch is made of', () => {
    const lines = explained([
      {
        kind: 'counted',
        from: at(1, 9),
        to: at(3, 12),
        terms,
        seconds: 8 * 3_600,
        lines: [
          { kind: 'date', date: '2026-04-01', seconds: 5 * 3_600 },
          { kind: 'more', dates: 4, seconds: 2 * 3_600 },
          { kind: 'date', date: '2026-04-09', seconds: 3_600 },
        ],
      },
    ]);
    expect(lines.slice(1)).toEqual([
      expect.stringMatching(/ to .*: 8 hrs$/),
      '1 Apr 2026: 5 hrs',
      '4 more days: 2 hrs',
      '9 Apr 2026: 1 hr',
    ]);
  });

  test('a stretch within one day needs no list of days', () => {
    const lines = [{ kind: 'date' as const, date: '2026-04-01', seconds: 3_600 }];
    const step = { kind: 'counted' as const, from: at(1, 9), to: at(1, 10), terms, seconds: 3_600 };
    expect(explained([{ ...step, lines }])).toHaveLength(2);
  });

  test.each([
    [at(3, 9), / to .*stood still, waiting for the resident$/],
    [null, /^Since .*stands still, waiting for the resident$/],
  ])('a pause until %s', (to, expected) => {
    const lines = explained([
      { kind: 'paused', from: at(2, 9), to, reason: 'waiting-for-resident' },
    ]);
    expect(lines[1]).toMatch(expected);
  });

  test('another target is told as old and new, with the reason', () => {
    const after = { ...terms, targetSeconds: 4 * 3_600 };
    const lines = explained([
      { kind: 'retargeted', at: at(2, 9), reason: 'priority', before: terms, after },
    ]);
    expect(lines[1]).toMatch(/priority changed.*from 8 hrs to 4 hrs$/);
  });
});

import { en } from '../../../src/plugins/escalation/admin/translations/en';
import { explanationRows } from '../../../src/plugins/escalation/admin/explanation-rows';
import type { ClockSay } from '../../../src/plugins/escalation/admin/words';
import type { ClockView } from '../../../src/plugins/escalation/contracts/clocks';
import type {
  ExplainedStep,
  Explanation,
} from '../../../src/plugins/escalation/contracts/explanation';

const HOURS = 3_600;
const at = (text: string) => Date.parse(`2026-03-${text}:00+08:00`);

const say: ClockSay = (key, values = {}) =>
  Object.entries(values).reduce<string>(
    (text, [name, value]) => text.replace(`{${name}}`, String(value)),
    en[key],
  );

const TERMS = {
  basis: 'working-time' as const,
  targetSeconds: 16 * HOURS,
  targetDays: null,
  promisedSeconds: 16 * HOURS,
  policyName: { en: 'Standard', 'zh-Hans': '标准' },
  calendarName: 'Hours',
  timezone: 'Asia/Shanghai',
};

const MONDAY: ExplainedStep = {
  ...{ kind: 'counted', from: at('02T10:00'), to: at('02T15:00'), terms: TERMS },
  lines: [{ kind: 'date', date: '2026-03-02', seconds: 5 * HOURS }],
  seconds: 5 * HOURS,
};
const ASKED: ExplainedStep = {
  ...{ kind: 'paused', from: at('02T15:00'), to: at('05T10:00') },
  reason: 'resident',
};
const REST: ExplainedStep = {
  ...{ kind: 'counted', from: at('05T10:00'), to: at('06T13:00'), terms: TERMS },
  lines: [
    { kind: 'date', date: '2026-03-05', seconds: 7 * HOURS },
    { kind: 'date', date: '2026-03-06', seconds: 4 * HOURS },
  ],
  seconds: 11 * HOURS,
};

function lines(explained: Partial<Explanation>, change: Partial<ClockView> = {}): string[] {
  const explanation: Explanation = {
    ...{ countedFrom: at('02T10:00'), opening: 'received', charterNumber: 3 },
    ...{ steps: [], countedSeconds: 16 * HOURS, leftSeconds: 0, endedAt: null },
    ...explained,
  };
  const clock: ClockView = {
    ...{ ...TERMS, metric: 'resolution', cycle: 1, state: 'running', consumedSeconds: 0 },
    ...{ extendedSeconds: 0, pausedFor: null, pausesFor: [], charterNumber: 3, passedOver: null },
    extension: null,
    ...{ startedAt: at('02T10:00'), runningSince: at('02T10:00'), dueAt: at('06T13:00') },
    ...{ breachedAt: null, metAt: null, nextStep: null, explanation },
    ...change,
  };
  const rows = explanationRows({ ...clock, explanation }, say, 'en');
  return rows.map(({ about, counted }) => (counted ? `${about} | ${counted}` : about));
}

test('a date is told from receipt to its end, day by day, with the pause', () => {
  expect(lines({ steps: [MONDAY, ASKED, REST] })).toEqual([
    'Received on 2 Mar 2026, 10:00 (Asia/Shanghai)',
    'Mon, 2 Mar 2026 | 5 hrs',
    'Waiting for the resident from 2 Mar 2026, 15:00 (Asia/Shanghai) to 5 Mar 2026, 10:00 (Asia/Shanghai) | –',
    'Thu, 5 Mar 2026 | 7 hrs',
    'Fri, 6 Mar 2026 | 4 hrs',
    'Counted of 16 hrs | 16 hrs',
    'The time runs out on 6 Mar 2026, 13:00 (Asia/Shanghai)',
  ]);
});

test('what is left is told while the resident is asked', () => {
  const steps = [MONDAY, { ...ASKED, to: null }];
  const left = { steps, countedSeconds: 5 * HOURS, leftSeconds: 11 * HOURS };
  expect(lines(left, { state: 'paused', dueAt: null }).slice(2)).toEqual([
    'Waiting for the resident since 2 Mar 2026, 15:00 (Asia/Shanghai) | –',
    'Counted of 16 hrs | 5 hrs',
    '11 hrs left',
  ]);
});

test('a promise that was kept too late says by how much', () => {
  const late = { countedSeconds: 18 * HOURS, leftSeconds: -2 * HOURS };
  expect(lines(late, { state: 'met', dueAt: null }).at(-1)).toBe('Exceeded by 2 hrs');
});

test('another priority is told by its hours, another policy by its name too', () => {
  const changed = (reason: 'priority' | 'policy'): ExplainedStep => ({
    ...{ kind: 'retargeted', at: at('02T13:00'), reason },
    ...{ before: TERMS, after: { ...TERMS, promisedSeconds: 8 * HOURS } },
  });
  expect(lines({ steps: [changed('priority'), changed('policy')] }).slice(1, 3)).toEqual([
    'Another priority on 2 Mar 2026, 13:00 (Asia/Shanghai): 16 hrs → 8 hrs',
    'Another policy on 2 Mar 2026, 13:00 (Asia/Shanghai): Standard, Hours, 16 hrs → Standard, Hours, 8 hrs',
  ]);
});

test('the dates left out of a long stretch are summed up', () => {
  const steps = [{ ...MONDAY, lines: [{ kind: 'more', dates: 9, seconds: 72 * HOURS } as const] }];
  expect(lines({ steps, opening: 'reopened' }).slice(0, 2)).toEqual([
    'Reopened on 2 Mar 2026, 10:00 (Asia/Shanghai)',
    '9 more days | 72 hrs',
  ]);
});

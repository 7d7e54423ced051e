import { parseInstant, type Instant } from '../../../src/kernel/instant';
import type { Language } from '../../../src/kernel/language';
import type { ClockView } from '../../../src/plugins/escalation/contracts/clocks';
import { escalationView } from '../../../src/plugins/escalation/domain/charter/escalation-view';
import {
  promisedSeconds,
  type Clock,
  type ClockTerms,
} from '../../../src/plugins/escalation/domain/clock/clock';
import type {
  ClockEvent,
  ClockStep,
} from '../../../src/plugins/escalation/domain/clock/clock-event';
import { meetClock } from '../../../src/plugins/escalation/domain/clock/meet-clock';
import { pauseClock } from '../../../src/plugins/escalation/domain/clock/pause-clock';
import { resumeClock } from '../../../src/plugins/escalation/domain/clock/resume-clock';
import { retargetClock } from '../../../src/plugins/escalation/domain/clock/retarget-clock';
import { startClock } from '../../../src/plugins/escalation/domain/clock/start-clock';
import {
  explanationView,
  namedTerms,
} from '../../../src/plugins/escalation/server/services/explanation-view';
import { wordsIn } from '../../../src/plugins/guide/domain/messages';
import { spanWords } from '../../../src/plugins/guide/domain/span-words';
import { accountsOf, type Account } from '../../../src/plugins/guide/domain/tracking/account';
import { published } from '../../support/charter/published';

const HOURS = 3_600;
const laws = escalationView(published());
const calendar = laws.calendar('hours');
const SIXTEEN: ClockTerms = {
  ...{ basis: 'working-time', targetSeconds: 16 * HOURS },
  ...{ targetDays: null, policyKey: 'standard', calendarKey: 'hours', charterNumber: 3 },
};
const viewOf = () => laws;
const EIGHT = { ...SIXTEEN, targetSeconds: 8 * HOURS };

/** A moment of March 2026 in Shanghai, such as `02T10:00`; the second is a Monday. */
function at(text: string): Instant {
  const instant = parseInstant(`2026-03-${text}+08:00`);
  if (instant === null) throw new Error(`No moment: ${text}`);
  return instant;
}

const ACTS = {
  ask: (clock: Clock, now: Instant) => pauseClock(clock, 'resident', calendar, now),
  answer: (clock: Clock, now: Instant) => resumeClock(clock, calendar, now),
  press: (clock: Clock, now: Instant) =>
    retargetClock(
      clock,
      { terms: EIGHT, cause: 'priority', passedOver: null },
      { before: calendar, after: calendar },
      now,
    ),
  solve: (clock: Clock, now: Instant) => meetClock(clock, calendar, now),
};

/** The clock of a solution, received on Monday at ten, as the page is given it after some turns. */
function lived(turns: readonly (readonly [keyof typeof ACTS, string])[] = []): ClockView {
  const events: ClockEvent[] = [];
  const first = { metric: 'resolution', cycle: 1, opening: 'received', passedOver: null } as const;
  const start = startClock({ ...SIXTEEN, ...first }, calendar, at('02T10:00'));
  let step: ClockStep = start;
  events.push(start.event);
  for (const [act, moment] of turns) {
    step = ACTS[act](step.clock, at(moment));
    if (step.event) events.push(step.event);
  }
  const promised = { ...step.clock, promisedSeconds: promisedSeconds(step.clock) };
  return {
    ...{ ...step.clock, ...namedTerms(promised, viewOf), pausesFor: ['resident'] },
    ...{
      passedOver: null,
      extension: null,
      nextStep: null,
      explanation: explanationView(events, viewOf),
    },
  };
}

function account(clock: ClockView, language: Language = 'en'): Account {
  const [one] = accountsOf({ cycle: 1 }, [clock], language);
  if (!one) throw new Error('Nothing is owed');
  return one;
}

describe('a resident reads of a date', () => {
  test('which promise it follows, from when it counts, each day, and what it comes to', () => {
    expect(account(lived())).toEqual({
      heading: 'Solution',
      beginning: [
        'The promise “Standard” allows 16 hours of working time. Only the opening hours of the calendar “Hours” (Asia/Shanghai) are counted.',
        'The time in which we wait for you is not counted.',
        'We count from Monday 2 March 2026 at 10:00 (Asia/Shanghai), when we received your complaint.',
      ],
      lines: [
        'Monday 2 March 2026: 7 hours',
        'Tuesday 3 March 2026: 8 hours',
        'Wednesday 4 March 2026: 1 hour',
      ],
      ending: [
        'Together that is 16 hours: due by 10:00 on Wednesday 4 March 2026 (Asia/Shanghai).',
        'You can read promise and opening hours in version 3 of our rules.',
      ],
    });
  });

  test('the same in Chinese', () => {
    const { beginning, lines, ending } = account(lived([['ask', '02T15:20']]), 'zh-Hans');
    expect(beginning[2]).toBe(
      '从2026年3月2日星期一 10:00（Asia/Shanghai）（收到您的投诉时）开始计算。',
    );
    expect(lines).toEqual([
      '2026年3月2日星期一，计 5 小时又 20 分钟',
      '2026年3月2日星期一 15:20起等待您的答复，不计时',
    ]);
    expect(ending[0]).toBe('目前合计 5 小时又 20 分钟。等待结束之后还剩 10 小时又 40 分钟。');
  });

  test('the time in which we waited, as not counted', () => {
    const asked = account(
      lived([
        ['ask', '02T15:00'],
        ['answer', '05T10:00'],
      ]),
    );
    expect(asked.lines).toEqual([
      'Monday 2 March 2026: 5 hours',
      'From Monday 2 March 2026 at 15:00 to Thursday 5 March 2026 at 10:00 we waited for your answer: not counted',
      'Thursday 5 March 2026: 7 hours',
      'Friday 6 March 2026: 4 hours',
    ]);
    expect(asked.ending[0]).toContain('16 hours: due by 13:00 on Friday 6 March 2026');
  });

  test('that another priority changed it', () => {
    const { lines, ending } = account(lived([['press', '02T13:00']]));
    expect(lines[1]).toBe(
      'On Monday 2 March 2026 at 13:00 your complaint was given another priority: 8 hours instead of 16 hours',
    );
    expect(ending[0]).toContain('Together that is 8 hours: due by 10:00 on Tuesday 3 March 2026');
  });

  test('by how much we are over when the promise was shortened below what was used', () => {
    const { ending } = account(lived([['press', '04T09:00']]));
    expect(ending[0]).toBe('Together that is 15 hours: 7 hours more than we promised.');
  });

  test('the promise alone when the events do not tell more', () => {
    const { beginning, lines, ending } = account({ ...lived(), explanation: null });
    expect([beginning.length, lines, ending]).toEqual([2, [], []]);
  });
});

describe('accounts are given', () => {
  test('of the solution before the first answer', () => {
    const first: ClockView = { ...lived(), metric: 'first-response' };
    const accounts = accountsOf({ cycle: 1 }, [first, lived()], 'en');
    expect(accounts.map(({ heading }) => heading)).toEqual(['Solution', 'First answer']);
  });

  test('not of what is done, nor of an earlier cycle', () => {
    expect(accountsOf({ cycle: 1 }, [lived([['solve', '02T11:00']])], 'en')).toEqual([]);
    expect(accountsOf({ cycle: 2 }, [lived()], 'en')).toEqual([]);
  });
});

test.each([
  [0, 'less than a minute'],
  [60, '1 minute'],
  [3_600, '1 hour'],
  [3_660, '1 hour 1 minute'],
  [9_000, '2 hours 30 minutes'],
  [7_199, '2 hours'],
])('%d seconds are said as %s', (seconds, said) => {
  expect(spanWords(seconds, wordsIn('en').reckoning)).toBe(said);
});

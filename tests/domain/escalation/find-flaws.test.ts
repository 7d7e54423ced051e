import { asInstant } from '../../../src/kernel/instant';
import { breachClock } from '../../../src/plugins/escalation/domain/clock/breach-clock';
import { pauseClock } from '../../../src/plugins/escalation/domain/clock/pause-clock';
import { startClock } from '../../../src/plugins/escalation/domain/clock/start-clock';
import { flawWords } from '../../../src/plugins/escalation/domain/promise-check/flaw';
import {
  findFlaws,
  type KeptClock,
  type KeptPromise,
  type Laws,
} from '../../../src/plugins/escalation/domain/promise-check/find-flaws';
import { telling } from '../../support/charter/town-promises';
import { calendarOf, lives } from './clock-lives';
import { OFFICE } from './calendars';
import { EIGHT_HOURS, FIRST, on } from './clocks';

const RULE = telling('late', { kind: 'due', metric: 'resolution', moment: { kind: 'at' } }, 'head');
const LAWS: Laws = { rulesOf: () => [RULE], calendarOf, pausesFor: () => ['resident', 'access'] };
const NIGHT = on('Tue 03:37');

const opened = startClock({ ...EIGHT_HOURS, ...FIRST }, OFFICE, on('Mon 13:00'));
const running: KeptClock = {
  ...{ clock: opened.clock, events: [opened.event] },
  timers: [
    { ruleKey: '', occasion: 'run-out', state: 'pending' },
    { ruleKey: 'late', occasion: 'resolution:1:1', state: 'pending' },
  ],
};

function kept(clock: KeptClock | null = running, change: Partial<KeptPromise> = {}): KeptPromise {
  const dueAt = clock?.clock.dueAt ?? null;
  return {
    ...{ isOpen: true, cycle: 1, waitReason: null, departmentKey: 'works' },
    ...{ hasDepartment: true, promisedAt: dueAt, nextDueAt: dueAt },
    clocks: clock ? [clock] : [],
    fired: [],
    ...change,
  };
}

function kindsOf(promise: KeptPromise, at = NIGHT): string[] {
  return findFlaws(promise, LAWS, at).map(({ kind }) => kind);
}

function paused(): KeptClock {
  const { clock, event } = pauseClock(opened.clock, 'resident', OFFICE, on('Mon 15:00'));
  return { clock, events: event ? [opened.event, event] : [], timers: [] };
}

describe('nothing is wrong', () => {
  test('with a running clock, its timers and its dates', () => {
    expect(kindsOf(kept())).toEqual([]);
  });

  test('with a complaint that waits for the resident', () => {
    expect(kindsOf(kept(paused(), { waitReason: 'resident' }))).toEqual([]);
  });

  test('once the time has run out and everybody was told', () => {
    const { clock, event } = breachClock(opened.clock, on('Tue 13:00'));
    const events = event ? [opened.event, event] : [];
    const timers = running.timers.map((timer) => ({ ...timer, state: 'fired' }));
    expect(kindsOf(kept({ clock, events, timers }), on('Tue 14:00'))).toEqual([]);
  });

  test('with a complaint brought in from elsewhere, which only ends', () => {
    expect(kindsOf(kept({ ...running, timers: running.timers.slice(0, 1) }))).toEqual([]);
  });

  test('with the row of any clock whose events are all there', () => {
    lives(({ clocks, events }) => {
      const clock = clocks[clocks.length - 1] ?? opened.clock;
      const found = kindsOf(kept({ clock, events, timers: [] }, { isOpen: false }));
      expect(found.filter((kind) => kind === 'row-differs')).toEqual([]);
    });
  });
});

describe('it is found', () => {
  test.each<[string, KeptPromise, string[]]>([
    ['that no department owns it', kept(running, { hasDepartment: false }), ['no-owner']],
    ['that it has no clock', kept(null), ['no-clock']],
    ['that it stands still without waiting', kept(paused()), ['wrong-standing']],
    ['that it runs on while it waits', kept(running, { waitReason: 'access' }), ['wrong-standing']],
    [
      'that it stands still for a reason that its policy does not allow',
      kept(paused(), { waitReason: 'approval' }),
      ['wrong-standing'],
    ],
    [
      'that it stands still for another reason than the complaint waits for',
      kept(paused(), { waitReason: 'access' }),
      ['wrong-standing'],
    ],
    [
      'T12: that something is owed of what is solved or withdrawn',
      kept(running, { isOpen: false }),
      ['owed-though-solved'],
    ],
    ['that the clock is of an earlier cycle', kept(running, { cycle: 2 }), ['no-clock']],
    [
      'that the complaint shows another date',
      kept(running, { promisedAt: asInstant(1) }),
      ['date-differs'],
    ],
    ['that the beginning is gone', kept({ ...running, events: [] }), ['no-beginning']],
    ['that nothing notices its end', kept({ ...running, timers: [] }), ['no-timer']],
  ])('%s', (_what, promise, kinds) => {
    expect(kindsOf(promise)).toEqual(kinds);
  });

  test('what of a row differs from its events', () => {
    const clock = { ...opened.clock, consumedSeconds: 60, state: 'met' as const };
    const [flaw] = findFlaws(kept({ ...running, clock }, { isOpen: false }), LAWS, NIGHT);
    expect(flaw && flawWords(flaw)).toBe(
      'the resolution clock of cycle 1 differs from its events: state is met, not running; consumedSeconds is 60, not 0',
    );
  });

  test('that a step to come has been laid down, and not that a past one has', () => {
    const timers = running.timers.map((timer) => ({ ...timer, state: 'stale' }));
    expect(kindsOf(kept({ ...running, timers }))).toEqual(['no-timer', 'no-timer']);
    expect(kindsOf(kept({ ...running, timers }), on('Tue 13:00'))).toEqual([]);
  });

  test('not that a database rounds below a millisecond', () => {
    const clock = { ...paused().clock, consumedSeconds: 7_200.000_4 };
    const waiting = { waitReason: 'resident' } as const;
    expect(kindsOf(kept({ ...paused(), clock }, waiting))).toEqual([]);
  });
});

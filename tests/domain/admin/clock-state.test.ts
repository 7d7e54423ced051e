import { HOUR } from '../../../src/kernel/duration';
import {
  clockState,
  progress,
  splitByCycle,
} from '../../../src/plugins/escalation/admin/clock-state';
import type { ClockView } from '../../../src/plugins/escalation/contracts/clocks';

const NOW = Date.UTC(2026, 3, 8, 9);

function clock(facts: Partial<ClockView> = {}): ClockView {
  return {
    metric: 'resolution',
    cycle: 1,
    state: 'running',
    basis: 'working-time',
    targetSeconds: 8 * 3_600,
    targetDays: null,
    promisedSeconds: 8 * 3_600,
    extendedSeconds: 0,
    consumedSeconds: 0,
    pausedFor: null,
    pausesFor: ['resident'],
    charterNumber: 1,
    extension: null,
    passedOver: null,
    startedAt: NOW - 10 * HOUR,
    runningSince: NOW - 10 * HOUR,
    dueAt: NOW + 10 * HOUR,
    breachedAt: null,
    metAt: null,
    policyName: { en: 'Standard', 'zh-Hans': '标准' },
    calendarName: 'Office hours',
    timezone: 'Asia/Shanghai',
    nextStep: null,
    explanation: null,
    ...facts,
  };
}

describe('a clock on the page', () => {
  test.each([
    ['running', {}, 'due'],
    ['running past its date', { dueAt: NOW - 1 }, 'late'],
    ['paused', { state: 'paused', dueAt: null }, 'paused'],
    ['met in time', { state: 'met', dueAt: null, metAt: NOW }, 'kept'],
    [
      'met after it was broken',
      { state: 'met', dueAt: null, metAt: NOW, breachedAt: NOW - 1 },
      'broken',
    ],
    ['cancelled', { state: 'cancelled', dueAt: null }, 'cancelled'],
  ] as const)('%s', (_name, facts, expected) => {
    expect(clockState(clock(facts), NOW).kind).toBe(expected);
  });

  test('half the way to its date is half a bar', () => {
    expect(progress(clock(), NOW)).toBe(0.5);
  });

  test('a late clock has a full bar and no more', () => {
    expect(progress(clock({ dueAt: NOW - HOUR }), NOW)).toBe(1);
  });

  test('a paused clock shows what it has used', () => {
    expect(progress(clock({ state: 'paused', dueAt: null, consumedSeconds: 2 * 3_600 }), NOW)).toBe(
      0.25,
    );
  });

  test('the clocks of the latest opening come first', () => {
    const met = { state: 'met', dueAt: null, metAt: NOW - HOUR } as const;
    const first = [clock(met), clock({ ...met, metric: 'first-response' })];
    const second = clock({ cycle: 2, startedAt: NOW });
    const { present, earlier } = splitByCycle([...first, second]);
    expect(present).toEqual([second]);
    expect(earlier).toEqual(first);
  });

  test('what is owed from before a reopening is not hidden among what is over', () => {
    const promised = clock({ metric: 'follow-up' });
    const again = clock({ cycle: 2, startedAt: NOW });
    expect(splitByCycle([promised, again])).toEqual({ present: [promised, again], earlier: [] });
  });

  test('a complaint without clocks has none of either', () => {
    expect(splitByCycle([])).toEqual({ present: [], earlier: [] });
  });
});

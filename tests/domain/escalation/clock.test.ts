import { asInstant } from '../../../src/kernel/instant';
import { breachClock } from '../../../src/plugins/escalation/domain/clock/breach-clock';
import { cancelClock } from '../../../src/plugins/escalation/domain/clock/cancel-clock';
import { clockEventSchema } from '../../../src/plugins/escalation/domain/clock/clock-event';
import { consumedSecondsAt } from '../../../src/plugins/escalation/domain/clock/consumed-seconds-at';
import { meetClock } from '../../../src/plugins/escalation/domain/clock/meet-clock';
import { pauseClock } from '../../../src/plugins/escalation/domain/clock/pause-clock';
import { restartClock } from '../../../src/plugins/escalation/domain/clock/restart-clock';
import { resumeClock } from '../../../src/plugins/escalation/domain/clock/resume-clock';
import {
  retargetClock,
  type Retarget,
} from '../../../src/plugins/escalation/domain/clock/retarget-clock';
import type { ClockTerms } from '../../../src/plugins/escalation/domain/clock/clock';
import { replayClock } from '../../../src/plugins/escalation/domain/clock/replay-clock';
import { startClock } from '../../../src/plugins/escalation/domain/clock/start-clock';
import { aCalendar, ALWAYS, compiled, OFFICE } from './calendars';
import { EIGHT_HOURS, FIRST, HOURS, on, paused, running, shown, WHOLE } from './clocks';

describe('a running clock', () => {
  test('is due when its target of working time has passed', () => {
    expect(shown(running().dueAt)).toBe(shown(on('Tue 13:00')));
  });

  test('by the wall clock is due whatever the calendar says', () => {
    expect(shown(running({ basis: 'wall-clock' }).dueAt)).toBe(shown(on('Mon 21:00')));
  });

  test('has not lost its time before the due date', () => {
    expect(breachClock(running(), on('Tue 12:59')).event).toBeNull();
  });

  test('found late has broken its promise when the time ran out, not when it was found', () => {
    const { clock } = breachClock(running(), on('Wed 09:30'));
    expect(clock).toMatchObject({ state: 'running', breachedAt: on('Tue 13:00') });
    expect(breachClock(clock, on('Wed 09:35')).event).toBeNull();
  });

  test('keeps the timers of its steps after the due date when it is late', () => {
    const clock = running();
    expect(breachClock(clock, on('Tue 13:00')).clock.generation).toBe(clock.generation);
  });
});

describe('a paused clock', () => {
  test('has no due date and keeps what was used', () => {
    expect(paused('Mon 16:00')).toMatchObject({
      state: 'paused',
      dueAt: null,
      runningSince: null,
      consumedSeconds: 3 * HOURS,
      generation: 2,
    });
  });

  test('T7: breaks no promise, however long it stands', () => {
    const clock = paused('Mon 16:00');
    expect(breachClock(clock, on('Sun 12:00')).event).toBeNull();
    expect(meetClock(clock, OFFICE, on('Sun 12:00')).clock.breachedAt).toBeNull();
  });

  test('is due after the rest of its target once it runs again', () => {
    const { clock } = resumeClock(paused('Mon 16:00'), OFFICE, on('Thu 11:00'));
    expect(shown(clock.dueAt)).toBe(shown(on('Thu 16:00')));
    expect(clock.generation).toBe(3);
  });

  test('T6: outside hours loses and gains nothing', () => {
    const { clock } = resumeClock(paused('Mon 18:00'), OFFICE, on('Tue 08:00'));
    expect(shown(clock.dueAt)).toBe(shown(on('Tue 13:00')));
  });

  test('T6: is not paused twice', () => {
    const clock = paused('Mon 16:00');
    expect(pauseClock(clock, 'resident', OFFICE, on('Tue 10:00'))).toEqual({ clock, event: null });
  });

  test('that was late before the pause stays late', () => {
    const clock = paused('Tue 15:00');
    expect(clock).toMatchObject({ breachedAt: on('Tue 13:00'), consumedSeconds: 10 * HOURS });
    const again = resumeClock(clock, OFFICE, on('Thu 10:00')).clock;
    expect(again).toMatchObject({ dueAt: on('Tue 13:00'), breachedAt: on('Tue 13:00') });
  });

  test('paused as its time runs out is late', () => {
    expect(paused('Tue 13:00').breachedAt).toBe(on('Tue 13:00'));
  });

  test('T6: met while paused counts no hour of the pause', () => {
    const { clock } = meetClock(paused('Mon 16:00'), OFFICE, on('Thu 16:00'));
    expect(clock).toMatchObject({ state: 'met', consumedSeconds: 3 * HOURS });
  });
});

describe('a clock that is met', () => {
  test('in time keeps its promise', () => {
    expect(meetClock(running(), OFFICE, on('Tue 10:00')).clock).toMatchObject({
      state: 'met',
      metAt: on('Tue 10:00'),
      dueAt: null,
      breachedAt: null,
      consumedSeconds: 5 * HOURS,
    });
  });

  test('at the very instant it is due keeps its promise', () => {
    expect(meetClock(running(), OFFICE, on('Tue 13:00')).clock.breachedAt).toBeNull();
  });

  test('late records the breach as of the due date', () => {
    const { clock } = meetClock(running(), OFFICE, asInstant(on('Tue 13:00') + 1));
    expect(clock.breachedAt).toBe(on('Tue 13:00'));
  });

  test('never runs, pauses, breaks or is met again', () => {
    const { clock } = meetClock(running(), OFFICE, on('Tue 10:00'));
    const later = on('Fri 10:00');
    const steps = [
      pauseClock(clock, 'resident', OFFICE, later),
      resumeClock(clock, OFFICE, later),
      breachClock(clock, later),
      meetClock(clock, OFFICE, later),
      cancelClock(clock, OFFICE, later),
    ];
    expect(steps).toEqual(Array(5).fill({ clock, event: null }));
  });

  test('of a complaint that is reopened starts a second cycle with the whole target', () => {
    const met = meetClock(running(), OFFICE, on('Wed 10:00')).clock;
    const { clock } = restartClock(met, WHOLE, OFFICE, on('Thu 13:00'));
    expect(clock).toMatchObject({
      cycle: 2,
      state: 'running',
      consumedSeconds: 0,
      breachedAt: null,
    });
    expect(shown(clock.dueAt)).toBe(shown(on('Fri 13:00')));
    expect(met.breachedAt).toBe(on('Tue 13:00'));
    expect(clock.generation).toBeGreaterThan(met.generation);
  });
});

const priority = (terms: ClockTerms) =>
  ({ terms, cause: 'priority', passedOver: null }) as const satisfies Retarget;

describe('a clock under new terms', () => {
  const urgent = { ...EIGHT_HOURS, targetSeconds: 4 * HOURS, policyKey: 'urgent' };
  const calendars = { before: OFFICE, after: OFFICE };

  test('T8: keeps what was used', () => {
    const { clock } = retargetClock(running(), priority(urgent), calendars, on('Mon 15:00'));
    expect(clock).toMatchObject({ consumedSeconds: 2 * HOURS, policyKey: 'urgent', generation: 2 });
    expect(shown(clock.dueAt)).toBe(shown(on('Mon 17:00')));
  });

  test('shorter than what was used is late from the change on, not before it', () => {
    const { clock } = retargetClock(running(), priority(urgent), calendars, on('Tue 11:00'));
    expect(clock).toMatchObject({ breachedAt: on('Tue 11:00'), dueAt: on('Tue 11:00') });
  });

  test('longer than before keeps the breach it already had', () => {
    const longer = { ...EIGHT_HOURS, targetSeconds: 80 * HOURS };
    const { clock } = retargetClock(running(), priority(longer), calendars, on('Wed 11:00'));
    expect(clock.breachedAt).toBe(on('Tue 13:00'));
    expect(clock.dueAt).toBeGreaterThan(on('Wed 11:00'));
  });

  test('T8: stays paused, and is late only once it runs again', () => {
    const { clock } = retargetClock(
      paused('Tue 11:00'),
      priority(urgent),
      calendars,
      on('Wed 11:00'),
    );
    expect(clock).toMatchObject({ state: 'paused', breachedAt: null, dueAt: null });
    expect(resumeClock(clock, OFFICE, on('Thu 09:00')).clock.breachedAt).toBe(on('Thu 09:00'));
  });

  test('T8: counts the time before by the calendar before', () => {
    const after = { before: OFFICE, after: ALWAYS };
    const always = priority({ ...EIGHT_HOURS, calendarKey: 'always' });
    const { clock } = retargetClock(running(), always, after, on('Mon 19:00'));
    expect(clock.consumedSeconds).toBe(4 * HOURS);
    expect(shown(clock.dueAt)).toBe(shown(on('Mon 23:00')));
  });
});

test('a cancelled clock stops and keeps a breach that it had', () => {
  expect(cancelClock(running(), OFFICE, on('Mon 14:00')).clock.breachedAt).toBeNull();
  expect(cancelClock(running(), OFFICE, on('Wed 14:00')).clock).toMatchObject({
    state: 'cancelled',
    breachedAt: on('Tue 13:00'),
    dueAt: null,
  });
});

test('what a clock has used can be read at any moment', () => {
  expect(consumedSecondsAt(running(), OFFICE, on('Tue 10:30'))).toBe(5.5 * HOURS);
  expect(consumedSecondsAt(paused('Mon 16:00'), OFFICE, on('Fri 10:30'))).toBe(3 * HOURS);
});

test('a calendar that runs out of working time blocks nobody: the due date is out of sight', () => {
  const fair = compiled(aCalendar({ days: [], exceptions: { '2024-06-03': ['13:00-14:00'] } }));
  const { clock } = startClock({ ...EIGHT_HOURS, ...FIRST }, fair, on('Mon 13:00'));
  expect(shown(clock.dueAt)).toBe('2200-01-01T00:00:00.000Z');
});

test('an event read back from JSON is the event', () => {
  const { event } = pauseClock(running(), 'resident', OFFICE, on('Tue 15:00'));
  expect(clockEventSchema.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
});

test('events without a beginning are no clock', () => {
  const { event } = pauseClock(running(), 'resident', OFFICE, on('Tue 15:00'));
  expect(() => replayClock(event ? [event] : [])).toThrow('begin with its start');
});

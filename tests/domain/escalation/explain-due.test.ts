import type { Instant } from '../../../src/kernel/instant';
import type { Clock } from '../../../src/plugins/escalation/domain/clock/clock';
import type {
  ClockEvent,
  ClockStep,
} from '../../../src/plugins/escalation/domain/clock/clock-event';
import { meetClock } from '../../../src/plugins/escalation/domain/clock/meet-clock';
import { pauseClock } from '../../../src/plugins/escalation/domain/clock/pause-clock';
import { replayClock } from '../../../src/plugins/escalation/domain/clock/replay-clock';
import { restartClock } from '../../../src/plugins/escalation/domain/clock/restart-clock';
import { resumeClock } from '../../../src/plugins/escalation/domain/clock/resume-clock';
import { retargetClock } from '../../../src/plugins/escalation/domain/clock/retarget-clock';
import { startClock } from '../../../src/plugins/escalation/domain/clock/start-clock';
import type { DueExplanation } from '../../../src/plugins/escalation/domain/explain/due-explanation';
import { explainDue } from '../../../src/plugins/escalation/domain/explain/explain-due';
import { OFFICE } from './calendars';
import { calendarOf, lives } from './clock-lives';
import { EIGHT_HOURS, FIRST, HOURS, on, WHOLE } from './clocks';

type Act = (clock: Clock) => ClockStep;

const pause =
  (at: string): Act =>
  (clock) =>
    pauseClock(clock, 'resident', OFFICE, on(at));
const resume =
  (at: string): Act =>
  (clock) =>
    resumeClock(clock, OFFICE, on(at));
const meet =
  (at: string): Act =>
  (clock) =>
    meetClock(clock, OFFICE, on(at));
const retarget =
  (at: string, hours: number, policyKey = 'ordinary'): Act =>
  (clock) => {
    const terms = { ...EIGHT_HOURS, policyKey, targetSeconds: hours * HOURS };
    const change = { terms, cause: 'priority' as const, passedOver: null };
    return retargetClock(clock, change, { before: OFFICE, after: OFFICE }, on(at));
  };

/** The explanation of a clock of eight working hours from Monday 13:00, after what happened to it. */
function explained(hours: number, ...acts: readonly Act[]): DueExplanation {
  const terms = { ...EIGHT_HOURS, targetSeconds: hours * HOURS, ...FIRST };
  const events: ClockEvent[] = [];
  let { clock, event }: ClockStep = startClock(terms, OFFICE, on('Mon 13:00'));
  for (const act of [null, ...acts]) {
    if (act) ({ clock, event } = act(clock));
    if (event) events.push(event);
  }
  return certain(explainDue(events, calendarOf));
}

function certain(explanation: DueExplanation | null): DueExplanation {
  if (!explanation) throw new Error('The events tell no date');
  return explanation;
}

/** What it says, one line each, in hours: `Mon 3: 4`, `pause Tue 11:00 – Wed 10:00`. */
function told({ steps }: DueExplanation): string[] {
  return steps.flatMap((step) => {
    switch (step.kind) {
      case 'counted':
        return step.lines.map((line) =>
          line.kind === 'date'
            ? `${line.date.slice(5)}: ${line.seconds / HOURS}`
            : `${line.dates} more: ${line.seconds / HOURS}`,
        );
      case 'paused':
        return [`paused ${time(step.from)} – ${step.to === null ? 'now' : time(step.to)}`];
      case 'retargeted':
        return [
          `${step.reason}: ${step.before.targetSeconds / HOURS} → ${step.after.targetSeconds / HOURS}`,
        ];
    }
  });
}

function time(instant: Instant): string {
  return new Date(instant + 3_600_000).toISOString().slice(5, 16);
}

describe('the account of a due date', () => {
  test('counts the hours of each date from the receipt to the due time', () => {
    const explanation = explained(8);
    expect(told(explanation)).toEqual(['06-03: 4', '06-04: 4']);
    expect(explanation).toMatchObject({
      ...{ countedFrom: on('Mon 13:00'), opening: 'received', dueAt: on('Tue 13:00') },
      ...{ countedSeconds: 8 * HOURS, leftSeconds: 0, state: 'running', endedAt: null },
    });
  });

  test('names the time in which the resident was asked, and goes on after it', () => {
    expect(told(explained(8, pause('Tue 11:00'), resume('Thu 10:00')))).toEqual([
      ...['06-03: 4', '06-04: 2', 'paused 06-04T11:00 – 06-06T10:00', '06-06: 2'],
    ]);
  });

  test('says what is left while the resident is asked', () => {
    const explanation = explained(8, pause('Tue 11:00'));
    expect(told(explanation)).toEqual(['06-03: 4', '06-04: 2', 'paused 06-04T11:00 – now']);
    expect([explanation.leftSeconds, explanation.dueAt]).toEqual([2 * HOURS, null]);
  });

  test('keeps what was counted when the priority changes', () => {
    expect(told(explained(8, retarget('Mon 15:00', 4)))).toEqual([
      ...['06-03: 2', 'priority: 8 → 4', '06-03: 2'],
    ]);
  });

  test('says nothing of a priority that promises the same', () => {
    expect(told(explained(8, retarget('Mon 15:00', 8)))).toEqual(['06-03: 4', '06-04: 4']);
  });

  test('tells another policy from another priority', () => {
    const [, change] = explained(8, retarget('Mon 15:00', 4, 'urgent')).steps;
    expect(change).toMatchObject({ kind: 'retargeted', reason: 'policy' });
  });

  test('changed during a pause, the promise is told within the pause', () => {
    const acts = [pause('Mon 15:00'), retarget('Mon 16:00', 4), resume('Tue 09:00')];
    expect(told(explained(8, ...acts))).toEqual([
      ...['06-03: 2', 'paused 06-03T15:00 – 06-04T09:00', 'priority: 8 → 4', '06-04: 2'],
    ]);
  });

  test('says by how much a promise that was met late was exceeded', () => {
    const explanation = explained(8, meet('Tue 15:00'));
    expect(explanation).toMatchObject({
      ...{ countedSeconds: 10 * HOURS, leftSeconds: -2 * HOURS, state: 'met' },
      ...{ breachedAt: on('Tue 13:00'), endedAt: on('Tue 15:00') },
    });
  });

  test('ends a pause in which the promise was met', () => {
    expect(told(explained(8, pause('Mon 15:00'), meet('Tue 10:00'))).at(-1)).toBe(
      'paused 06-03T15:00 – 06-04T10:00',
    );
  });

  test('cuts a long stretch in the middle', () => {
    expect(told(explained(100))).toEqual([
      ...['06-03: 4', '06-04: 8', '06-05: 8', '06-06: 8'],
      '6 more: 48',
      ...['06-17: 8', '06-18: 8', '06-19: 8'],
    ]);
  });

  test('counts a reopened complaint from its reopening', () => {
    const { clock } = startClock({ ...EIGHT_HOURS, ...FIRST }, OFFICE, on('Mon 09:00'));
    const met = meetClock(clock, OFFICE, on('Mon 12:00')).clock;
    const { event } = restartClock(met, WHOLE, OFFICE, on('Wed 09:00'));
    const explanation = certain(explainDue(event ? [event] : [], calendarOf));
    expect(explanation).toMatchObject({ opening: 'reopened', countedFrom: on('Wed 09:00') });
  });

  test('is not given of events that do not begin with a beginning', () => {
    const { event } = pauseClock(
      startClock({ ...EIGHT_HOURS, ...FIRST }, OFFICE, on('Mon 09:00')).clock,
      'resident',
      OFFICE,
      on('Mon 10:00'),
    );
    expect(explainDue(event ? [event] : [], calendarOf)).toBeNull();
    expect(explainDue([], calendarOf)).toBeNull();
  });
});

describe('of whatever life of a clock', () => {
  test('what was counted by date and what is left make up the target', () => {
    lives(({ events }) => {
      const { steps, leftSeconds, countedSeconds, terms } = certain(explainDue(events, calendarOf));
      const lines = steps.flatMap((step) => (step.kind === 'counted' ? step.lines : []));
      const sum = lines.reduce((counted, { seconds }) => counted + seconds, 0);
      expect(sum).toBeCloseTo(countedSeconds, 3);
      expect(countedSeconds + leftSeconds).toBeCloseTo(terms.targetSeconds, 3);
    });
  });

  test('the account ends at the due date of a clock that still has time', () => {
    lives(({ events }) => {
      const { steps, dueAt, leftSeconds } = certain(explainDue(events, calendarOf));
      const clock = replayClock(events);
      expect(dueAt).toBe(clock.dueAt);
      const last = steps.at(-1);
      if (clock.state !== 'running' || clock.consumedSeconds >= clock.targetSeconds) return;
      expect([last?.kind, last?.kind === 'counted' && last.to]).toEqual(['counted', clock.dueAt]);
      expect(leftSeconds).toBe(0);
    });
  });

  test('its stretches follow each other without a gap from the beginning on', () => {
    lives(({ events }) => {
      const { steps, countedFrom, endedAt } = certain(explainDue(events, calendarOf));
      let until: Instant | null = countedFrom;
      for (const step of steps) {
        if (step.kind === 'retargeted') continue;
        expect(step.from).toBe(until);
        until = step.to;
      }
      if (endedAt !== null && endedAt > countedFrom) expect(until).toBe(endedAt);
    });
  });
});

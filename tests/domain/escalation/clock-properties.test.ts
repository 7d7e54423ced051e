import fc from 'fast-check';
import { SECOND } from '../../../src/kernel/duration';
import { asInstant, type Instant } from '../../../src/kernel/instant';
import { addWorkingTimeWithPauses } from '../../../src/plugins/escalation/domain/calendar/add-working-time-with-pauses';
import { workingTimeBetween } from '../../../src/plugins/escalation/domain/calendar/working-time-between';
import type { Clock } from '../../../src/plugins/escalation/domain/clock/clock';
import { clockEventSchema } from '../../../src/plugins/escalation/domain/clock/clock-event';
import { pauseClock } from '../../../src/plugins/escalation/domain/clock/pause-clock';
import { replayClock } from '../../../src/plugins/escalation/domain/clock/replay-clock';
import { resumeClock } from '../../../src/plugins/escalation/domain/clock/resume-clock';
import { startClock } from '../../../src/plugins/escalation/domain/clock/start-clock';
import { OFFICE } from './calendars';
import { lives, START } from './clock-lives';
import { EIGHT_HOURS, FIRST } from './clocks';

test('replaying the events of a clock, read back from JSON, gives the clock', () => {
  lives(({ clocks, events }) => {
    const stored = events.map((event) => clockEventSchema.parse(JSON.parse(JSON.stringify(event))));
    expect(replayClock(stored)).toEqual(clocks[clocks.length - 1]);
  });
});

test('a breach, once known, is never erased or moved', () => {
  lives(({ clocks }) => {
    const breaches = clocks.map(({ breachedAt }) => breachedAt).filter((known) => known !== null);
    expect(new Set(breaches).size).toBeLessThanOrEqual(1);
    const first = clocks.findIndex(({ breachedAt }) => breachedAt !== null);
    if (first >= 0) expect(breaches).toHaveLength(clocks.length - first);
  });
});

test('a clock has a due date exactly while it runs', () => {
  lives(({ clocks }) => {
    for (const { state, dueAt, runningSince } of clocks) {
      expect([dueAt !== null, runningSince !== null]).toEqual(Array(2).fill(state === 'running'));
    }
  });
});

test('what was used never grows less, and neither does the generation', () => {
  lives(({ clocks }) => {
    clocks.slice(1).forEach((clock, index) => {
      expect(clock.consumedSeconds).toBeGreaterThanOrEqual(clocks[index]?.consumedSeconds ?? 0);
      expect(clock.generation).toBeGreaterThanOrEqual(clocks[index]?.generation ?? 0);
    });
  });
});

test('T7: no promise is broken during a pause', () => {
  lives(({ events }) => {
    let isPaused = false;
    for (const event of events) {
      if (isPaused) expect(event.kind).not.toBe('breached');
      if (event.kind === 'paused') isPaused = true;
      if (event.kind === 'resumed') isPaused = false;
    }
  });
});

test('T6: many short pauses within minutes lose not a millisecond', () => {
  const pauses = fc.array(fc.integer({ min: 1, max: 9_999 }), { minLength: 2, maxLength: 200 });
  fc.assert(
    fc.property(pauses, (lengths) => {
      const target = 30 * 3_600;
      let clock = startedNow(target);
      let now = START;
      let workedSeconds = 0;
      const stood: { from: Instant; to: Instant }[] = [];
      lengths.forEach((length, index) => {
        const then = asInstant(now + length);
        const isRun = index % 2 === 0;
        if (isRun) workedSeconds += workingTimeBetween(OFFICE, now, then);
        else stood.push({ from: now, to: then });
        clock = isRun
          ? pauseClock(clock, 'resident', OFFICE, then).clock
          : resumeClock(clock, OFFICE, then).clock;
        now = then;
      });
      expect(clock.consumedSeconds).toBe(Math.round(workedSeconds * SECOND) / SECOND);
      const due = addWorkingTimeWithPauses(OFFICE, START, target, stood);
      if (clock.state === 'running') expect(due).toEqual({ ok: true, value: clock.dueAt });
    }),
  );
});

function startedNow(targetSeconds: number): Clock {
  return startClock({ ...EIGHT_HOURS, ...FIRST, targetSeconds }, OFFICE, START).clock;
}

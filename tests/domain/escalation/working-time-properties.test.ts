import fc from 'fast-check';
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/kernel/duration';
import { asInstant, type Instant } from '../../../src/kernel/instant';
import { addWorkingTimeWithPauses } from '../../../src/plugins/escalation/domain/calendar/add-working-time-with-pauses';
import { addWorkingTime } from '../../../src/plugins/escalation/domain/calendar/add-working-time';
import type { CompiledCalendar } from '../../../src/plugins/escalation/domain/calendar/compile-calendar';
import { subtractWorkingTime } from '../../../src/plugins/escalation/domain/calendar/subtract-working-time';
import { workingTimeBetweenWithPauses } from '../../../src/plugins/escalation/domain/calendar/working-time-between-with-pauses';
import { workingTimeBetween } from '../../../src/plugins/escalation/domain/calendar/working-time-between';
import { workingTimePerDate } from '../../../src/plugins/escalation/domain/calendar/working-time-per-date';
import { compiled } from './calendars';
import { situation } from './situations';
import { minutesOpenBetween } from './wall-clock-oracle';

const offset = fc.integer({ min: -5 * DAY, max: 5 * DAY });
const seconds = fc.integer({ min: 0, max: 120 * HOUR }).map((ms) => ms / SECOND);

test('counting open minutes on the wall clock gives the same working time', () => {
  const minutes = fc.integer({ min: -3 * 24 * 60, max: 3 * 24 * 60 });
  fc.assert(
    fc.property(situation, minutes, fc.integer({ min: 0, max: 3_000 }), (given, start, length) => {
      const from = asInstant(given.near + start * MINUTE);
      const to = asInstant(from + length * MINUTE);
      const found = workingTimeBetween(compiled(given.calendar), from, to);
      expect(found).toBe(minutesOpenBetween(given.calendar, from, to) * 60);
    }),
    { numRuns: 150 },
  );
});

test('what was added lies between the start and the due date', () => {
  holds((calendar, start, wanted) => {
    const due = added(calendar, start, wanted);
    expect(workingTimeBetween(calendar, start, due)).toBe(wanted);
    // The earliest such instant: a millisecond before, not everything has passed.
    const before = asInstant(due - 1);
    if (wanted > 0) expect(workingTimeBetween(calendar, start, before)).toBeLessThan(wanted);
  });
});

test('taking back what was added leads to the start, or to the opening after it', () => {
  holds((calendar, start, wanted) => {
    const back = subtractWorkingTime(calendar, added(calendar, start, wanted), wanted);
    if (!back.ok) throw new Error(back.refusal.kind);
    expect(back.value).toBeGreaterThanOrEqual(start);
    expect(workingTimeBetween(calendar, start, back.value)).toBe(0);
  });
});

test('more time is never due earlier, and neither is a later start', () => {
  holds((calendar, start, wanted) => {
    const due = added(calendar, start, wanted);
    expect(added(calendar, start, wanted + 1)).toBeGreaterThan(due);
    expect(added(calendar, asInstant(start + HOUR), wanted)).toBeGreaterThanOrEqual(due);
  });
});

test('adding in two parts is adding at once', () => {
  holds((calendar, start, wanted) => {
    const part = Math.floor((wanted * SECOND) / 3) / SECOND;
    const rest = Math.round((wanted - part) * SECOND) / SECOND;
    // Nothing left to add stays where the first part ended.
    const inParts = added(calendar, added(calendar, start, part), rest);
    expect(inParts).toBe(added(calendar, start, wanted));
  });
});

test('a due date under pauses has the wanted time before it outside the pauses', () => {
  const pause = fc.tuple(offset, offset);
  fc.assert(
    fc.property(situation, offset, seconds, fc.array(pause, { maxLength: 5 }), (given, ...rest) => {
      const [start, wanted, spans] = rest;
      const calendar = compiled(given.calendar);
      const from = asInstant(given.near + start);
      const pauses = spans.map(([one, other]) => ({
        from: asInstant(given.near + one),
        to: asInstant(given.near + other),
      }));
      const due = addWorkingTimeWithPauses(calendar, from, wanted, pauses);
      if (!due.ok || due.value === null) throw new Error('The pauses all end');
      expect(workingTimeBetweenWithPauses(calendar, from, due.value, pauses)).toBe(wanted);
    }),
  );
});

test('the dates of an explanation add up to the working time', () => {
  holds((calendar, start, wanted) => {
    const dates = workingTimePerDate(calendar, start, added(calendar, start, wanted));
    const sum = dates.reduce((total, date) => total + date.seconds, 0);
    expect(sum).toBeCloseTo(wanted, 6);
    expect(
      dates.every((date, index) => index === 0 || date.date > (dates[index - 1]?.date ?? '')),
    ).toBe(true);
  });
});

function holds(claim: (calendar: CompiledCalendar, start: Instant, wanted: number) => void): void {
  fc.assert(
    fc.property(situation, offset, seconds, ({ calendar, near }, start, wanted) =>
      claim(compiled(calendar), asInstant(near + start), wanted),
    ),
  );
}

function added(calendar: CompiledCalendar, start: Instant, wanted: number): Instant {
  const due = addWorkingTime(calendar, start, wanted);
  if (!due.ok) throw new Error(due.refusal.kind);
  return due.value;
}

import fc from 'fast-check';
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/kernel/duration';
import { asInstant, type Instant } from '../../../src/kernel/instant';
import { addWorkingTimeWithPauses } from '../../../src/plugins/escalation/domain/calendar/add-working-time-with-pauses';
import { addWorkingTime } from '../../../src/plugins/escalation/domain/calendar/add-working-time';
import type { Calendar } from '../../../src/plugins/escalation/domain/calendar/calendar';
import type { CompiledCalendar } from '../../../src/plugins/escalation/domain/calendar/compile-calendar';
import { DAYS_OF_WEEK, formatLocalDate } from '../../../src/kernel/zone/local-time';
import { subtractWorkingTime } from '../../../src/plugins/escalation/domain/calendar/subtract-working-time';
import { workingTimeBetweenWithPauses } from '../../../src/plugins/escalation/domain/calendar/working-time-between-with-pauses';
import { workingTimeBetween } from '../../../src/plugins/escalation/domain/calendar/working-time-between';
import { workingTimePerDate } from '../../../src/plugins/escalation/domain/calendar/working-time-per-date';
import { compiled } from './calendars';
import { minutesOpenBetween } from './wall-clock-oracle';

/** Around the changes of the clocks of each zone in 2024, and of the date line in 2011. */
const CHANGES: readonly (readonly [string, number])[] = [
  ['Europe/London', Date.UTC(2024, 2, 31, 1)],
  ['Europe/London', Date.UTC(2024, 9, 27, 1)],
  ['America/New_York', Date.UTC(2024, 2, 10, 7)],
  ['Australia/Lord_Howe', Date.UTC(2024, 3, 6, 15)],
  ['Australia/Lord_Howe', Date.UTC(2024, 9, 5, 15, 30)],
  ['Asia/Shanghai', Date.UTC(2024, 1, 10)],
  ['Asia/Kathmandu', Date.UTC(2024, 5, 1)],
  ['America/Sao_Paulo', Date.UTC(2018, 10, 4, 3)],
  ['America/Sao_Paulo', Date.UTC(2018, 1, 18, 2)],
  ['Pacific/Apia', Date.UTC(2011, 11, 30, 10)],
];

interface Situation {
  readonly calendar: Calendar;
  readonly near: number;
}

const timeOfDay = fc.integer({ min: 0, max: 24 * 60 - 1 }).map(toTime);
/** One or two intervals a day that do not overlap, the later one perhaps into the next day. */
const intervals = fc
  .uniqueArray(timeOfDay, { minLength: 2, maxLength: 4 })
  .filter((times) => times.length !== 3)
  .chain((times) => fc.boolean().map((isNight) => pairUp([...times].sort(), isNight)));

const situation: fc.Arbitrary<Situation> = fc
  .record({
    change: fc.constantFrom(...CHANGES),
    days: fc.subarray([...DAYS_OF_WEEK], { minLength: 2 }),
    hours: intervals,
    exceptions: fc.dictionary(
      fc.integer({ min: -3, max: 3 }).map(String),
      fc.oneof(fc.constant([]), intervals),
      { maxKeys: 3 },
    ),
  })
  .map(({ change: [timezone, near], days, hours, exceptions }) => ({
    near,
    calendar: {
      key: 'any',
      name: 'Any',
      timezone,
      weekly: days.flatMap((day) => hours.map((interval) => ({ day, ...interval }))),
      exceptions: Object.entries(exceptions).map(([offset, replaced]) => ({
        date: formatLocalDate(Math.floor(near / DAY) + Number(offset)),
        note: '',
        intervals: replaced,
      })),
    },
  }));

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

function pairUp(times: readonly string[], isNight: boolean) {
  const turned = isNight ? [...times.slice(1), ...times.slice(0, 1)] : times;
  return turned.flatMap((opens, index) =>
    index % 2 === 0 ? [{ opens, closes: turned[index + 1] ?? '24:00' }] : [],
  );
}

function toTime(minutes: number): string {
  return new Date(minutes * MINUTE).toISOString().slice(11, 16);
}

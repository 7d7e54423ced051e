import fc from 'fast-check';
import { DAY, MINUTE } from '../../../src/kernel/duration';
import { DAYS_OF_WEEK, formatLocalDate } from '../../../src/kernel/zone/local-time';
import type { Calendar } from '../../../src/plugins/escalation/domain/calendar/calendar';

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

export interface Situation {
  readonly calendar: Calendar;
  readonly near: number;
}

const timeOfDay = fc.integer({ min: 0, max: 24 * 60 - 1 }).map(toTime);
/** One or two intervals a day that do not overlap, the later one perhaps into the next day. */
const intervals = fc
  .uniqueArray(timeOfDay, { minLength: 2, maxLength: 4 })
  .filter((times) => times.length !== 3)
  .chain((times) => fc.boolean().map((isNight) => pairUp([...times].sort(), isNight)));

/** A calendar of any hours, and an instant at which its clocks do something odd. */
export const situation: fc.Arbitrary<Situation> = fc
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

function pairUp(times: readonly string[], isNight: boolean) {
  const turned = isNight ? [...times.slice(1), ...times.slice(0, 1)] : times;
  return turned.flatMap((opens, index) =>
    index % 2 === 0 ? [{ opens, closes: turned[index + 1] ?? '24:00' }] : [],
  );
}

function toTime(minutes: number): string {
  return new Date(minutes * MINUTE).toISOString().slice(11, 16);
}

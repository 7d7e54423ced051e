import { formatInstant } from '../../../src/kernel/instant';
import type { Calendar } from '../../../src/plugins/escalation/domain/calendar/calendar';
import { addWorkingTime } from '../../../src/plugins/escalation/domain/calendar/add-working-time';
import { DAYS_OF_WEEK } from '../../../src/kernel/zone/local-time';
import { subtractWorkingTime } from '../../../src/plugins/escalation/domain/calendar/subtract-working-time';
import { at, aCalendar, compiled, OFFICE } from './calendars';

const lunch = aCalendar({ hours: ['09:00-12:00', '13:00-17:00'] });
const always = aCalendar({ days: DAYS_OF_WEEK, hours: ['00:00-24:00'] });
const nights = aCalendar({ days: DAYS_OF_WEEK, hours: ['22:00-06:00'] });
const christmasNights = aCalendar({
  days: DAYS_OF_WEEK,
  hours: ['22:00-06:00'],
  exceptions: { '2024-12-25': [] },
});
const oneSpecialNight = aCalendar({ exceptions: { '2024-06-08': ['22:00-02:00'] } });
const shanghai = aCalendar({
  timezone: 'Asia/Shanghai',
  hours: ['09:00-12:00', '13:30-18:00'],
  exceptions: {
    '2026-02-14': ['09:00-12:00', '13:30-18:00'],
    '2026-02-16': [],
    '2026-02-17': [],
    '2026-02-18': [],
    '2026-02-19': [],
    '2026-02-20': [],
    '2026-02-23': [],
    '2026-02-28': ['09:00-12:00', '13:30-18:00'],
  },
});
const lordHowe = aCalendar({
  timezone: 'Australia/Lord_Howe',
  days: DAYS_OF_WEEK,
  hours: ['01:00-05:00'],
});
const apia = aCalendar({ timezone: 'Pacific/Apia', hours: ['08:00-16:00'] });
const mondayMornings = aCalendar({
  days: ['mon'],
  hours: ['09:00-10:00'],
  exceptions: Object.fromEntries(mondaysOf(2024).map((date) => [date, []])),
});
const untilMidnight = aCalendar({ hours: ['20:00-24:00'] });
const allRound = aCalendar({ days: ['mon'], hours: ['09:00-09:00'] });

type Row = readonly [claim: string, Calendar, start: string, hours: number, due: string];

// Reckoned by hand from the wall clock of each place.
const ROWS: readonly Row[] = [
  ['no time at all is the start, open or not', lunch, '2024-06-08T12:00Z', 0, '2024-06-08T12:00Z'],
  [
    'T3: time used up at lunch is due at lunch',
    lunch,
    '2024-06-03T09:00+01:00',
    3,
    '2024-06-03T11:00Z',
  ],
  ['T3: lunch is not worked', lunch, '2024-06-03T11:30+01:00', 1, '2024-06-03T12:30Z'],
  [
    'T3: a start during lunch waits for its end',
    lunch,
    '2024-06-03T12:15+01:00',
    1,
    '2024-06-03T13:00Z',
  ],
  ['a closing instant is not worked', lunch, '2024-06-07T17:00+01:00', 1, '2024-06-10T09:00Z'],
  [
    'a seven-hour day used up is due at closing',
    lunch,
    '2024-06-03T09:00+01:00',
    7,
    '2024-06-03T16:00Z',
  ],
  [
    'T1: round the clock, spring takes an hour off the wall',
    always,
    '2024-03-30T12:00Z',
    24,
    '2024-03-31T12:00Z',
  ],
  [
    'T1: round the clock, autumn gives an hour to the wall',
    always,
    '2024-10-26T12:00Z',
    24,
    '2024-10-27T12:00Z',
  ],
  [
    'T1: a night shift over spring has seven hours',
    nights,
    '2024-03-30T22:00Z',
    7.5,
    '2024-03-31T21:30Z',
  ],
  [
    'T1: a night shift over autumn has nine hours',
    nights,
    '2024-10-26T22:00+01:00',
    9,
    '2024-10-27T06:00Z',
  ],
  [
    'T1: the second 01:30 is an instant of its own',
    nights,
    '2024-10-27T01:30Z',
    1,
    '2024-10-27T02:30Z',
  ],
  [
    'T4: a closed day ends the night before it at midnight',
    christmasNights,
    '2024-12-24T22:00Z',
    2,
    '2024-12-25T00:00Z',
  ],
  [
    'a closed day leaves the next morning of its night open',
    christmasNights,
    '2024-12-24T22:00Z',
    4,
    '2024-12-26T02:00Z',
  ],
  [
    'T4: a special night is worked into the next date',
    oneSpecialNight,
    '2024-06-08T12:00Z',
    4,
    '2024-06-09T01:00Z',
  ],
  [
    'T4: after a special night the week goes on',
    oneSpecialNight,
    '2024-06-08T12:00Z',
    5,
    '2024-06-10T09:00Z',
  ],
  ['T4: a make-up Saturday is worked', shanghai, '2026-02-13T17:00+08:00', 4, '2026-02-14T04:00Z'],
  ['D4: Spring Festival is not worked', shanghai, '2026-02-14T17:00+08:00', 2, '2026-02-24T02:00Z'],
  [
    'T4: the second make-up Saturday is worked',
    shanghai,
    '2026-02-27T17:30+08:00',
    1,
    '2026-02-28T01:30Z',
  ],
  [
    'T1: half an hour is skipped on Lord Howe in spring',
    lordHowe,
    '2024-10-06T00:00+10:30',
    3.5,
    '2024-10-05T18:00Z',
  ],
  [
    'T1: half an hour is repeated on Lord Howe in autumn',
    lordHowe,
    '2024-04-07T00:00+11:00',
    4.5,
    '2024-04-06T18:30Z',
  ],
  [
    'T1: a Friday that never happened has no hours',
    apia,
    '2011-12-29T15:00-10:00',
    2,
    '2012-01-01T19:00Z',
  ],
  [
    'T4: a year of closed Mondays is waited for',
    mondayMornings,
    '2024-01-01T00:00Z',
    1,
    '2025-01-06T10:00Z',
  ],
  [
    'T3: an office open until midnight closes at midnight',
    untilMidnight,
    '2024-06-07T22:00+01:00',
    2,
    '2024-06-07T23:00Z',
  ],
  [
    'T3: hours that close when they open last a day',
    allRound,
    '2024-06-03T09:00+01:00',
    24,
    '2024-06-04T08:00Z',
  ],
];

test.each(ROWS)('%s', (_claim, calendar, start, hours, due) => {
  const found = addWorkingTime(compiled(calendar), at(start), hours * 3_600);
  expect(found.ok && formatInstant(found.value)).toBe(formatInstant(at(due)));
});

test('a negative duration is refused', () => {
  expect(addWorkingTime(OFFICE, at('2024-06-03T09:00Z'), -1)).toMatchObject({
    ok: false,
    refusal: { kind: 'impossible-duration' },
  });
});

test('a duration that is no number is refused', () => {
  expect(addWorkingTime(OFFICE, at('2024-06-03T09:00Z'), Number.NaN).ok).toBe(false);
});

test.each([1e9, 1e12, 1e15, Infinity])('%p hours end in a refusal, promptly (T5)', (hours) => {
  expect(addWorkingTime(OFFICE, at('2024-06-03T09:00Z'), hours * 3_600)).toEqual({
    ok: false,
    refusal: { kind: 'beyond-horizon' },
  });
});

test('T5: working time on single dates runs out instead of being sought for ever', () => {
  const fair = compiled(aCalendar({ days: [], exceptions: { '2024-06-08': ['10:00-12:00'] } }));
  expect(addWorkingTime(fair, at('2024-06-01T00:00Z'), 7_200)).toMatchObject({ ok: true });
  expect(addWorkingTime(fair, at('2024-06-01T00:00Z'), 7_201)).toMatchObject({ ok: false });
});

test('a whole day before closing is the opening, not the closing of the day before', () => {
  const found = subtractWorkingTime(OFFICE, at('2024-06-04T17:00+01:00'), 8 * 3_600);
  expect(found).toEqual({ ok: true, value: at('2024-06-04T09:00+01:00') });
});

test('working time is taken back over a weekend', () => {
  const found = subtractWorkingTime(OFFICE, at('2024-06-10T10:00+01:00'), 2 * 3_600);
  expect(found).toEqual({ ok: true, value: at('2024-06-07T16:00+01:00') });
});

function mondaysOf(year: number): readonly string[] {
  const days = Array.from({ length: 366 }, (_, index) => new Date(Date.UTC(year, 0, 1 + index)));
  return days.filter((day) => day.getUTCDay() === 1).map((day) => day.toISOString().slice(0, 10));
}

import { addWorkingTimeWithPauses } from '../../../src/plugins/escalation/domain/calendar/add-working-time-with-pauses';
import {
  isWorkingInstant,
  nextWorkingInstant,
} from '../../../src/plugins/escalation/domain/calendar/next-working-instant';
import type { Pause } from '../../../src/plugins/escalation/domain/calendar/pause';
import { workingTimeBetweenWithPauses } from '../../../src/plugins/escalation/domain/calendar/working-time-between-with-pauses';
import { workingTimeBetween } from '../../../src/plugins/escalation/domain/calendar/working-time-between';
import { workingTimePerDate } from '../../../src/plugins/escalation/domain/calendar/working-time-per-date';
import { aCalendar, at, compiled, OFFICE } from './calendars';

const MONDAY_10 = at('2024-06-03T10:00+01:00');
const FOUR_HOURS = 4 * 3_600;

function pause(from: string, to: string | null): Pause {
  return {
    from: at(`2024-06-03T${from}+01:00`),
    to: to === null ? null : at(`2024-06-03T${to}+01:00`),
  };
}

test('nothing is worked backwards', () => {
  expect(workingTimeBetween(OFFICE, at('2024-06-04T10:00Z'), MONDAY_10)).toBe(0);
});

test('milliseconds are kept', () => {
  const from = at('2024-06-03T10:00:00.250+01:00');
  expect(workingTimeBetween(OFFICE, from, at('2024-06-03T10:00:01.000+01:00'))).toBe(0.75);
});

test('years before and after those already looked at are reckoned alike', () => {
  const calendar = compiled(aCalendar());
  const year = (first: number) =>
    workingTimeBetween(calendar, at(`${first}-01-01T00:00Z`), at(`${first + 1}-01-01T00:00Z`));
  // 2024 has 262 weekdays, 2010 and 2021 have 261, 1975 has 261.
  expect([2024, 2010, 2021, 1975].map((first) => year(first) / 28_800)).toEqual([
    262, 261, 261, 261,
  ]);
});

test.each([
  ['pauses that overlap count once', [pause('11:00', '13:00'), pause('12:00', '14:00')], 3],
  ['a pause within another adds nothing', [pause('11:00', '14:00'), pause('12:00', '13:00')], 3],
  ['pauses may come out of order', [pause('13:00', '14:00'), pause('11:00', '12:00')], 2],
  ['pauses that touch are one', [pause('11:00', '12:00'), pause('12:00', '13:00')], 2],
  ['a pause that lasts no time is none', [pause('11:00', '11:00')], 0],
  ['a pause that ends before it begins is none', [pause('13:00', '11:00')], 0],
  ['a pause before the start is none', [pause('07:00', '10:00')], 0],
  ['a pause over the start counts from the start', [pause('08:00', '11:00')], 1],
  ['a pause after the due date changes nothing', [pause('17:00', null)], 0],
] as const)('%s', (_claim, pauses, hoursPaused) => {
  const unpaused = [pause('10:00', '10:00')];
  const close = at('2024-06-03T17:00+01:00');
  const worked = (some: readonly Pause[]) =>
    workingTimeBetweenWithPauses(OFFICE, MONDAY_10, close, some);
  expect(worked(unpaused) - worked(pauses)).toBe(hoursPaused * 3_600);
  expect(addWorkingTimeWithPauses(OFFICE, MONDAY_10, FOUR_HOURS, pauses)).toEqual({
    ok: true,
    value: MONDAY_10 + FOUR_HOURS * 1_000 + hoursPaused * 3_600_000,
  });
});

test('nothing is due while a pause has no end', () => {
  const due = addWorkingTimeWithPauses(OFFICE, MONDAY_10, FOUR_HOURS, [pause('13:59', null)]);
  expect(due).toEqual({ ok: true, value: null });
});

test('time used up as a pause without end begins is due then', () => {
  const due = addWorkingTimeWithPauses(OFFICE, MONDAY_10, FOUR_HOURS, [pause('14:00', null)]);
  expect(due).toEqual({ ok: true, value: at('2024-06-03T14:00+01:00') });
});

test('a due date is explained date by date', () => {
  const to = at('2024-06-05T09:30+01:00');
  expect(workingTimePerDate(OFFICE, MONDAY_10, to)).toEqual([
    { date: '2024-06-03', seconds: 7 * 3_600 },
    { date: '2024-06-04', seconds: 8 * 3_600 },
    { date: '2024-06-05', seconds: 1_800 },
  ]);
});

test('a night shift belongs to two dates', () => {
  const nights = compiled(aCalendar({ days: ['fri'], hours: ['22:00-06:00'] }));
  const from = at('2024-06-07T00:00Z');
  expect(workingTimePerDate(nights, from, at('2024-06-10T00:00Z'))).toEqual([
    { date: '2024-06-07', seconds: 7_200 },
    { date: '2024-06-08', seconds: 6 * 3_600 },
  ]);
});

test('an opening is working time, a closing is not', () => {
  expect(isWorkingInstant(OFFICE, at('2024-06-03T09:00+01:00'))).toBe(true);
  expect(isWorkingInstant(OFFICE, at('2024-06-03T17:00+01:00'))).toBe(false);
});

test('after closing on Friday the next working instant is the opening on Monday', () => {
  expect(nextWorkingInstant(OFFICE, at('2024-06-07T17:00+01:00'))).toEqual({
    ok: true,
    value: at('2024-06-10T09:00+01:00'),
  });
});

import {
  hoursOf,
  mondayEveryDay,
  nextInterval,
  ROUND_THE_CLOCK,
  withHours,
} from '../../../src/plugins/escalation/admin/calendars/week-hours';
import { dateAfterKey, yearView } from '../../../src/plugins/escalation/admin/calendars/year-view';
import { calendarSchema } from '../../../src/plugins/escalation/domain/calendar/calendar';
import { aCalendar } from '../escalation/calendars';

const calendar = aCalendar({ exceptions: { '2026-02-14': ['09:00-12:00'], '2026-02-16': [] } });

test('a year is twelve months of weeks that begin on Monday', () => {
  const months = yearView(calendar, 2026);
  expect(months.map(({ month }) => month)).toHaveLength(12);
  const february = months[1]?.weeks.map((week) => week.map((cell) => cell?.day ?? 0));
  expect(february?.[0]).toEqual([0, 0, 0, 0, 0, 0, 1]);
  expect(february?.[4]).toEqual([23, 24, 25, 26, 27, 28, 0]);
  expect(yearView(calendar, 2028)[1]?.weeks.flat().filter(Boolean)).toHaveLength(29);
});

test.each([
  ['2026-02-13', 'ordinary'],
  ['2026-02-14', 'special'],
  ['2026-02-15', 'weekend'],
  ['2026-02-16', 'closed'],
])('%s is shown as %s', (date, kind) => {
  const cells = yearView(calendar, 2026).flatMap(({ weeks }) => weeks.flat());
  expect(cells.find((cell) => cell?.date === date)?.kind).toBe(kind);
});

test.each<readonly [string, string, string | null]>([
  ['ArrowRight', '2026-01-31', '2026-02-01'],
  ['ArrowLeft', '2026-03-01', '2026-02-28'],
  ['ArrowDown', '2026-02-25', '2026-03-04'],
  ['ArrowUp', '2026-03-04', '2026-02-25'],
  ['ArrowUp', '2026-01-03', null],
  ['ArrowRight', '2026-12-31', null],
  ['Home', '2026-07-01', '2026-01-01'],
  ['End', '2026-07-01', '2026-12-31'],
  ['x', '2026-07-01', null],
])('%s leads from %s to %s', (key, from, to) => {
  expect(dateAfterKey(key, from)).toBe(to);
});

test('hours of one day are put into the week in their place', () => {
  const weekly = withHours(calendar.weekly, 'sat', [{ opens: '22:00', closes: '06:00' }]);
  expect(weekly.map(({ day }) => day)).toEqual(['mon', 'tue', 'wed', 'thu', 'fri', 'sat']);
  expect(hoursOf(weekly, 'sat')).toEqual([{ opens: '22:00', closes: '06:00' }]);
  expect(withHours(weekly, 'sat', [])).toEqual(calendar.weekly);
});

test('Monday for every day, and round the clock, are calendars that can be saved', () => {
  const split = withHours(calendar.weekly, 'mon', [
    { opens: '09:00', closes: '12:00' },
    { opens: '13:00', closes: '24:00' },
  ]);
  expect(mondayEveryDay(split)).toHaveLength(14);
  for (const weekly of [mondayEveryDay(split), ROUND_THE_CLOCK]) {
    expect(calendarSchema.safeParse({ ...calendar, weekly }).success).toBe(true);
  }
});

test('new hours begin where the last ones end', () => {
  expect(nextInterval([])).toEqual({ opens: '09:00', closes: '17:00' });
  expect(nextInterval([{ opens: '09:00', closes: '12:00' }])).toEqual({
    ...{ opens: '12:00', closes: '24:00' },
  });
});

import {
  calendarSchema,
  type Calendar,
} from '../../../src/plugins/escalation/domain/calendar/calendar';
import { checkWorkingTimeAhead } from '../../../src/plugins/escalation/domain/calendar/check-working-time-ahead';
import { compileCalendar } from '../../../src/plugins/escalation/domain/calendar/compile-calendar';
import { aCalendar, at, compiled, OFFICE } from './calendars';

const twice = aCalendar({ exceptions: { '2024-12-25': [] } });

test.each<readonly [string, Calendar, string]>([
  ['a misspelt zone', aCalendar({ timezone: 'Europe/Lundun' }), 'unknown-time-zone'],
  ['no zone', aCalendar({ timezone: '' }), 'unknown-time-zone'],
  ['an offset for a zone', aCalendar({ timezone: '+08:00' }), 'unknown-time-zone'],
  ['BST, which is Bangladesh', aCalendar({ timezone: 'BST' }), 'unknown-time-zone'],
  ['T5: no hours at all', aCalendar({ days: [] }), 'no-working-time'],
  [
    'closed dates only',
    aCalendar({ days: [], exceptions: { '2024-12-25': [] } }),
    'no-working-time',
  ],
  ['25 o’clock', aCalendar({ hours: ['09:00-25:00'] }), 'impossible-time'],
  ['a minute 60', aCalendar({ hours: ['09:60-17:00'] }), 'impossible-time'],
  ['an opening at 24:00', aCalendar({ hours: ['24:00-06:00'] }), 'impossible-time'],
  ['a time of one digit', aCalendar({ hours: ['9:00-17:00'] }), 'impossible-time'],
  ['30 February', aCalendar({ exceptions: { '2024-02-30': [] } }), 'impossible-date'],
  [
    '29 February of a common year',
    aCalendar({ exceptions: { '2023-02-29': [] } }),
    'impossible-date',
  ],
  [
    'a date the other way round',
    aCalendar({ exceptions: { '25-12-2024': [] } }),
    'impossible-date',
  ],
  [
    'a date twice',
    { ...twice, exceptions: [...twice.exceptions, ...twice.exceptions] },
    'repeated-date',
  ],
  [
    'hours that overlap',
    aCalendar({ hours: ['09:00-13:00', '12:59-17:00'] }),
    'overlapping-intervals',
  ],
  [
    'nights that overlap',
    aCalendar({ hours: ['20:00-04:00', '22:00-06:00'] }),
    'overlapping-intervals',
  ],
  [
    'special hours that overlap',
    aCalendar({ exceptions: { '2024-12-24': ['09:00-12:00', '11:00-13:00'] } }),
    'overlapping-intervals',
  ],
])('a calendar with %s is refused', (_claim, calendar, kind) => {
  expect(compileCalendar(calendar)).toMatchObject({ ok: false, refusal: { kind } });
  const parsed = calendarSchema.safeParse(calendar);
  expect(parsed.success).toBe(false);
  expect(parsed.error?.issues[0]).toMatchObject({ params: { refusal: { kind } } });
});

test('a refusal tells the administrator what to change', () => {
  const parsed = calendarSchema.safeParse(aCalendar({ hours: ['09:00-13:00', '12:00-17:00'] }));
  expect(parsed.error?.issues[0]?.message).toBe(
    'Opening hours on mon overlap; join them or move one.',
  );
});

test('hours that touch are no overlap', () => {
  expect(compileCalendar(aCalendar({ hours: ['09:00-12:00', '12:00-17:00'] })).ok).toBe(true);
});

test('T5: a calendar that is closed for the whole year ahead cannot be promised by', () => {
  const closed = compiled(
    aCalendar({ days: ['mon'], exceptions: Object.fromEntries(mondays().map((d) => [d, []])) }),
  );
  expect(checkWorkingTimeAhead(closed, at('2024-01-01T00:00Z'))).toEqual({
    kind: 'no-working-time',
  });
});

test('T5: a calendar that is open on single dates only cannot be promised by', () => {
  const fair = compiled(aCalendar({ days: [], exceptions: { '2024-06-08': ['10:00-12:00'] } }));
  expect(checkWorkingTimeAhead(fair, at('2024-06-01T00:00Z'))).toEqual({ kind: 'no-weekly-hours' });
});

test('an office week can be promised by', () => {
  expect(checkWorkingTimeAhead(OFFICE, at('2024-06-01T00:00Z'))).toBeNull();
});

function mondays(): readonly string[] {
  const first = Date.UTC(2024, 0, 1);
  return Array.from({ length: 60 }, (_, week) =>
    new Date(first + week * 7 * 86_400_000).toISOString().slice(0, 10),
  );
}

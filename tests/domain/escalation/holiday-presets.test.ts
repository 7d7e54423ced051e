import {
  holidayPreset,
  type KnownHoliday,
} from '../../../src/plugins/escalation/domain/calendar/presets/holiday-preset';
import {
  holidayPlaces,
  knownHolidays,
} from '../../../src/plugins/escalation/server/services/known-holidays';
import { aCalendar, compiled, at } from './calendars';
import { workingTimePerDate } from '../../../src/plugins/escalation/domain/calendar/working-time-per-date';

const OFFICE_WEEK = aCalendar({ hours: ['09:00-12:00', '13:00-18:00'] }).weekly;
const ORDINARY = [
  { opens: '09:00', closes: '12:00' },
  { opens: '13:00', closes: '18:00' },
];

function preset(country: string, region: string | null, years: readonly number[]) {
  const holidays = knownHolidays(country, region, years);
  if (!holidays) throw new Error(`No holidays of ${country} ${region}`);
  const made = holidayPreset(holidays, years, OFFICE_WEEK);
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  return made.value;
}

function on(country: string, region: string | null, date: string) {
  const { incoming } = preset(country, region, [Number(date.slice(0, 4))]);
  return incoming.exceptions.find((exception) => exception.date === date);
}

test.each<readonly [string, string | null, string, string]>([
  ['GB', 'ENG', '2026-04-03', 'Good Friday'],
  ['GB', 'ENG', '2026-08-31', 'Summer bank holiday'],
  ['GB', 'ENG', '2026-12-28', 'Boxing Day (substitute day)'],
  ['GB', 'SCT', '2026-11-30', 'St Andrew’s Day'],
  ['DE', null, '2026-10-03', 'Tag der Deutschen Einheit'],
  ['DE', 'BY', '2026-06-04', 'Fronleichnam'],
  ['AE', null, '2026-03-22', 'عيد الفطر'],
  ['CN', null, '2026-02-16', '春节'],
  ['CN', null, '2026-10-07', '国庆节'],
])('%s %s is closed on %s: %s', (country, region, date, note) => {
  const exception = on(country, region, date);
  expect(exception?.intervals).toEqual([]);
  expect(exception?.note.replace("'", '’')).toBe(note);
});

test.each<readonly [string, string | null, string]>([
  ['GB', 'ENG', '2026-11-30'],
  ['GB', 'SCT', '2026-04-06'],
  ['DE', 'BE', '2026-06-04'],
  ['DE', null, '2026-06-04'],
  ['CN', null, '2026-03-08'],
  ['GT', null, '2026-12-24'],
])('%s %s is not closed on %s', (country, region, date) => {
  expect(on(country, region, date)).toBeUndefined();
});

test.each(['2026-02-14', '2026-02-28'])('%s, a Saturday, is worked in China', (date) => {
  expect(on('CN', null, date)).toEqual({ date, note: '春节调休', intervals: ORDINARY });
});

test('the make-up days of Spring Festival 2026 count as eight hours each', () => {
  const { incoming } = preset('CN', null, [2026]);
  const china = aCalendar({ timezone: 'Asia/Shanghai' });
  const calendar = compiled({ ...china, weekly: OFFICE_WEEK, exceptions: incoming.exceptions });
  const from = at('2026-02-13T00:00:00+08:00');
  const worked = workingTimePerDate(calendar, from, at('2026-03-02T00:00:00+08:00'));
  expect(worked.map(({ date, seconds }) => [date.slice(5), seconds / 3600])).toEqual([
    ['02-13', 8],
    ['02-14', 8],
    ['02-24', 8],
    ['02-25', 8],
    ['02-26', 8],
    ['02-27', 8],
    ['02-28', 8],
  ]);
});

test('China is covered as far as the State Council has spoken, and the next year is named as missing', () => {
  const { coveredUntil, missingYears, incoming } = preset('CN', null, [2025, 2026, 2027]);
  expect([coveredUntil, missingYears, incoming.to]).toEqual(['2026-12-31', [2027], '2026-12-31']);
});

test('a year without any notice is refused, not read as a year without holidays', () => {
  const holidays = knownHolidays('CN', null, [2031]) ?? [];
  expect(holidayPreset(holidays, [2031], OFFICE_WEEK)).toEqual({
    ok: false,
    refusal: { kind: 'no-holidays-known', years: [2031] },
  });
});

test.each<readonly [string, string | null]>([
  ['XX', null],
  ['GB', 'BY'],
  ['', null],
  ['__proto__', null],
])('the place %s %s is not known', (country, region) => {
  expect(knownHolidays(country, region, [2026])).toBeNull();
});

test('two hundred countries are known, with their regions', () => {
  const places = holidayPlaces();
  expect(places.length).toBeGreaterThan(200);
  expect(places.find(({ code }) => code === 'DE')?.regions).toContainEqual({
    ...{ code: 'BY', name: 'Bayern' },
  });
});

describe('of days', () => {
  const day = (date: string, note = 'Day', isWorked = false): KnownHoliday => ({
    ...{ date, note, isWorked },
  });
  const made = (days: readonly KnownHoliday[], years: readonly number[], weekly = OFFICE_WEEK) => {
    const result = holidayPreset(days, years, weekly);
    return result.ok ? result.value : result.refusal;
  };

  test('two on one date become one with both names', () => {
    expect(made([day('2026-05-01', 'May'), day('2026-05-01', 'Labour')], [2026])).toMatchObject({
      incoming: { exceptions: [{ date: '2026-05-01', note: 'May · Labour', intervals: [] }] },
    });
  });

  test('coverage ends before a gap, and nothing after the gap is taken over', () => {
    expect(made([day('2026-05-01'), day('2028-05-01')], [2026, 2027, 2028])).toMatchObject({
      coveredUntil: '2026-12-31',
      missingYears: [2027],
      incoming: { exceptions: [{ date: '2026-05-01' }] },
    });
  });

  test('a worked Saturday needs no exception where every Saturday is a whole working day', () => {
    const everyDay = aCalendar({ days: ['mon', 'sat'] }).weekly;
    const days = [day('2026-02-14', 'x', true), day('2026-05-01')];
    expect(made(days, [2026], everyDay)).toMatchObject({
      incoming: { exceptions: [{ date: '2026-05-01' }] },
    });
  });

  test('a worked Saturday is a whole working day where other Saturdays are half ones', () => {
    const halfSaturday = [...OFFICE_WEEK, { day: 'sat' as const, opens: '09:00', closes: '12:00' }];
    expect(made([day('2026-02-14', 'x', true)], [2026], halfSaturday)).toMatchObject({
      incoming: { exceptions: [{ date: '2026-02-14', intervals: ORDINARY }] },
    });
  });

  test('a calendar without weekly hours has no ordinary ones to work in exchange', () => {
    expect(made([day('2026-02-14', 'x', true), day('2026-05-01')], [2026], [])).toMatchObject({
      incoming: { exceptions: [{ date: '2026-05-01' }] },
    });
  });
});

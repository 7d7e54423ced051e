import { calendarSchema } from '../../../src/plugins/escalation/domain/calendar/calendar';
import {
  coverageOn,
  extendCoverage,
} from '../../../src/plugins/escalation/domain/calendar/coverage';
import { calendarsToWarnOf } from '../../../src/plugins/escalation/domain/calendar/calendars-to-warn-of';
import {
  changesBetween,
  takeOver,
} from '../../../src/plugins/escalation/domain/calendar/exceptions/incoming-exceptions';
import { aCalendar, at } from './calendars';

test.each<readonly [string | undefined, string, object]>([
  [undefined, '2026-11-01', { kind: 'unstated' }],
  ['2026-12-31', '2026-11-01', { kind: 'running-out', daysLeft: 60 }],
  ['2026-12-31', '2026-10-31', { kind: 'covered', daysLeft: 61 }],
  ['2026-12-31', '2026-12-31', { kind: 'running-out', daysLeft: 0 }],
  ['2026-12-31', '2027-01-01', { kind: 'run-out', daysLeft: -1 }],
])('holidays known until %s are, on %s, %o', (coveredUntil, today, coverage) => {
  expect(coverageOn(coveredUntil, today)).toEqual(coverage);
});

test.each<readonly [string, string | undefined, string, string, string | undefined]>([
  ['the year that follows', '2026-12-31', '2027-01-01', '2027-12-31', '2027-12-31'],
  ['the year after next', '2026-12-31', '2028-01-01', '2028-12-31', '2026-12-31'],
  ['a year already covered', '2027-12-31', '2026-01-01', '2026-12-31', '2027-12-31'],
  ['this year, to begin with', undefined, '2026-01-01', '2026-12-31', '2026-12-31'],
  ['next year only, to begin with', undefined, '2027-01-01', '2027-12-31', undefined],
  ['this year after years without', '2020-12-31', '2026-01-01', '2026-12-31', '2026-12-31'],
  ['an old year', '2020-12-31', '2021-01-01', '2022-12-31', '2022-12-31'],
])('holidays of %s extend what is covered', (_claim, covered, from, until, expected) => {
  expect(extendCoverage(covered, { from, until }, '2026-06-15')).toBe(expected);
});

test('a calendar published before coverage was kept still parses, and a wrong date is refused', () => {
  const calendar = aCalendar();
  expect(calendarSchema.parse(calendar)).toEqual(calendar);
  expect(calendarSchema.safeParse({ ...calendar, coveredUntil: '2026-12-31' }).success).toBe(true);
  expect(calendarSchema.safeParse({ ...calendar, coveredUntil: '2026-13-01' }).success).toBe(false);
});

test('those whose holidays run out within sixty days are warned of, by the date of their own zone', () => {
  const calendar = (name: string, coveredUntil?: string, timezone = 'Europe/London') => ({
    ...aCalendar({ timezone }),
    ...(coveredUntil === undefined ? {} : { coveredUntil }),
    name,
  });
  const calendars = [
    calendar('known for long', '2027-12-31'),
    calendar('never stated'),
    calendar('soon out', '2026-12-31'),
    calendar('out', '2026-10-01'),
    calendar('soon out in the east', '2027-01-01', 'Pacific/Auckland'),
  ];
  expect(calendarsToWarnOf(calendars, at('2026-11-01T20:00:00Z'))).toEqual([
    { name: 'soon out', coveredUntil: '2026-12-31', daysLeft: 60 },
    { name: 'out', coveredUntil: '2026-10-01', daysLeft: -31 },
    { name: 'soon out in the east', coveredUntil: '2027-01-01', daysLeft: 60 },
  ]);
});

describe('what is taken over', () => {
  const closed = (date: string, note = '') => ({ date, note, intervals: [] });
  const open = (date: string) => ({
    date,
    note: '',
    intervals: [{ opens: '10:00', closes: '12:00' }],
  });
  const current = [closed('2026-01-01'), closed('2026-05-01'), open('2026-12-24')];
  const incoming = {
    ...{ from: '2026-01-01', to: '2026-12-31' },
    exceptions: [closed('2026-01-01', 'New Year'), closed('2026-04-03'), closed('2026-12-24')],
  };
  const lines = (isReplacing: boolean) =>
    changesBetween(current, takeOver(current, incoming, isReplacing)).map(
      ({ kind, date }) => `${kind} ${date.slice(5)}`,
    );

  test('wins over the same date and leaves the others alone', () => {
    expect(lines(false)).toEqual(['changed 01-01', 'added 04-03', 'changed 12-24']);
  });

  test('takes away what it does not name when it replaces', () => {
    expect(lines(true)).toEqual([
      ...['changed 01-01', 'added 04-03', 'removed 05-01', 'changed 12-24'],
    ]);
  });

  test('reaches no further than its own dates', () => {
    const later = { ...incoming, from: '2026-06-01' };
    const kept = takeOver(current, later, true).map(({ date }) => date.slice(5));
    expect(kept).toEqual(['01-01', '04-03', '05-01', '12-24']);
  });

  test('twice changes nothing the second time', () => {
    const once = takeOver(current, incoming, true);
    expect(changesBetween(once, takeOver(once, incoming, true))).toEqual([]);
  });
});

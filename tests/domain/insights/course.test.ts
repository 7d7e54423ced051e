import { formatLocalDate, parseLocalDate } from '../../../src/kernel/zone/local-time';
import { zoneOf } from '../../../src/kernel/zone/zone';
import { courseOf, dayAfter, lastDays } from '../../../src/plugins/insights/domain/measures/course';
import { at } from '../escalation/calendars';
import { aFact } from './facts';

const SHANGHAI = zoneOf('Asia/Shanghai');

function daysFrom(from: string, days: number) {
  return { from, to: formatLocalDate((parseLocalDate(from) ?? 0) + days - 1) };
}

describe('the course of a period', () => {
  test.each([
    [1, 1, 1],
    [60, 60, 1],
    [61, 9, 7],
    [420, 60, 7],
    [421, 16, 28],
    [3_650, 41, 91],
    [10_000, 28, 364],
  ])('of %d days has %d points of %d days', (days, points, step) => {
    const course = courseOf([], daysFrom('2020-01-01', days), SHANGHAI);
    expect(course).toHaveLength(points);
    const [first, second] = course.map(({ from }) => parseLocalDate(from) ?? 0);
    if (second !== undefined) expect(second - (first ?? 0)).toBe(step);
  });

  test('counts by the days of the organisation, not of the server', () => {
    const facts = [
      aFact({ receivedAt: at('2026-03-01T23:59:59+08:00') }),
      aFact({ receivedAt: at('2026-03-02T00:00:00+08:00') }),
      aFact({
        receivedAt: at('2026-03-02T23:59:00+08:00'),
        resolvedAt: at('2026-03-03T00:01:00+08:00'),
      }),
    ];
    expect(courseOf(facts, daysFrom('2026-03-01', 3), SHANGHAI)).toEqual([
      { from: '2026-03-01', received: 1, solved: 0 },
      { from: '2026-03-02', received: 2, solved: 0 },
      { from: '2026-03-03', received: 0, solved: 1 },
    ]);
  });

  test('leaves out what was solved after it', () => {
    const late = aFact({
      receivedAt: at('2026-03-01T12:00:00+08:00'),
      resolvedAt: at('2026-03-04T12:00:00+08:00'),
    });
    const course = courseOf([late], daysFrom('2026-03-01', 2), SHANGHAI);
    expect(course.map(({ solved }) => solved)).toEqual([0, 0]);
  });

  test('of a period that ends before it begins is empty', () => {
    expect(courseOf([aFact()], { from: '2026-03-02', to: '2026-03-01' }, SHANGHAI)).toEqual([]);
  });
});

test('the last 90 days include today', () => {
  expect(lastDays(90, '2026-03-31')).toEqual({ from: '2026-01-01', to: '2026-03-31' });
});

test.each([
  ['2026-02-28', '2026-03-01'],
  ['2028-02-28', '2028-02-29'],
  ['2026-12-31', '2027-01-01'],
])('the day after %s is %s', (day, next) => expect(dayAfter(day)).toBe(next));

import { courseShape, peakOf } from '../../../src/plugins/insights/admin/course-shape';
import {
  isBackwards,
  readAddress,
  requestOf,
  writeAddress,
} from '../../../src/plugins/insights/admin/period';
import {
  sortGroups,
  sortingAfterClick,
  type Group,
} from '../../../src/plugins/insights/admin/sort-groups';

const read = (search: string) => readAddress(new URLSearchParams(search));

describe('the period of the overview', () => {
  test('is the last ninety days, today included, until another is chosen', () => {
    expect(read('')).toEqual({ days: 90, from: '', to: '', department: null });
    expect(requestOf(read('days=30&department=fees'))).toEqual({ days: '30', department: 'fees' });
  });

  test('may be from one day to another', () => {
    const address = read('from=2025-01-01&to=2025-12-31&department=fees');
    expect(address).toMatchObject({ days: null, from: '2025-01-01', to: '2025-12-31' });
    expect(writeAddress(address).toString()).toBe('from=2025-01-01&to=2025-12-31&department=fees');
  });

  test('that is nonsense is the usual one', () => {
    expect(read('from=yesterday&to=2025-12-31').days).toBe(90);
    expect(read('days=31').days).toBe(90);
  });

  test('cannot end before it begins', () => {
    expect(isBackwards(read('from=2026-02-02&to=2026-02-01'))).toBe(true);
  });

  test('that goes back from today leaves it to the organisation which day it is', () => {
    expect(requestOf(read('days=365'))).toEqual({ days: '365' });
    expect(requestOf(read('from=2025-01-01&to=2025-12-31'))).toEqual({
      ...{ from: '2025-01-01', to: '2025-12-31' },
    });
  });
});

describe('the course', () => {
  const course = [
    { from: '2026-04-01', received: 3, solved: 0 },
    { from: '2026-04-02', received: 13, solved: 5 },
  ];

  test('is drawn under a round number whose half is whole', () => {
    const { top, bars, line } = courseShape(course);
    expect(top).toBe(20);
    expect(bars.map(({ height }) => height)).toEqual([15, 65]);
    expect(line).toBe('25,100 75,75');
  });

  test.each([
    [0, 2],
    [1, 2],
    [4, 4],
    [5, 6],
    [9, 10],
    [61, 100],
    [1_340, 2_000],
  ])('with at most %d in a step it reaches to %d', (received, top) => {
    expect(courseShape([{ from: '2026-04-08', received, solved: 0 }]).top).toBe(top);
  });

  test('has its peak where most were received', () => {
    expect(peakOf(course)?.from).toBe('2026-04-02');
    expect(peakOf([])).toBeNull();
  });
});

describe('the table of groups', () => {
  const group = (key: string, facts: Partial<Group>): Group => ({
    key,
    name: { en: key, 'zh-Hans': key },
    received: 1,
    open: 0,
    late: 0,
    solved: 1,
    onTimeShare: null,
    ended: 0,
    medianFirstResponseSeconds: null,
    medianResolutionSeconds: null,
    surveysInvited: 0,
    surveysAnswered: 0,
    meanScore: null,
    ...facts,
  });
  const groups = [
    group('none', {}),
    group('half', { onTimeShare: 0.5 }),
    group('all', { onTimeShare: 1 }),
  ];

  test.each([
    [true, ['all', 'half', 'none']],
    [false, ['half', 'all', 'none']],
  ])('descending %s: those without a value stand last', (isDescending, expected) => {
    const sorted = sortGroups(groups, { column: 'on-time', isDescending });
    expect(sorted.map(({ key }) => key)).toEqual(expected);
  });

  test('a second click turns the order round', () => {
    const once = sortingAfterClick({ column: 'received', isDescending: true }, 'late');
    expect(once).toEqual({ column: 'late', isDescending: true });
    expect(sortingAfterClick(once, 'late')).toEqual({ column: 'late', isDescending: false });
  });
});

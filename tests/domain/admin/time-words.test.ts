import { DAY, HOUR, MINUTE } from '../../../src/kernel/duration';
import {
  dateTimeWords,
  dayWords,
  exactWords,
  hoursWords,
  percentWords,
  spanWords,
  weekdayWords,
} from '../../../src/admin/kit/time-words';

describe('lengths of time in words', () => {
  test.each([
    [2 * DAY + 3 * HOUR + 59 * MINUTE, '2 days 3 hrs', '2天 3小时'],
    [DAY, '1 day', '1天'],
    [23 * HOUR + 59 * MINUTE, '23 hrs', '23小时'],
    [5 * HOUR + 20 * MINUTE, '5 hrs 20 mins', '5小时 20分钟'],
    [40 * MINUTE, '40 mins', '40分钟'],
    [1_000, '1 min', '1分钟'],
    [-3 * HOUR, '3 hrs', '3小时'],
  ])('%d', (milliseconds, english, chinese) => {
    expect(spanWords(milliseconds, 'en')).toBe(english);
    expect(spanWords(milliseconds, 'zh-Hans')).toBe(chinese);
  });

  test('working time is never told in days', () => {
    expect(hoursWords(45 * 3_600 + 1_800, 'en')).toBe('45 hrs 30 mins');
    expect(hoursWords(0, 'en')).toBe('0 mins');
  });
});

describe('moments in words', () => {
  const moment = Date.UTC(2026, 3, 8, 9, 5, 7);

  test('the exact moment is the same everywhere', () => {
    expect(exactWords(moment)).toBe('2026-04-08 09:05:07 UTC');
  });

  test('a day keeps its date in every zone', () => {
    expect(dayWords('2026-04-08', 'en')).toBe('8 Apr 2026');
    expect(dayWords('2026-04-08', 'zh-Hans')).toBe('2026年4月8日');
  });

  test('a day may have its weekday beside it', () => {
    expect(weekdayWords('2026-04-08', 'en')).toBe('Wed, 8 Apr 2026');
    expect(weekdayWords('2026-04-08', 'zh-Hans')).toBe('2026年4月8日周三');
  });

  test('the month has a name in English, so that nobody mixes it up with the day', () => {
    expect(dateTimeWords(moment, 'en')).toMatch(/8 Apr 2026/);
  });
});

test('a share is told in whole percent', () => {
  expect(percentWords(0.666, 'en')).toBe('67%');
});

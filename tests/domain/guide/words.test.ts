import { asInstant } from '../../../src/kernel/instant';
import { hoursWords, weekWords } from '../../../src/plugins/guide/domain/calendar-words';
import {
  dateWords,
  deadlineWords,
  momentWords,
  momentWithoutZone,
} from '../../../src/kernel/date-words';
import { durationWords, targetWords } from '../../../src/plugins/guide/domain/duration-words';
import { wordsIn } from '../../../src/plugins/guide/domain/messages';
import { townDrafts } from '../../support/charter/town';

const FRIDAY_FIVE = asInstant(Date.parse('2026-12-04T17:00:00+08:00'));
const en = wordsIn('en').guide;
const zh = wordsIn('zh-Hans').guide;

describe('a date', () => {
  test.each([
    ['en', 'by 17:00 on Friday 4 December 2026 (Asia/Shanghai)'],
    ['zh-Hans', '2026年12月4日星期五 17:00 之前（Asia/Shanghai）'],
  ] as const)('is a deadline in %s', (language, words) => {
    expect(deadlineWords(FRIDAY_FIVE, 'Asia/Shanghai', language)).toBe(words);
  });

  test('is told by the clocks of the zone named', () => {
    expect(deadlineWords(FRIDAY_FIVE, 'Europe/London', 'en')).toBe(
      'by 09:00 on Friday 4 December 2026 (Europe/London)',
    );
  });

  test('at midnight begins the day', () => {
    const midnight = asInstant(Date.parse('2026-12-05T00:00:00+08:00'));
    expect(momentWithoutZone(midnight, 'Asia/Shanghai', 'en')).toBe(
      'Saturday 5 December 2026 at 00:00',
    );
  });

  test('is told with its zone, or without it in a list', () => {
    expect(momentWords(FRIDAY_FIVE, 'UTC', 'en')).toBe('Friday 4 December 2026 at 09:00 (UTC)');
    expect(momentWords(FRIDAY_FIVE, 'UTC', 'zh-Hans')).toBe('2026年12月4日星期五 09:00（UTC）');
    expect(dateWords(FRIDAY_FIVE, 'UTC', 'zh-Hans')).toBe('2026年12月4日');
  });
});

describe('a time', () => {
  test.each([
    [0.25, false, '15 minutes', '15 分钟'],
    [1, false, '1 hour', '1 小时'],
    [1.5, false, '1.5 hours', '1.5 小时'],
    [24, true, '24 hours', '24 小时'],
    [48, true, '2 days', '2 天'],
    [48, false, '48 hours', '48 小时'],
    [240, true, '10 days', '10 天'],
    [50, true, '50 hours', '50 小时'],
  ])('of %d hours, nights counting: %s, is "%s"', (hours, countsNights, english, chinese) => {
    expect(durationWords(hours, countsNights, en)).toBe(english);
    expect(durationWords(hours, countsNights, zh)).toBe(chinese);
  });

  test('that is promised says how it is counted', () => {
    expect(targetWords({ amount: 16, basis: 'working-time' }, en)).toEqual({
      figure: '16 hours',
      detail: 'of working time',
    });
    expect(targetWords({ amount: 24, basis: 'wall-clock' }, en).detail).toBe('day and night');
    expect(targetWords({ amount: 1, basis: 'working-days' }, en).figure).toBe('1 working day');
    expect(targetWords({ amount: 10, basis: 'working-days' }, en).figure).toBe('10 working days');
  });
});

describe('opening hours', () => {
  const [hours] = townDrafts().calendars;
  if (!hours) throw new Error('The town has a calendar');

  test('are told day by day, neighbours with the same hours together', () => {
    expect(weekWords(hours, en)).toEqual([
      { days: 'Monday to Friday', hours: '09:00–17:00' },
      { days: 'Saturday to Sunday', hours: 'closed' },
    ]);
    expect(weekWords(hours, zh)[0]).toEqual({ days: '周一至周五', hours: '09:00–17:00' });
  });

  test('of a day with a lunch break have two parts, in order', () => {
    const day = [
      { opens: '13:30', closes: '18:00' },
      { opens: '08:30', closes: '12:00' },
    ];
    expect(hoursWords(day, en)).toBe('08:30–12:00 and 13:30–18:00');
    expect(hoursWords(day, zh)).toBe('08:30–12:00、13:30–18:00');
  });

  test('of a whole day are said to be so', () => {
    expect(hoursWords([{ opens: '00:00', closes: '24:00' }], en)).toBe('at all hours');
  });
});

import { patternProblem, readTime } from '../../../src/imports/read-time';
import { formatInstant } from '../../../src/kernel/instant';

const READ: readonly (readonly [
  text: string,
  format: string,
  zone: string,
  instant: string | null,
])[] = [
  ['2008-07-01T15:49:47-07:00', 'iso', 'UTC', '2008-07-01T22:49:47.000Z'],
  ['2008-07-01T15:49:47', 'iso', 'UTC', null],
  ['2024-01-05 13:20:05', 'yyyy-MM-dd HH:mm:ss', 'Asia/Shanghai', '2024-01-05T05:20:05.000Z'],
  ['2024/1/5 9:05', 'yyyy/M/d H:mm', 'Asia/Shanghai', '2024-01-05T01:05:00.000Z'],
  [
    '01/05/2024 12:05:00 AM',
    'MM/dd/yyyy hh:mm:ss a',
    'America/New_York',
    '2024-01-05T05:05:00.000Z',
  ],
  [
    '01/05/2024 12:05:00 p.m.',
    'MM/dd/yyyy hh:mm:ss a',
    'America/New_York',
    '2024-01-05T17:05:00.000Z',
  ],
  ['5.1.2024', 'd.M.yyyy', 'UTC', '2024-01-05T00:00:00.000Z'],
  ['5x1x2024', 'd.M.yyyy', 'UTC', null],
  ['2024-06-31', 'yyyy-MM-dd', 'UTC', null],
  ['2024-01-05 25:00', 'yyyy-MM-dd HH:mm', 'UTC', null],
  ['2024-01-05 10:61', 'yyyy-MM-dd HH:mm', 'UTC', null],
  ['01/05/2024 13:05:00 AM', 'MM/dd/yyyy hh:mm:ss a', 'UTC', null],
  // Clocks of New York jump from 2:00 to 3:00 on this day: a reading in the gap is the instant of the jump.
  ['2024-03-10 02:30', 'yyyy-MM-dd HH:mm', 'America/New_York', '2024-03-10T07:00:00.000Z'],
];

describe('a time', () => {
  test.each(READ)('%s by %s in %s is %s', (text, format, zone, instant) => {
    const read = readTime(text, { format, zone });
    expect(read === null ? null : formatInstant(read)).toBe(instant);
  });

  test.each(['yyyy-MM-dd', 'd.M.yyyy H:mm', 'MM/dd/yyyy hh:mm a'])('%s is a pattern', (pattern) => {
    expect(patternProblem(pattern)).toBeNull();
  });

  test.each(['yyyy-MM', 'yyyy-MM-dd MM', 'yyyy-MM-dd hh:mm', 'yyyy-MM-dd HH:mm a'])(
    '%s is none',
    (pattern) => {
      expect(patternProblem(pattern)).not.toBeNull();
    },
  );
});

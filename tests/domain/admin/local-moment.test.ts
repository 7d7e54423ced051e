import { readLocalMoment, writeLocalMoment } from '../../../src/admin/kit/local-moment';

describe('a date and time typed for a zone', () => {
  test.each([
    ['2026-03-02T10:00', 'Asia/Shanghai', '2026-03-02T02:00:00.000Z'],
    ['2026-03-02T10:00:30', 'Asia/Shanghai', '2026-03-02T02:00:00.000Z'],
    ['2026-07-01T00:30', 'Europe/Berlin', '2026-06-30T22:30:00.000Z'],
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'], // the clocks jump over it
  ])('%s in %s', (text, zone, expected) => {
    const at = readLocalMoment(text, zone);
    expect(at && new Date(at).toISOString()).toBe(expected);
  });

  test.each([
    '',
    '2026-03-02',
    'T10:00',
    '2026-02-30T10:00',
    '2026-03-02T25:00',
    '02026-03-02T10:00',
  ])('is none while it is not whole: %j', (text) =>
    expect(readLocalMoment(text, 'Asia/Shanghai')).toBeNull(),
  );

  test('is shown as it was typed', () => {
    const at = readLocalMoment('2026-12-04T17:05', 'America/New_York') ?? 0;
    expect(writeLocalMoment(at, 'America/New_York')).toBe('2026-12-04T17:05');
  });
});

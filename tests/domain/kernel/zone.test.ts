import { HOUR, MINUTE } from '../../../src/kernel/duration';
import { asInstant, type Instant } from '../../../src/kernel/instant';
import {
  instantAtLocalTime,
  isTimeZone,
  localDateAt,
  localTimeAt,
  zoneOf,
} from '../../../src/kernel/zone/zone';
import { at } from '../escalation/calendars';
import { wallClock } from '../escalation/wall-clock-oracle';

const ZONES = [
  'Europe/London',
  'America/New_York',
  'Asia/Shanghai',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'Africa/Casablanca',
];
const FROM = Date.UTC(2009, 0, 1);
const TO = Date.UTC(2020, 0, 1);

test.each(ZONES)('the clocks of %s are read as the runtime reads them', (name) => {
  const zone = zoneOf(name);
  const reading = wallClock(name);
  const differing = readingTimes(19 * HOUR + 13 * MINUTE).filter((instant) => {
    const { date, time } = reading(instant);
    return localDateAt(zone, instant) !== date || localTimeAt(zone, instant) !== time;
  });
  expect(differing).toEqual([]);
});

test.each(ZONES)('a wall time of %s leads back to an instant that shows it', (name) => {
  const zone = zoneOf(name);
  const differing = readingTimes(23 * HOUR + 17 * MINUTE).filter((instant) => {
    const [date, time] = [localDateAt(zone, instant), localTimeAt(zone, instant)];
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    const back = instantAtLocalTime(zone, date, (hours * 60 + minutes) * MINUTE);
    return back > instant || localTimeAt(zone, back) !== time || localDateAt(zone, back) !== date;
  });
  expect(differing).toEqual([]);
});

test('a time that the clocks jump over is the instant of the jump', () => {
  const london = zoneOf('Europe/London');
  expect(instantAtLocalTime(london, '2024-03-31', HOUR + 30 * MINUTE)).toBe(
    at('2024-03-31T01:00Z'),
  );
});

test('a time that the clocks show twice is the first of the two', () => {
  const london = zoneOf('Europe/London');
  expect(instantAtLocalTime(london, '2024-10-27', HOUR + 30 * MINUTE)).toBe(
    at('2024-10-27T00:30Z'),
  );
});

test('a date that never happened is the instant at which the next one began', () => {
  expect(instantAtLocalTime(zoneOf('Pacific/Apia'), '2011-12-30', 9 * HOUR)).toBe(
    at('2011-12-30T10:00Z'),
  );
});

test('years may be asked for in any order', () => {
  const zone = zoneOf('Europe/Dublin');
  const reading = wallClock('Europe/Dublin');
  const noons = [2030, 1990, 2050, 1970, 2030, 2000].flatMap((year) =>
    [0, 6].map((month) => asInstant(Date.UTC(year, month, 1, 12))),
  );
  expect(noons.map((noon) => localTimeAt(zone, noon))).toEqual(
    noons.map((noon) => reading(noon).time),
  );
});

test('a zone is known by its IANA name only', () => {
  expect(['UTC', 'Asia/Shanghai', 'GMT'].map(isTimeZone)).toEqual([true, true, true]);
  expect(['BST', 'IST', 'PST', 'GMT+8', 'Asia/Beijing'].map(isTimeZone)).toEqual(
    Array(5).fill(false),
  );
});

function readingTimes(step: number): readonly Instant[] {
  const count = Math.floor((TO - FROM) / step);
  return Array.from({ length: count }, (_, index) => asInstant(FROM + index * step));
}

import { parseTimeOfDay } from '../../kernel/zone/local-time';
import { instantAtLocalTime, localDateAt, localTimeAt, zoneOf } from '../../kernel/zone/zone';
import { asInstant, type Instant } from '../../kernel/instant';

/** Reads what a field for date and time holds (`2026-12-04T17:00`) on the clocks of a zone; null while it is not whole. */
export function readLocalMoment(text: string, timezone: string): Instant | null {
  const [date = '', time = ''] = text.split('T');
  const sinceMidnight = parseTimeOfDay(time.slice(0, 5));
  if (sinceMidnight === null || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  try {
    return instantAtLocalTime(zoneOf(timezone), date, sinceMidnight);
  } catch (error) {
    if (error instanceof RangeError) return null; // a date that no calendar has
    throw error;
  }
}

/** The same the other way round: what the field shows for a moment. */
export function writeLocalMoment(at: number, timezone: string): string {
  const zone = zoneOf(timezone);
  return `${localDateAt(zone, asInstant(at))}T${localTimeAt(zone, asInstant(at))}`;
}

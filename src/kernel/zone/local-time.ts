import { DAY, MINUTE } from '../duration';

export const DAYS_OF_WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type DayOfWeek = (typeof DAYS_OF_WEEK)[number];

/** Reads `HH:MM` (00:00 to 24:00) as milliseconds since local midnight; null when it is no time of day. */
export function parseTimeOfDay(text: string): number | null {
  if (text === '24:00') return DAY;
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  return match ? (Number(match[1]) * 60 + Number(match[2])) * MINUTE : null;
}

/** Reads `YYYY-MM-DD` as days since 1970-01-01; null when the Gregorian calendar has no such date. */
export function parseLocalDate(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const days = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / DAY;
  return formatLocalDate(days) === text ? days : null;
}

/** Writes days since 1970-01-01 as `YYYY-MM-DD`. */
export function formatLocalDate(epochDay: number): string {
  return new Date(epochDay * DAY).toISOString().slice(0, 10);
}

/** The weekday of a date given as days since 1970-01-01, Monday being 0. */
export function weekdayOf(epochDay: number): number {
  return (((epochDay + 3) % 7) + 7) % 7; // 1970-01-01 was a Thursday
}

import { DAY, HOUR, MINUTE } from '../../kernel/duration';
import type { Language } from '../../kernel/language';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', 'zh-Hans': 'zh-CN' };

/** A length of time in at most two units, as long as it is worth saying: "2 days 3 hrs", "40 mins". */
export function spanWords(milliseconds: number, language: Language): string {
  const length = Math.abs(milliseconds);
  const days = Math.floor(length / DAY);
  const hours = Math.floor((length % DAY) / HOUR);
  const minutes = Math.floor((length % HOUR) / MINUTE);
  const parts = days > 0 ? [unit(days, 'day'), unit(hours, 'hour')] : shorterParts(hours, minutes);
  const worthSaying = parts.filter(([count]) => count > 0);
  return (worthSaying.length > 0 ? worthSaying : [unit(1, 'minute')])
    .map(([count, name]) => formatUnit(count, name, language))
    .join(' ');
}

/** Seconds in hours and minutes only: a "day" of working time would mean something else to everybody. */
export function hoursWords(seconds: number, language: Language): string {
  const minutes = Math.round(seconds / 60);
  const parts = [unit(Math.floor(minutes / 60), 'hour'), unit(minutes % 60, 'minute')];
  const worthSaying = parts.filter(([count]) => count > 0);
  return (worthSaying.length > 0 ? worthSaying : [unit(0, 'minute')])
    .map(([count, name]) => formatUnit(count, name, language))
    .join(' ');
}

type Unit = 'day' | 'hour' | 'minute';
type Part = readonly [count: number, unit: Unit];

function unit(count: number, name: Unit): Part {
  return [count, name];
}

/** Beyond ten hours nobody plans by the minute. */
function shorterParts(hours: number, minutes: number): readonly Part[] {
  return hours >= 10 ? [unit(hours, 'hour')] : [unit(hours, 'hour'), unit(minutes, 'minute')];
}

function formatUnit(count: number, name: Unit, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'unit',
    unit: name,
    unitDisplay: 'short',
  }).format(count);
}

/** Date and time on the reader's clock. */
export function dateTimeWords(instant: number, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(instant);
}

/** Date and time on the clock of a calendar's zone, with the zone's name. */
export function zonedWords(instant: number, timezone: string, language: Language): string {
  const words = new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: timezone,
  }).format(instant);
  return `${words} (${timezone})`;
}

/** The exact moment, the same for everybody. */
export function exactWords(instant: number): string {
  return `${new Date(instant).toISOString().replace('T', ' ').slice(0, 19)} UTC`;
}

/** A local day `YYYY-MM-DD`. */
export function dayWords(day: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'medium',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** A local day with its weekday: nobody sees from a date alone why nothing was counted on it. */
export function weekdayWords(day: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

export function percentWords(share: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'percent',
    maximumFractionDigits: 0,
  }).format(share);
}

export function numberWords(value: number, language: Language, digits = 0): string {
  return new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}

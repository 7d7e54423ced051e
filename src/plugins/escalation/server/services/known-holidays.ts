import { createRequire } from 'node:module';
import type { KnownHoliday } from '../../domain/calendar/presets/holiday-preset';
import { DAY } from '../../../../kernel/duration';
import { formatLocalDate, parseLocalDate } from '../../../../kernel/zone/local-time';

// Holidays of the world are 20 MB and half a second: only those who ask for them pay.
const load = createRequire(__filename);
const worldHolidays = () => load('date-holidays') as typeof import('date-holidays').default;
const chineseDays = () => load('chinese-days') as typeof import('chinese-days');

/** date-holidays has China's holidays without the days worked in exchange, which the State Council sets each autumn. */
const CHINA = 'CN';

export interface HolidayPlace {
  readonly code: string;
  readonly regions: readonly { readonly code: string; readonly name: string }[];
}

/** Every country whose holidays are known, with its regions. */
export function holidayPlaces(): readonly HolidayPlace[] {
  const Holidays = worldHolidays();
  const all = new Holidays();
  return Object.keys(all.getCountries())
    .sort()
    .map((code) => ({ code, regions: code === CHINA ? [] : regionsOf(all.getStates(code)) }));
}

/** The public holidays of a place in whole years, in the language of the place; null for a place that is not known. */
export function knownHolidays(
  country: string,
  region: string | null,
  years: readonly number[],
): readonly KnownHoliday[] | null {
  const place = holidayPlaces().find(({ code }) => code === country);
  if (!place) return null;
  if (region !== null && !place.regions.some(({ code }) => code === region)) return null;
  if (country === CHINA) return years.flatMap(chineseYear);
  return worldYears(country, region, years);
}

function regionsOf(states: Readonly<Record<string, string>> | undefined) {
  return Object.entries(states ?? {}).map(([code, name]) => ({ code, name }));
}

function worldYears(
  country: string,
  region: string | null,
  years: readonly number[],
): readonly KnownHoliday[] {
  const Holidays = worldHolidays();
  const holidays = new Holidays(country, region ?? '');
  return years
    .flatMap((year) => holidays.getHolidays(year))
    .filter(({ type, date }) => type === 'public' && isWholeDay(date))
    .flatMap(({ date, start, end, name }) => {
      const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY));
      const first = parseLocalDate(date.slice(0, 10)) ?? 0;
      return Array.from({ length: days }, (_, index) => ({
        ...{ date: formatLocalDate(first + index), note: name, isWorked: false },
      }));
    });
}

/** Holidays from noon on are no closed days. */
function isWholeDay(date: string): boolean {
  return date.slice(11, 19) === '00:00:00';
}

function chineseYear(year: number): readonly KnownHoliday[] {
  const { getDayDetail } = chineseDays();
  const first = parseLocalDate(`${year}-01-01`) ?? 0;
  const last = parseLocalDate(`${year}-12-31`) ?? 0;
  return Array.from({ length: last - first + 1 }, (_, index) => formatLocalDate(first + index))
    .map((date) => getDayDetail(date))
    .filter(({ name }) => name.includes(',')) // dates without a notice are named by their weekday
    .map(({ date, name, work }) => {
      const [, chinese = name] = name.split(',');
      return { date, note: work ? `${chinese}调休` : chinese, isWorked: work };
    });
}

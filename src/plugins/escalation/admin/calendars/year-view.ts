import {
  DAYS_OF_WEEK,
  formatLocalDate,
  parseLocalDate,
  weekdayOf,
} from '../../../../kernel/zone/local-time';
import type { Calendar } from '../../domain/calendar/calendar';

export type DateKind = 'ordinary' | 'weekend' | 'closed' | 'special';

export interface DateCell {
  readonly date: string;
  readonly day: number;
  readonly kind: DateKind;
  readonly note: string;
}

/** A month as weeks of seven places, Monday first; a place without a date of the month is null. */
export interface MonthView {
  readonly month: string;
  readonly weeks: readonly (readonly (DateCell | null)[])[];
}

/** The twelve months of a year as the calendar has them; a weekend is a weekday without hours. */
export function yearView(calendar: Calendar, year: number): readonly MonthView[] {
  const cellOf = cellReader(calendar);
  return Array.from({ length: 12 }, (_, index) => {
    const month = `${year}-${String(index + 1).padStart(2, '0')}`;
    const first = parseLocalDate(`${month}-01`) ?? 0;
    const dates = Array.from({ length: 31 }, (_day, offset) => formatLocalDate(first + offset))
      .filter((date) => date.startsWith(month))
      .map(cellOf);
    return { month, weeks: inWeeks(dates, weekdayOf(first)) };
  });
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

/** The date that a key leads to from another one of the same year; null for a key that leads nowhere. */
export function dateAfterKey(key: string, date: string): string | null {
  const year = date.slice(0, 4);
  if (key === 'Home') return `${year}-01-01`;
  if (key === 'End') return `${year}-12-31`;
  const step = STEPS[key];
  if (step === undefined) return null;
  const next = formatLocalDate((parseLocalDate(date) ?? 0) + step);
  return next.startsWith(year) ? next : null;
}

function cellReader({ weekly, exceptions }: Calendar): (date: string) => DateCell {
  const byDate = new Map(exceptions.map((exception) => [exception.date, exception]));
  const open = new Set(weekly.map(({ day }) => day));
  return (date) => {
    const exception = byDate.get(date);
    const weekday = DAYS_OF_WEEK[weekdayOf(parseLocalDate(date) ?? 0)];
    const usual = weekday && open.has(weekday) ? 'ordinary' : 'weekend';
    const special = exception && (exception.intervals.length > 0 ? 'special' : 'closed');
    return {
      date,
      day: Number(date.slice(8)),
      kind: special ?? usual,
      note: exception?.note ?? '',
    };
  };
}

function inWeeks(cells: readonly DateCell[], firstWeekday: number): (DateCell | null)[][] {
  const places = [...Array.from({ length: firstWeekday }, () => null), ...cells];
  const weeks = Math.ceil(places.length / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_day, day) => places[week * 7 + day] ?? null),
  );
}

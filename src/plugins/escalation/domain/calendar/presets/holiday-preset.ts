import {
  DAYS_OF_WEEK,
  parseLocalDate,
  weekdayOf,
  type DayOfWeek,
} from '../../../../../kernel/zone/local-time';
import { ok, refuse, type Result } from '../../../../../kernel/result';
import type { Calendar, OpeningInterval } from '../calendar';
import { inOrder, type IncomingExceptions } from '../exceptions/incoming-exceptions';

/** A date that a country's holidays make different: a day off, or a weekend day worked in exchange for one. */
export interface KnownHoliday {
  readonly date: string;
  readonly note: string;
  readonly isWorked: boolean;
}

export interface HolidayPreset {
  readonly incoming: IncomingExceptions;
  /** The last date up to which the holidays are known without a gap. */
  readonly coveredUntil: string;
  /** Years that were asked for and about which nothing is known; they are no years without holidays. */
  readonly missingYears: readonly number[];
}

export type PresetRefusal =
  | { readonly kind: 'unknown-place' }
  | { readonly kind: 'no-holidays-known'; readonly years: readonly number[] };

type Weekly = Calendar['weekly'];

/**
 * The exceptions that holidays make of whole years: days off are closed, days worked in exchange get the hours of an
 * ordinary working day, a half Saturday too. A year without any is a year not known.
 */
export function holidayPreset(
  holidays: readonly KnownHoliday[],
  years: readonly number[],
  weekly: Weekly,
): Result<HolidayPreset, PresetRefusal> {
  const known = years.filter((year) => holidays.some((one) => yearOf(one) === year));
  const missingYears = years.filter((year) => !known.includes(year));
  const [first] = known;
  if (first === undefined || first !== years[0]) {
    return refuse({ kind: 'no-holidays-known', years: missingYears });
  }
  const unbroken = known.filter((year, index) => year === first + index);
  const coveredUntil = `${first + unbroken.length - 1}-12-31`;
  const exceptions = joinDates(holidays.filter((one) => unbroken.includes(yearOf(one))))
    .map((one) => ({ date: one.date, note: one.note, intervals: hoursOn(one, weekly) }))
    .filter(({ intervals }) => intervals !== null)
    .map(({ intervals, ...rest }) => ({ ...rest, intervals: intervals ?? [] }));
  const incoming = { exceptions: inOrder(exceptions), from: `${first}-01-01`, to: coveredUntil };
  return ok({ incoming, coveredUntil, missingYears });
}

/** The hours of the first working day of the week: what a day worked in exchange is worked as. */
export function ordinaryHours(weekly: Weekly): readonly OpeningInterval[] {
  const first = DAYS_OF_WEEK.find((day) => weekly.some((interval) => interval.day === day));
  return weekly.filter(({ day }) => day === first).map(({ opens, closes }) => ({ opens, closes }));
}

/** None for a day off; null when the date is worked like that every week. */
function hoursOn(
  { date, isWorked }: KnownHoliday,
  weekly: Weekly,
): readonly OpeningInterval[] | null {
  if (!isWorked) return [];
  const weekday = DAYS_OF_WEEK[weekdayOf(parseLocalDate(date) ?? 0)];
  const usual = hoursOf(weekly, weekday);
  const ordinary = ordinaryHours(weekly);
  return textOf(usual) === textOf(ordinary) ? null : ordinary;
}

function hoursOf(weekly: Weekly, weekday: DayOfWeek | undefined): readonly OpeningInterval[] {
  return weekly
    .filter(({ day }) => day === weekday)
    .map(({ opens, closes }) => ({ opens, closes }));
}

function textOf(hours: readonly OpeningInterval[]): string {
  return hours
    .map(({ opens, closes }) => `${opens}-${closes}`)
    .sort()
    .join(' ');
}

/** Two holidays on one date are one exception with both names. */
function joinDates(holidays: readonly KnownHoliday[]): readonly KnownHoliday[] {
  const byDate = new Map<string, KnownHoliday>();
  for (const holiday of holidays) {
    const other = byDate.get(holiday.date);
    const isNew = other && !other.note.split(' · ').includes(holiday.note);
    const note = isNew ? `${other.note} · ${holiday.note}` : (other?.note ?? holiday.note);
    byDate.set(holiday.date, { ...holiday, note });
  }
  return [...byDate.values()];
}

function yearOf({ date }: KnownHoliday): number {
  return Number(date.slice(0, 4));
}

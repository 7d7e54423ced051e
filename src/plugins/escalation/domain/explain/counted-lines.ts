import { DAY, SECOND } from '../../../../kernel/duration';
import type { Instant } from '../../../../kernel/instant';
import type { CompiledCalendar } from '../calendar/compile-calendar';
import type { OpeningHours } from '../calendar/opening-hours';
import { workingTimePerDate, type WorkingDate } from '../calendar/working-time-per-date';
import type { Basis } from '../clock/clock';
import type { CountedLine } from './due-explanation';

/** As many lines as a person reads; of more dates the first and the last are shown, because those are the odd ones. */
const MOST = 8;
const FIRST = 4;
const LAST = 3;

const DAY_AND_NIGHT: OpeningHours = {
  weekly: Array(7).fill([{ opens: 0, closes: DAY }]),
  dated: new Map(),
};

/** What of [from, to) was counted on which local date, by a basis. */
export function countedPerDate(
  basis: Basis,
  calendar: CompiledCalendar,
  from: Instant,
  to: Instant,
): readonly WorkingDate[] {
  const hours = basis === 'wall-clock' ? DAY_AND_NIGHT : calendar.hours;
  return workingTimePerDate({ ...calendar, hours }, from, to);
}

/** Dates as lines, the middle of a long stretch in one. */
export function countedLines(dates: readonly WorkingDate[]): readonly CountedLine[] {
  if (dates.length <= MOST) return dates.map(lineOf);
  const between = dates.slice(FIRST, -LAST);
  return [
    ...dates.slice(0, FIRST).map(lineOf),
    { kind: 'more', dates: between.length, seconds: sumOfSeconds(between) },
    ...dates.slice(-LAST).map(lineOf),
  ];
}

/** To the millisecond, so that no rounding gathers. */
export function sumOfSeconds(parts: readonly { readonly seconds: number }[]): number {
  return Math.round(parts.reduce((sum, { seconds }) => sum + seconds * SECOND, 0)) / SECOND;
}

function lineOf({ date, seconds }: WorkingDate): CountedLine {
  return { kind: 'date', date, seconds };
}

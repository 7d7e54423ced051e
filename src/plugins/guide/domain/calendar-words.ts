import type { Calendar, OpeningInterval } from '../../escalation/domain/calendar/calendar';
import { fill, type Words } from './messages';

type Day = Calendar['weekly'][number]['day'];

const DAY_NAMES = {
  mon: 'monday',
  tue: 'tuesday',
  wed: 'wednesday',
  thu: 'thursday',
  fri: 'friday',
  sat: 'saturday',
  sun: 'sunday',
} as const satisfies Record<Day, keyof Words['guide']>;

const WEEK = Object.keys(DAY_NAMES) as readonly Day[]; // the keys just above, in their order

export interface HoursLine {
  readonly days: string;
  readonly hours: string;
}

/** The weekly hours for reading: neighbouring days with the same hours share a line. */
export function weekWords(calendar: Calendar, words: Words['guide']): HoursLine[] {
  const runs: { first: Day; last: Day; hours: string }[] = [];
  for (const day of WEEK) {
    const hours = hoursWords(
      calendar.weekly.filter((interval) => interval.day === day),
      words,
    );
    const run = runs.at(-1);
    if (run?.hours === hours) run.last = day;
    else runs.push({ first: day, last: day, hours });
  }
  return runs.map(({ first, last, hours }) => ({ days: daysWords(first, last, words), hours }));
}

/** The intervals of one day: "08:30–12:00 and 13:30–18:00". */
export function hoursWords(intervals: readonly OpeningInterval[], words: Words['guide']): string {
  if (intervals.length === 0) return words.calendarClosed;
  return [...intervals]
    .sort((one, other) => one.opens.localeCompare(other.opens))
    .map(({ opens, closes }) =>
      opens === '00:00' && closes === '24:00' ? words.calendarAllHours : `${opens}–${closes}`,
    )
    .join(words.hoursJoint);
}

function daysWords(first: Day, last: Day, words: Words['guide']): string {
  const from = words[DAY_NAMES[first]];
  return first === last ? from : fill(words.dayRange, { from, to: words[DAY_NAMES[last]] });
}

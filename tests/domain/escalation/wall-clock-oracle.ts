import { DAY, MINUTE } from '../../../src/kernel/duration';
import type {
  Calendar,
  OpeningInterval,
} from '../../../src/plugins/escalation/domain/calendar/calendar';

/**
 * The slow way: asks the wall clock, minute by minute, whether the office is open. Shares no code with the engine, so
 * that the two can be compared.
 */
export function minutesOpenBetween(calendar: Calendar, from: number, to: number): number {
  const clock = wallClock(calendar.timezone);
  let minutes = 0;
  for (let instant = from; instant < to; instant += MINUTE) {
    if (isOpen(calendar, clock(instant))) minutes += 1;
  }
  return minutes;
}

/**
 * The n-th date with an open minute after that of the start, minute by minute: the first open minute of it that shows
 * the time of the start, else the end of its last open minute. The start is on a whole minute.
 */
export function workingDaysAfter(calendar: Calendar, start: number, days: number): number {
  const clock = wallClock(calendar.timezone);
  const { date: startsOn, time } = clock(start);
  const open = new Map<string, number[]>();
  for (let instant = start; open.size <= days; instant += MINUTE) {
    const reading = clock(instant);
    if (reading.date <= startsOn || !isOpen(calendar, reading)) continue;
    open.set(reading.date, [...(open.get(reading.date) ?? []), instant]);
  }
  const [, minutes = []] = [...open][days - 1] ?? [];
  return minutes.find((one) => clock(one).time === time) ?? Math.max(...minutes) + MINUTE;
}

interface Reading {
  readonly date: string;
  readonly weekday: string;
  readonly time: string;
  readonly dateBefore: string;
  readonly weekdayBefore: string;
}

const NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

export function wallClock(timeZone: string): (instant: number) => Reading {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return (instant) => {
    const [date = '', time = ''] = format.format(instant).split(' ');
    const noon = Date.parse(`${date}T12:00:00Z`);
    const before = new Date(noon - DAY);
    return {
      date,
      time,
      weekday: NAMES[new Date(noon).getUTCDay()] ?? '',
      dateBefore: before.toISOString().slice(0, 10),
      weekdayBefore: NAMES[before.getUTCDay()] ?? '',
    };
  };
}

function isOpen(calendar: Calendar, reading: Reading): boolean {
  const today = exceptionOn(calendar, reading.date);
  const nightBefore = exceptionOn(calendar, reading.dateBefore) ?? [];
  if (today?.length === 0) return false;
  if (inEvening(today ?? weeklyOn(calendar, reading.weekday), reading.time)) return true;
  if (inMorning(nightBefore, reading.time)) return true;
  return !today && inMorning(weeklyOn(calendar, reading.weekdayBefore), reading.time);
}

function exceptionOn({ exceptions }: Calendar, date: string) {
  return exceptions.find((exception) => exception.date === date)?.intervals;
}

function weeklyOn({ weekly }: Calendar, weekday: string): readonly OpeningInterval[] {
  return weekly.filter(({ day }) => day === weekday);
}

/** Within the part of an interval that lies on the day on which it opens. */
function inEvening(intervals: readonly OpeningInterval[], time: string): boolean {
  return intervals.some(({ opens, closes }) => opens <= time && (closes <= opens || time < closes));
}

/** Within the part of an interval that lies on the day after it opened. */
function inMorning(intervals: readonly OpeningInterval[], time: string): boolean {
  return intervals.some(({ opens, closes }) => closes <= opens && time < closes);
}

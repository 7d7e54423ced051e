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

import { DAY } from '../../../../../kernel/duration';
import {
  formatLocalDate,
  parseLocalDate,
  parseTimeOfDay,
} from '../../../../../kernel/zone/local-time';
import { instantAtLocalTime, type Zone } from '../../../../../kernel/zone/zone';
import type { CalendarException, OpeningInterval } from '../calendar';
import type { CalendarEvent } from './calendar-event';

/** The exceptions as events of an iCalendar file: a closed date is an event for all of it, special hours are timed ones. */
export function eventsFromExceptions(
  exceptions: readonly CalendarException[],
  zone: Zone,
): readonly CalendarEvent[] {
  return exceptions.flatMap((exception) => {
    const { date, note, intervals } = exception;
    const to = formatLocalDate((parseLocalDate(date) ?? 0) + 1);
    if (intervals.length === 0) return [{ kind: 'all-day' as const, from: date, to, note }];
    return intervals.map((interval) => timedEvent(exception, interval, zone));
  });
}

function timedEvent(
  { date, note }: CalendarException,
  interval: OpeningInterval,
  zone: Zone,
): CalendarEvent {
  const opens = parseTimeOfDay(interval.opens) ?? 0;
  const closes = parseTimeOfDay(interval.closes) ?? 0;
  return {
    kind: 'timed',
    startsAt: instantAtLocalTime(zone, date, opens),
    endsAt: instantAtLocalTime(zone, date, closes <= opens ? closes + DAY : closes),
    note,
  };
}

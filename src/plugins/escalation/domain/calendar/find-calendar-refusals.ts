import { DAY } from '../../../../kernel/duration';
import type { Calendar, OpeningInterval } from './calendar';
import type { CalendarRefusal } from './calendar-refusal';
import { DAYS_OF_WEEK, parseLocalDate, parseTimeOfDay } from '../../../../kernel/zone/local-time';
import { isTimeZone } from '../../../../kernel/zone/zone';

/** Everything that makes a calendar unfit to reckon with, none when it is fit. */
export function findCalendarRefusals(calendar: Calendar): readonly CalendarRefusal[] {
  return [
    ...refusedZone(calendar.timezone),
    ...DAYS_OF_WEEK.flatMap((day) =>
      refusedIntervals(
        day,
        calendar.weekly.filter((interval) => interval.day === day),
      ),
    ),
    ...refusedDates(calendar.exceptions.map(({ date }) => date)),
    ...refusedDates(calendar.coveredUntil === undefined ? [] : [calendar.coveredUntil]),
    ...calendar.exceptions.flatMap(({ date, intervals }) => refusedIntervals(date, intervals)),
    ...refusedIdleness(calendar),
  ];
}

function refusedZone(timezone: string): CalendarRefusal[] {
  return isTimeZone(timezone) ? [] : [{ kind: 'unknown-time-zone', timezone }];
}

function refusedDates(dates: readonly string[]): CalendarRefusal[] {
  const impossible = dates.filter((date) => parseLocalDate(date) === null);
  const repeated = new Set(dates.filter((date, index) => dates.indexOf(date) !== index));
  return [
    ...impossible.map((where) => ({ kind: 'impossible-date' as const, where })),
    ...[...repeated].map((where) => ({ kind: 'repeated-date' as const, where })),
  ];
}

function refusedIntervals(where: string, intervals: readonly OpeningInterval[]): CalendarRefusal[] {
  const impossible = intervals.flatMap(({ opens, closes }) => [
    ...(parseTimeOfDay(opens) === null || opens === '24:00' ? [opens] : []),
    ...(parseTimeOfDay(closes) === null ? [closes] : []),
  ]);
  if (impossible.length > 0) {
    return impossible.map((time) => ({ kind: 'impossible-time', where, time }));
  }
  return overlap(intervals) ? [{ kind: 'overlapping-intervals', where }] : [];
}

function overlap(intervals: readonly OpeningInterval[]): boolean {
  const spans = intervals
    .map(({ opens, closes }) => toSpan(parseTimeOfDay(opens) ?? 0, parseTimeOfDay(closes) ?? 0))
    .sort((one, other) => one.from - other.from);
  return spans.some((span, index) => index > 0 && span.from < (spans[index - 1]?.to ?? 0));
}

function toSpan(opens: number, closes: number): { readonly from: number; readonly to: number } {
  return { from: opens, to: closes <= opens ? closes + DAY : closes };
}

function refusedIdleness({ weekly, exceptions }: Calendar): CalendarRefusal[] {
  const isOpenOnce = weekly.length > 0 || exceptions.some(({ intervals }) => intervals.length > 0);
  return isOpenOnce ? [] : [{ kind: 'no-working-time' }];
}

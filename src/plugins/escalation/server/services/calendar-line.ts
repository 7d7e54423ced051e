import type { CalendarFile, CalendarLine } from '../../contracts/calendars';

/** What the list says about a calendar. */
export function calendarLine({ calendar }: CalendarFile): CalendarLine {
  const { key, name, timezone, exceptions, coveredUntil = null } = calendar;
  return { key, name, timezone, coveredUntil, exceptions: exceptions.length };
}

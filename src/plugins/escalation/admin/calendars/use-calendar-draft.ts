import { useState } from 'react';
import type { Calendar, CalendarException } from '../../domain/calendar/calendar';
import { changesBetween, inOrder } from '../../domain/calendar/exceptions/incoming-exceptions';
import type { CalendarFile } from '../../contracts/calendars';

export interface CalendarDraft {
  readonly calendar: Calendar;
  readonly version: string;
  readonly isChanged: boolean;
  readonly change: (change: Partial<Calendar>) => void;
  readonly putException: (exception: CalendarException) => void;
  readonly removeException: (date: string) => void;
  /** What the server has kept: the draft begins anew from it. */
  readonly begin: (file: CalendarFile) => void;
}

/** A calendar as somebody is editing it; nothing is kept before it is saved. */
export function useCalendarDraft(file: CalendarFile): CalendarDraft {
  const [kept, setKept] = useState(file);
  const [calendar, setCalendar] = useState(file.calendar);
  const change = (changes: Partial<Calendar>) => setCalendar({ ...calendar, ...changes });
  const without = (date: string) => calendar.exceptions.filter((one) => one.date !== date);
  return {
    calendar,
    version: kept.version,
    isChanged: !isSame(kept.calendar, calendar),
    change,
    putException: (exception) =>
      change({ exceptions: inOrder([...without(exception.date), exception]) }),
    removeException: (date) => change({ exceptions: without(date) }),
    begin: (next) => {
      setKept(next);
      setCalendar(next.calendar);
    },
  };
}

function isSame(one: Calendar, other: Calendar): boolean {
  const { exceptions, ...rest } = one;
  const { exceptions: otherExceptions, ...otherRest } = other;
  return (
    factsOf(rest) === factsOf(otherRest) && changesBetween(exceptions, otherExceptions).length === 0
  );
}

/** Order of the attributes says nothing. */
function factsOf(facts: Omit<Calendar, 'exceptions'>): string {
  const { key, name, timezone, weekly, coveredUntil = '' } = facts;
  return JSON.stringify([
    ...[key, name, timezone, coveredUntil],
    weekly.map(({ day, opens, closes }) => [day, opens, closes]),
  ]);
}

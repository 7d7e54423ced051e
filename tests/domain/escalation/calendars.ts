import { parseInstant, type Instant } from '../../../src/kernel/instant';
import type {
  Calendar,
  CalendarException,
} from '../../../src/plugins/escalation/domain/calendar/calendar';
import {
  compileCalendar,
  type CompiledCalendar,
} from '../../../src/plugins/escalation/domain/calendar/compile-calendar';
import { DAYS_OF_WEEK, type DayOfWeek } from '../../../src/kernel/zone/local-time';

export const WEEKDAYS: readonly DayOfWeek[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** An instant written with its offset. */
export function at(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === null) throw new Error(`Not an instant with an offset: ${text}`);
  return instant;
}

/** A calendar open on some days between times written `09:00-12:00`; Europe/London on weekdays from 9 to 5 unless told. */
export function aCalendar(
  change: {
    readonly timezone?: string;
    readonly days?: readonly DayOfWeek[];
    readonly hours?: readonly string[];
    readonly exceptions?: Readonly<Record<string, readonly string[]>>;
  } = {},
): Calendar {
  const { timezone = 'Europe/London', days = WEEKDAYS, hours = ['09:00-17:00'] } = change;
  return {
    key: 'office',
    name: 'Office',
    timezone,
    weekly: days.flatMap((day) => hours.map((text) => ({ day, ...interval(text) }))),
    exceptions: Object.entries(change.exceptions ?? {}).map(anException),
  };
}

export function compiled(calendar: Calendar): CompiledCalendar {
  const result = compileCalendar(calendar);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

export const OFFICE = compiled(aCalendar());
export const ALWAYS = compiled(aCalendar({ days: DAYS_OF_WEEK, hours: ['00:00-24:00'] }));

function anException([date, hours]: readonly [string, readonly string[]]): CalendarException {
  return { date, note: '', intervals: hours.map(interval) };
}

function interval(text: string) {
  const [opens = '', closes = ''] = text.split('-');
  return { opens, closes };
}

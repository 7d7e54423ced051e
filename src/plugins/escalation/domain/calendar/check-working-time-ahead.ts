import { DAY, later } from '../../../../kernel/duration';
import type { Instant } from '../../../../kernel/instant';
import type { CalendarRefusal } from './calendar-refusal';
import type { CompiledCalendar } from './compile-calendar';
import { workingTimeBetween } from './working-time-between';

/**
 * What keeps a calendar from being promised by from an instant on: nothing open in the 366 days after it, or hours on
 * single dates only, which run out. Null when a promise under it always falls due. Asked when a charter is published.
 */
export function checkWorkingTimeAhead(
  calendar: CompiledCalendar,
  from: Instant,
): CalendarRefusal | null {
  if (calendar.hours.weekly.every((pieces) => pieces.length === 0)) {
    return { kind: 'no-weekly-hours' };
  }
  const seconds = workingTimeBetween(calendar, from, later(from, 366 * DAY));
  return seconds > 0 ? null : { kind: 'no-working-time' };
}

import { refuse, type Result } from '../../../../kernel/result';
import { parseTimeOfDay } from '../../../../kernel/zone/local-time';
import { instantAtLocalTime, isTimeZone, zoneOf } from '../../../../kernel/zone/zone';
import type { TryOutRequest } from '../../contracts/calendars';
import type { CalendarRefusal } from '../../domain/calendar/calendar-refusal';
import type { ReckoningRefusal } from '../../domain/calendar/reckoning-refusal';
import { tryOut, type TryOutAnswer } from '../../domain/calendar/try-out';

/** What would be due under a calendar as it is being edited, received at a time on its own clocks. */
export function tryOutDraft({
  calendar,
  received,
  hours,
  basis,
}: TryOutRequest): Result<TryOutAnswer, CalendarRefusal | ReckoningRefusal> {
  const { timezone } = calendar;
  if (!isTimeZone(timezone)) return refuse({ kind: 'unknown-time-zone', timezone });
  const sinceMidnight = parseTimeOfDay(received.time) ?? 0;
  const receivedAt = instantAtLocalTime(zoneOf(timezone), received.date, sinceMidnight);
  return tryOut(calendar, { receivedAt, hours, basis });
}

import { z } from 'zod';
import type { Chapter } from '../../../charter/domain/chapter';
import type { Problem } from '../../../charter/domain/problem';
import type { Instant } from '../../../../kernel/instant';
import { repeatedKeys } from '../../../complaints/domain/charter/repeated-keys';
import { calendarSchema, type Calendar } from '../calendar/calendar';
import { describeCalendarRefusal } from '../calendar/calendar-refusal';
import { compileCalendar } from '../calendar/compile-calendar';
import { checkWorkingTimeAhead } from '../calendar/check-working-time-ahead';

export const calendarsChapter: Chapter<readonly Calendar[]> = {
  name: 'calendars',
  schema: z.array(calendarSchema).min(1).readonly(),
  check: (calendars, _document, at) => [
    ...repeatedKeys('calendars', calendars),
    ...calendars.flatMap((calendar) => idleness(calendar, at)),
  ],
};

function idleness(calendar: Calendar, at: Instant): Problem[] {
  const compiled = compileCalendar(calendar);
  const refusal = compiled.ok ? checkWorkingTimeAhead(compiled.value, at) : compiled.refusal;
  if (refusal === null) return [];
  const message = describeCalendarRefusal(refusal);
  return [{ check: refusal.kind, chapter: 'calendars', entry: calendar.key, message }];
}

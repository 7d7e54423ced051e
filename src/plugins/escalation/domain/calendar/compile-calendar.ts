import { ok, refuse, type Result } from '../../../../kernel/result';
import type { Calendar } from './calendar';
import type { CalendarRefusal } from './calendar-refusal';
import { findCalendarRefusals } from './find-calendar-refusals';
import { forEachOpening } from './for-each-opening';
import { openingHoursOf, type OpeningHours } from './opening-hours';
import { emptyTable, growTable, withinHorizon, type WorkingTimeTable } from './working-time-table';
import { zoneOf, type Zone } from '../../../../kernel/zone/zone';

/** A calendar to reckon with. Its table grows as later or earlier years are asked for, which changes no answer. */
export interface CompiledCalendar {
  readonly key: string;
  readonly zone: Zone;
  readonly hours: OpeningHours;
  readonly table: WorkingTimeTable;
}

/** Prepares a calendar for reckoning; refused when it is malformed, in an unknown zone or never open. */
export function compileCalendar(calendar: Calendar): Result<CompiledCalendar, CalendarRefusal> {
  const [refusal] = findCalendarRefusals(calendar);
  if (refusal) return refuse(refusal);
  return ok({
    key: calendar.key,
    zone: zoneOf(calendar.timezone),
    hours: openingHoursOf(calendar),
    table: emptyTable(),
  });
}

/** The calendar's table, grown to cover [from, to] as far as the horizon goes. */
export function tableCovering(
  calendar: CompiledCalendar,
  from: number,
  to: number,
): WorkingTimeTable {
  const { table } = calendar;
  if (from >= table.coversFrom && to <= table.coversTo) return table;
  growTable(table, withinHorizon(from), withinHorizon(to), (start, end, tell) =>
    forEachOpening(calendar, start, end, (_day, startsAt, endsAt) => tell(startsAt, endsAt)),
  );
  return table;
}

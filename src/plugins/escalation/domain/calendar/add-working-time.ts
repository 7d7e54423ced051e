import { SECOND } from '../../../../kernel/duration';
import { asInstant, type Instant } from '../../../../kernel/instant';
import { ok, refuse, type Result } from '../../../../kernel/result';
import { tableCovering, type CompiledCalendar } from './compile-calendar';
import type { ReckoningRefusal } from './reckoning-refusal';
import {
  firstInstantWhenWorked,
  HORIZON_FROM,
  HORIZON_TO,
  workedInAll,
  workedUntil,
  type WorkingTimeTable,
} from './working-time-table';

/**
 * The first instant at which `seconds` of working time (real seconds, kept to the millisecond) have passed since the
 * start: time used up exactly at closing is up at closing, and no time at all gives the start itself, open or not.
 * Refused for a negative duration, or when the calendar does not have that much working time before 2200.
 */
export function addWorkingTime(
  calendar: CompiledCalendar,
  start: Instant,
  seconds: number,
): Result<Instant, ReckoningRefusal> {
  if (!(seconds >= 0)) return refuse({ kind: 'impossible-duration', seconds });
  const milliseconds = Math.round(seconds * SECOND);
  if (milliseconds === 0) return ok(start);
  if (start < HORIZON_FROM || start >= HORIZON_TO) return refuse({ kind: 'beyond-horizon' });
  const table = tableWithTimeAfter(calendar, start, milliseconds);
  const worked = workedUntil(table, start) + milliseconds;
  if (worked > workedInAll(table)) return refuse({ kind: 'beyond-horizon' });
  return ok(asInstant(firstInstantWhenWorked(table, worked)));
}

function tableWithTimeAfter(
  calendar: CompiledCalendar,
  start: Instant,
  milliseconds: number,
): WorkingTimeTable {
  const table = tableCovering(calendar, start, start);
  const worked = workedUntil(table, start) + milliseconds;
  while (workedInAll(table) < worked && table.coversTo < HORIZON_TO) {
    tableCovering(calendar, start, table.coversTo + 1);
  }
  return table;
}

import { SECOND } from '../../../../kernel/duration';
import { asInstant, type Instant } from '../../../../kernel/instant';
import { ok, refuse, type Result } from '../../../../kernel/result';
import { tableCovering, type CompiledCalendar } from './compile-calendar';
import type { ReckoningRefusal } from './reckoning-refusal';
import {
  HORIZON_FROM,
  HORIZON_TO,
  lastInstantWhenWorked,
  workedUntil,
  type WorkingTimeTable,
} from './working-time-table';

/**
 * The last instant from which `seconds` of working time (real seconds, kept to the millisecond) remain until the end:
 * a whole working day before closing is that day's opening, not the closing before it. No time at all gives the end
 * itself. Refused for a negative duration, or when the calendar does not have that much working time since 1900.
 */
export function subtractWorkingTime(
  calendar: CompiledCalendar,
  end: Instant,
  seconds: number,
): Result<Instant, ReckoningRefusal> {
  if (!(seconds >= 0)) return refuse({ kind: 'impossible-duration', seconds });
  const milliseconds = Math.round(seconds * SECOND);
  if (milliseconds === 0) return ok(end);
  if (end < HORIZON_FROM || end >= HORIZON_TO) return refuse({ kind: 'beyond-horizon' });
  const table = tableWithTimeBefore(calendar, end, milliseconds);
  const worked = workedUntil(table, end) - milliseconds;
  if (worked < 0) return refuse({ kind: 'beyond-horizon' });
  return ok(asInstant(lastInstantWhenWorked(table, worked)));
}

function tableWithTimeBefore(
  calendar: CompiledCalendar,
  end: Instant,
  milliseconds: number,
): WorkingTimeTable {
  const table = tableCovering(calendar, end, end);
  while (workedUntil(table, end) < milliseconds && table.coversFrom > HORIZON_FROM) {
    tableCovering(calendar, table.coversFrom - 1, end);
  }
  return table;
}

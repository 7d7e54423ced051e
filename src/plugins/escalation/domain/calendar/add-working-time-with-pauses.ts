import type { Instant } from '../../../../kernel/instant';
import { ok, refuse, type Result } from '../../../../kernel/result';
import { addWorkingTime } from './add-working-time';
import type { CompiledCalendar } from './compile-calendar';
import { unitePauses, type Pause } from './pause';
import type { ReckoningRefusal } from './reckoning-refusal';
import { workingTimeBetween } from './working-time-between';

/**
 * The first instant at which `seconds` of working time outside the pauses have passed since the start; null when the
 * clock still stands in a pause without an end. Pauses may come in any order and overlap. Refused as `addWorkingTime`.
 */
export function addWorkingTimeWithPauses(
  calendar: CompiledCalendar,
  start: Instant,
  seconds: number,
  pauses: readonly Pause[],
): Result<Instant | null, ReckoningRefusal> {
  if (!(seconds >= 0)) return refuse({ kind: 'impossible-duration', seconds });
  let runsFrom = start;
  let remainingSeconds = seconds;
  for (const { from, to } of unitePauses(pauses)) {
    if (to !== null && to <= runsFrom) continue;
    const usedSeconds = workingTimeBetween(calendar, runsFrom, from);
    if (usedSeconds >= remainingSeconds) break;
    if (to === null) return ok(null);
    remainingSeconds -= usedSeconds;
    runsFrom = to;
  }
  return addWorkingTime(calendar, runsFrom, remainingSeconds);
}

import { asInstant, type Instant } from '../../../../kernel/instant';
import { ok, type Result } from '../../../../kernel/result';
import { addWorkingTime } from './add-working-time';
import type { CompiledCalendar } from './compile-calendar';
import type { ReckoningRefusal } from './reckoning-refusal';

const MILLISECOND_IN_SECONDS = 0.001;

/** The instant itself when it is working time, else the next opening; refused when none comes before 2200. */
export function nextWorkingInstant(
  calendar: CompiledCalendar,
  instant: Instant,
): Result<Instant, ReckoningRefusal> {
  const worked = addWorkingTime(calendar, instant, MILLISECOND_IN_SECONDS);
  return worked.ok ? ok(asInstant(worked.value - 1)) : worked;
}

/** Whether an instant is working time: openings are, closings are not. */
export function isWorkingInstant(calendar: CompiledCalendar, instant: Instant): boolean {
  const next = nextWorkingInstant(calendar, instant);
  return next.ok && next.value === instant;
}

import { SECOND } from '../../../../kernel/duration';
import type { Instant } from '../../../../kernel/instant';
import { tableCovering, type CompiledCalendar } from './compile-calendar';
import { withinHorizon, workedUntil } from './working-time-table';

/** Working seconds in [from, to), to the millisecond; none when `to` is not after `from`, or outside 1900 to 2199. */
export function workingTimeBetween(calendar: CompiledCalendar, from: Instant, to: Instant): number {
  if (!(to > from)) return 0;
  const start = withinHorizon(from);
  const end = withinHorizon(to);
  const table = tableCovering(calendar, start, end);
  return (workedUntil(table, end) - workedUntil(table, start)) / SECOND;
}

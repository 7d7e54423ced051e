import { SECOND } from '../../../../kernel/duration';
import type { Instant } from '../../../../kernel/instant';
import type { CompiledCalendar } from './compile-calendar';
import { forEachOpening } from './for-each-opening';
import { formatLocalDate } from '../../../../kernel/zone/local-time';
import { withinHorizon } from './working-time-table';

/** Working seconds of one local date (`YYYY-MM-DD`). */
export interface WorkingDate {
  readonly date: string;
  readonly seconds: number;
}

/** The working seconds of [from, to) by local date, in order, dates without any left out: why a due date is what it is. */
export function workingTimePerDate(
  calendar: CompiledCalendar,
  from: Instant,
  to: Instant,
): readonly WorkingDate[] {
  const worked = new Map<number, number>();
  forEachOpening(calendar, withinHorizon(from), withinHorizon(to), (epochDay, startsAt, endsAt) => {
    worked.set(epochDay, (worked.get(epochDay) ?? 0) + endsAt - startsAt);
  });
  return [...worked].map(([epochDay, milliseconds]) => ({
    date: formatLocalDate(epochDay),
    seconds: milliseconds / SECOND,
  }));
}

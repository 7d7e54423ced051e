import { SECOND } from '../../../../kernel/duration';
import { asInstant, type Instant } from '../../../../kernel/instant';
import type { CompiledCalendar } from './compile-calendar';
import { unitePauses, type Pause } from './pause';
import { workingTimeBetween } from './working-time-between';

/** Working seconds in [from, to) outside the pauses, to the millisecond; overlapping pauses count once. */
export function workingTimeBetweenWithPauses(
  calendar: CompiledCalendar,
  from: Instant,
  to: Instant,
  pauses: readonly Pause[],
): number {
  const pausedSeconds = unitePauses(pauses).map((pause) =>
    workingTimeBetween(
      calendar,
      asInstant(Math.max(pause.from, from)),
      asInstant(Math.min(pause.to ?? to, to)),
    ),
  );
  const seconds = pausedSeconds.reduce(
    (remaining, paused) => remaining - paused,
    workingTimeBetween(calendar, from, to),
  );
  return Math.round(seconds * SECOND) / SECOND;
}

import type { Instant } from '../../../../kernel/instant';
import { formatLocalDate, parseLocalDate } from '../../../../kernel/zone/local-time';
import { localDateAt, type Zone } from '../../../../kernel/zone/zone';
import type { Overview } from '../../contracts/overview';
import type { Fact } from './fact';

/** A period of local days, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const MOST_POINTS = 60;
const STEPS_IN_DAYS = [1, 7, 28, 91, 364];

/** Complaints received and solved along a period, in steps of days so that there are at most sixty points. */
export function courseOf(facts: readonly Fact[], period: Period, zone: Zone): Overview['course'] {
  const first = parseLocalDate(period.from) ?? 0;
  const days = (parseLocalDate(period.to) ?? first) - first + 1;
  const step = STEPS_IN_DAYS.find((size) => days / size <= MOST_POINTS) ?? days;
  const points = Array.from({ length: Math.ceil(days / step) }, (_none, index) => ({
    from: formatLocalDate(first + index * step),
    received: 0,
    solved: 0,
  }));
  const pointAt = (instant: Instant) => {
    const day = parseLocalDate(localDateAt(zone, instant));
    return day === null ? undefined : points[Math.floor((day - first) / step)];
  };
  for (const fact of facts) {
    const received = pointAt(fact.receivedAt);
    if (received) received.received += 1;
    const solved = fact.resolvedAt === null ? undefined : pointAt(fact.resolvedAt);
    if (solved) solved.solved += 1;
  }
  return points;
}

/** The last `days` local days up to the one that `today` is. */
export function lastDays(days: number, today: string): Period {
  const last = parseLocalDate(today) ?? 0;
  return { from: formatLocalDate(last - days + 1), to: today };
}

/** The day after, for half-open spans. */
export function dayAfter(date: string): string {
  return formatLocalDate((parseLocalDate(date) ?? 0) + 1);
}

import { hoursInSeconds, later, SECOND } from '../../../../kernel/duration';
import type { Instant } from '../../../../kernel/instant';
import type { Priority } from '../../../complaints/domain/vocabulary';
import { addWorkingDays } from '../calendar/add-working-days';
import { addWorkingTime } from '../calendar/add-working-time';
import type { CompiledCalendar } from '../calendar/compile-calendar';
import { TARGET_METRICS, type TargetMetric } from '../clock/clock';
import type { Policy, Target } from './policies';

export interface PromisedDate {
  readonly metric: TargetMetric;
  readonly startsAt: Instant;
  /** Null: there is not that much working time before the year 2200. */
  readonly dueAt: Instant | null;
}

/**
 * What a policy promises at a priority, each clock as if what begins it happened at `at`. A solution that is counted
 * from the acknowledgement begins when that is due: the latest date there is.
 */
export function promisedDates(
  policy: Pick<Policy, 'targets' | 'resolutionFrom'>,
  calendar: CompiledCalendar,
  priority: Priority,
  at: Instant,
): PromisedDate[] {
  const targetOf = (metric: TargetMetric) =>
    policy.targets.find((one) => one.metric === metric && one.priority === priority);
  const acknowledgement = targetOf('acknowledgement');
  const acknowledgedAt = (acknowledgement && dueAfter(calendar, at, acknowledgement)) ?? at;
  return TARGET_METRICS.flatMap((metric) => {
    const target = targetOf(metric);
    if (!target) return [];
    const isLater = metric === 'resolution' && policy.resolutionFrom === 'acknowledgement';
    const startsAt = isLater ? acknowledgedAt : at;
    return [{ metric, startsAt, dueAt: dueAfter(calendar, startsAt, target) }];
  });
}

function dueAfter(
  calendar: CompiledCalendar,
  at: Instant,
  { amount, basis }: Pick<Target, 'amount' | 'basis'>,
): Instant | null {
  if (basis === 'wall-clock') return later(at, hoursInSeconds(amount) * SECOND);
  const due =
    basis === 'working-days'
      ? addWorkingDays(calendar, at, amount)
      : addWorkingTime(calendar, at, hoursInSeconds(amount));
  return due.ok ? due.value : null;
}

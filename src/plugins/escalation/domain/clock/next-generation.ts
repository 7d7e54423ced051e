import type { Instant } from '../../../../kernel/instant';
import type { Clock, Metric } from './clock';

export interface EventBase {
  readonly metric: Metric;
  readonly cycle: number;
  readonly generation: number;
  readonly at: Instant;
}

/** What every event of a clock says that makes the timers of the present generation stale. */
export function nextGeneration({ metric, cycle, generation }: Clock, at: Instant): EventBase {
  return { metric, cycle, generation: generation + 1, at };
}

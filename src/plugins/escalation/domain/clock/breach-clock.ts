import type { Instant } from '../../../../kernel/instant';
import type { Clock } from './clock';
import type { ClockStep } from './clock-event';
import { stepOf } from './replay-clock';

/**
 * Records that a running clock's time has run out, as of the instant it did; nothing changes before that instant, while
 * paused, or a second time. The clock runs on in the same generation, so that steps after the due date stay armed.
 */
export function breachClock(clock: Clock, at: Instant): ClockStep {
  const breachedAt = breachKnownAt(clock, at);
  if (breachedAt === null || clock.breachedAt !== null) return { clock, event: null };
  const { metric, cycle, generation } = clock;
  return stepOf(clock, { kind: 'breached', metric, cycle, generation, at, breachedAt });
}

/** The breach to be recorded of a clock at an instant: the one it has, or that of a due date now reached. */
export function breachKnownAt({ breachedAt, dueAt }: Clock, at: Instant): Instant | null {
  return breachedAt ?? (dueAt !== null && dueAt <= at ? dueAt : null);
}

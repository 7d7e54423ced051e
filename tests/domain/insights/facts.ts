import { HOUR } from '../../../src/kernel/duration';
import { asInstant, type Instant } from '../../../src/kernel/instant';
import type { Fact } from '../../../src/plugins/insights/domain/measures/fact';
import { MONDAY_TEN } from '../../support/charter/published';

export const NOW = MONDAY_TEN;

/** So many hours before now. */
export function ago(hours: number): Instant {
  return asInstant(NOW - hours * HOUR);
}

/** Received ten hours ago, open, due in ten. */
export function aFact(change: Partial<Fact> = {}): Fact {
  return {
    ...{ departmentKey: 'works', categoryKey: 'lamps', placeKey: null, receivedAt: ago(10) },
    ...{ firstRespondedAt: null, resolvedAt: null, isSolved: false, nextDueAt: ago(-10) },
    ...{ promisedAt: ago(-10), wasBreached: false, wasInvited: false, score: null },
    ...change,
  };
}

/** Solved so many hours after it was received. */
export function solved(hours: number, change: Partial<Fact> = {}): Fact {
  const resolvedAt = ago(10 - hours);
  const stopped = { isSolved: true, nextDueAt: null, promisedAt: null };
  return aFact({ ...stopped, resolvedAt, firstRespondedAt: resolvedAt, ...change });
}

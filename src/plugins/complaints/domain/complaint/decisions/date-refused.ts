import { DAY } from '../../../../../kernel/duration';
import type { Instant } from '../../../../../kernel/instant';
import type { Refusal } from '../refusal';

/** A promise further ahead than this is a slip of the pen, or none. */
const LONGEST_PROMISE = 366 * DAY;

/** Why a date cannot be promised; null when it can. */
export function dateRefused(promised: Instant, at: Instant): Refusal | null {
  if (promised <= at) return { kind: 'date-not-ahead' };
  return promised - at > LONGEST_PROMISE ? { kind: 'date-too-far' } : null;
}

import type { QueueRow } from '../../contracts/desk';
import { deadlineState, type DeadlineState } from '../../../../admin/kit/deadline';

/** How a complaint's promise stands, as a chip tells it. */
export type PromiseState = DeadlineState | { readonly kind: 'waiting' | 'solved' | 'unset' };

type Promised = Pick<QueueRow, 'phase' | 'waitingSince' | 'nextDueAt'>;

/** A deadline that has passed is told even while the resident is waited for: it was broken before. */
export function promiseState(row: Promised, now: number): PromiseState {
  if (row.phase === 'resolved' || row.phase === 'closed') return { kind: 'solved' };
  if (row.nextDueAt !== null && (row.nextDueAt <= now || row.waitingSince === null)) {
    return deadlineState(row.nextDueAt, now);
  }
  return { kind: row.waitingSince === null ? 'unset' : 'waiting' };
}

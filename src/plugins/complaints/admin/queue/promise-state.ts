import type { QueueRow } from '../../contracts/desk';
import type { WaitReason } from '../../domain/vocabulary';
import { deadlineState, type DeadlineState } from '../../../../admin/kit/deadline';

/** How a complaint's promise stands, as a chip tells it. */
export type PromiseState =
  | DeadlineState
  | { readonly kind: 'solved' | 'unset' }
  | { readonly kind: 'waiting'; readonly reason: WaitReason };

type Promised = Pick<QueueRow, 'phase' | 'waitReason' | 'nextDueAt'>;

/** A deadline that has passed is told even while something is waited for: it was broken before. */
export function promiseState(
  { phase, waitReason, nextDueAt }: Promised,
  now: number,
): PromiseState {
  if (phase === 'resolved' || phase === 'closed') return { kind: 'solved' };
  if (nextDueAt !== null && (nextDueAt <= now || waitReason === null)) {
    return deadlineState(nextDueAt, now);
  }
  return waitReason === null ? { kind: 'unset' } : { kind: 'waiting', reason: waitReason };
}

import type { QueueRow } from '../../contracts/desk';
import { isAppealPending } from '../../domain/complaint/decisions/appeal';
import type { WaitReason } from '../../domain/vocabulary';
import { deadlineState, type DeadlineState } from '../../../../admin/kit/deadline';

/** How a complaint's promise stands, as a chip tells it. */
export type PromiseState =
  | DeadlineState
  | { readonly kind: 'solved' | 'appealed' | 'unset' }
  | { readonly kind: 'waiting'; readonly reason: WaitReason };

type Promised = Pick<QueueRow, 'phase' | 'waitReason' | 'nextDueAt' | 'appealState'>;

/** A deadline that has passed is told even while something is waited for: it was broken before. */
export function promiseState(row: Promised, now: number): PromiseState {
  const { phase, waitReason, nextDueAt } = row;
  if (phase === 'resolved' || phase === 'closed') {
    if (!isAppealPending(row)) return { kind: 'solved' };
    return nextDueAt === null ? { kind: 'appealed' } : deadlineState(nextDueAt, now);
  }
  if (nextDueAt !== null && (nextDueAt <= now || waitReason === null)) {
    return deadlineState(nextDueAt, now);
  }
  return waitReason === null ? { kind: 'unset' } : { kind: 'waiting', reason: waitReason };
}

import type { Complaint } from '../complaint';

/** Whether the work is done: what is left is following up, verifying and summing up. */
export function isSolved(of: Pick<Complaint, 'phase'>): boolean {
  return of.phase === 'resolved' || of.phase === 'closed';
}

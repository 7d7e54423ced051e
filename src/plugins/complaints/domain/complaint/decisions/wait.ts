import { ok, refuse } from '../../../../../kernel/result';
import type { Complaint } from '../complaint';
import type { CommandOf, Decision } from './decision';
import { isSolved } from './is-solved';

/** Work stops for a reason that the resident is told. */
export function wait(complaint: Complaint, { reason, text }: CommandOf<'wait'>): Decision {
  if (isSolved(complaint)) return refuse({ kind: 'already-resolved' });
  if (complaint.waitReason !== null) return refuse({ kind: 'already-waiting' });
  return ok([{ kind: 'waiting-began', reason, text }]);
}

export function stopWaiting(complaint: Complaint): Decision {
  return complaint.waitReason === null
    ? refuse({ kind: 'not-waiting' })
    : ok([{ kind: 'waiting-ended' }]);
}

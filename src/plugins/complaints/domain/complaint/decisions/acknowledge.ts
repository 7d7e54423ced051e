import { ok, refuse } from '../../../../../kernel/result';
import type { Complaint } from '../complaint';
import type { Circumstances, CommandOf, Decision } from './decision';
import { isSolved } from './is-solved';

/** A person tells the resident by name that the complaint has been read and understood. */
export function acknowledge(
  complaint: Complaint,
  { statement }: CommandOf<'acknowledge'>,
  { actor }: Circumstances,
): Decision {
  if (actor.kind !== 'staff') return refuse({ kind: 'needs-named-person' });
  if (isSolved(complaint)) return refuse({ kind: 'already-resolved' });
  if (complaint.acknowledgedAt !== null) return refuse({ kind: 'already-acknowledged' });
  return ok([{ kind: 'acknowledged', statement }]);
}

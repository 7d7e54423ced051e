import { ok, refuse } from '../../../../../kernel/result';
import type { Complaint } from '../complaint';
import type { ComplaintEvent } from '../event';
import { dateRefused } from './date-refused';
import type { Circumstances, CommandOf, Decision } from './decision';
import { isSolved } from './is-solved';
import { worksInDepartment } from './works-in-department';

/** A person answers for the complaint by name and with a date; who works in the department also gets it to do. */
export function takeResponsibility(
  complaint: Complaint,
  { promisedAt, statement }: CommandOf<'take-responsibility'>,
  { charter, actor, at }: Circumstances,
): Decision {
  if (actor.kind !== 'staff') return refuse({ kind: 'needs-named-person' });
  if (isSolved(complaint)) return refuse({ kind: 'already-resolved' });
  const refused = dateRefused(promisedAt, at);
  if (refused) return refuse(refused);
  const { id } = actor;
  const taken: ComplaintEvent = {
    kind: 'responsibility-taken',
    personId: id,
    promisedAt,
    statement,
  };
  const isGiven = complaint.assigneeId !== id && worksInDepartment(id, complaint, charter);
  return ok(isGiven ? [taken, { kind: 'assigned', from: complaint.assigneeId, to: id }] : [taken]);
}

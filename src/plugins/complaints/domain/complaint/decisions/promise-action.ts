import { ok, refuse } from '../../../../../kernel/result';
import type { Complaint } from '../complaint';
import { dateRefused } from './date-refused';
import type { Circumstances, CommandOf, Decision } from './decision';
import { worksInDepartment } from './works-in-department';

/** Something is to be done by a date, be the complaint solved by then or not. */
export function promiseAction(
  complaint: Complaint,
  { description, personId, dueAt }: CommandOf<'promise-action'>,
  { charter, at }: Circumstances,
): Decision {
  if (complaint.phase === 'closed') return refuse({ kind: 'already-closed' });
  const refused = dateRefused(dueAt, at);
  if (refused) return refuse(refused);
  if (personId !== null && !worksInDepartment(personId, complaint, charter)) {
    return refuse({ kind: 'person-not-in-department' });
  }
  const number = complaint.actions.length + 1;
  return ok([{ kind: 'action-promised', number, description, personId, dueAt }]);
}

/** What was promised has been done; also when the complaint was closed meanwhile. */
export function completeAction(
  complaint: Complaint,
  { number, text }: CommandOf<'complete-action'>,
): Decision {
  const action = complaint.actions.find((one) => one.number === number);
  if (!action) return refuse({ kind: 'unknown-action', number });
  if (action.doneAt !== null) return refuse({ kind: 'action-already-done', number });
  return ok([{ kind: 'action-done', number, text }]);
}

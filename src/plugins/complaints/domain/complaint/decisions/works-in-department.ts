import type { CharterView } from '../../charter/charter-view';
import type { Complaint } from '../complaint';

/** Whether a person can be given the complaint: as a member or the head of its department. */
export function worksInDepartment(
  personId: number,
  complaint: Pick<Complaint, 'departmentKey'>,
  charter: CharterView,
): boolean {
  const department = charter.department(complaint.departmentKey);
  return (
    department !== undefined &&
    (department.headId === personId || department.memberIds.includes(personId))
  );
}

import type { ComplaintFile, Vocabulary } from '../../contracts/desk';

type Complaint = ComplaintFile['complaint'];

/** Those who can be given a complaint of a department, by name. */
export function staffOf(vocabulary: Vocabulary, departmentKey: string): Vocabulary['people'] {
  const department = vocabulary.departments.find(({ key }) => key === departmentKey);
  if (!department) return [];
  const ids = new Set([department.headId, ...department.memberIds]);
  return vocabulary.people.filter(({ id, isActive }) => ids.has(id) && isActive);
}

export function mayTake(vocabulary: Vocabulary, complaint: Complaint): boolean {
  const { me } = vocabulary;
  const isStaff = staffOf(vocabulary, complaint.departmentKey).some(({ id }) => id === me.id);
  return me.mayAct && isStaff && complaint.assigneeId !== me.id && complaint.phase !== 'closed';
}

export function isSolved({ phase }: Pick<Complaint, 'phase'>): boolean {
  return phase === 'resolved' || phase === 'closed';
}

/** The stages to offer as buttons: the way into "solved" goes through the outcome, so those are left out before it. */
export function stagesToOffer(
  file: ComplaintFile,
  vocabulary: Vocabulary,
): ComplaintFile['nextStages'] {
  if (isSolved(file.complaint)) return file.nextStages;
  const phases = new Map(vocabulary.stages.map(({ key, phase }) => [key, phase]));
  return file.nextStages.filter(({ key }) => !isSolved({ phase: phases.get(key) ?? 'received' }));
}

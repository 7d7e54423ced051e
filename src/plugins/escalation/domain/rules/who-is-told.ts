import type { Department } from '../../../complaints/domain/charter/departments';
import type { RecipientRole } from '../charter/rules';

/**
 * Who is told at a step of the ladder. Nobody to tell at one rung leads to the next one up, never to nobody:
 * an unassigned complaint goes to the head, an absent head's to leadership.
 */
export function whoIsTold(
  role: RecipientRole,
  complaint: { readonly assigneeId: number | null },
  department: Department | undefined,
  isActive: (personId: number) => boolean,
): readonly number[] {
  const rungs: Readonly<Record<RecipientRole, readonly number[]>> = {
    assignee: complaint.assigneeId === null ? [] : [complaint.assigneeId],
    head: department ? [department.headId] : [],
    leadership: department?.leadershipIds ?? [],
  };
  const upwards = LADDER.slice(LADDER.indexOf(role));
  for (const rung of upwards) {
    const people = rungs[rung].filter(isActive);
    if (people.length > 0) return people;
  }
  return [];
}

const LADDER: readonly RecipientRole[] = ['assignee', 'head', 'leadership'];

import type { Department } from '../../../complaints/domain/charter/departments';
import { RUNGS, type Recipient, type Rung } from './step';

/** A member of staff as far as being told goes. */
export interface Staff {
  readonly id: number;
  readonly isActive: boolean;
  readonly roleCodes: readonly string[];
  /** Whether the person may do everything in the administration. */
  readonly isAdministrator: boolean;
}

export interface Surroundings {
  readonly assigneeId: number | null;
  readonly department: Department | undefined;
  readonly departments: readonly Department[];
  readonly staff: readonly Staff[];
}

/** Where one ends up when nobody of a department is there any more. */
export type LastRung = 'any-leadership' | 'administrators' | 'organisation';

export interface Told {
  readonly personIds: readonly number[];
  /** Whom it was meant for and what stands above, as far as one had to climb; the last one was told. */
  readonly climbed: readonly (Recipient['kind'] | LastRung)[];
  /** Nobody is left who could be told by name: the organisation's own address is. */
  readonly organisation: boolean;
}

/**
 * Who of the staff is told. Nobody at one rung leads to the next one up, never to nobody: an unassigned complaint goes
 * to the head, a disabled head's to the head's own head, then to leadership, to any leadership, to the administrators and
 * in the end to the organisation's address.
 */
export function whoIsTold(recipient: Recipient, around: Surroundings): Told {
  const climbed: Told['climbed'][number][] = [];
  for (const { rung, ids } of ladderFrom(recipient, around)) {
    climbed.push(rung);
    const personIds = activeOf(ids, around);
    if (personIds.length > 0) return { personIds, climbed, organisation: false };
  }
  return { personIds: [], climbed: [...climbed, 'organisation'], organisation: true };
}

function ladderFrom(recipient: Recipient, around: Surroundings) {
  const rung = RUNGS.find((one) => one === recipient.kind);
  const meant = rung ? [] : [{ rung: recipient.kind, ids: named(recipient, around) }];
  return [
    ...meant,
    ...RUNGS.slice(RUNGS.indexOf(rung ?? 'head')).map((one) => ({
      rung: one,
      ids: atRung(one, around),
    })),
    {
      rung: 'any-leadership' as const,
      ids: around.departments.flatMap((one) => one.leadershipIds),
    },
    {
      rung: 'administrators' as const,
      ids: around.staff.filter((one) => one.isAdministrator).map(({ id }) => id),
    },
  ];
}

function atRung(rung: Rung, { assigneeId, department, departments }: Surroundings) {
  if (rung === 'assignee') return assigneeId === null ? [] : [assigneeId];
  if (!department) return [];
  if (rung === 'head') return [department.headId];
  return rung === 'heads-head' ? headsAbove(department, departments) : department.leadershipIds;
}

/** Heads of the departments in which this department's head is a member like others. */
function headsAbove({ headId }: Department, departments: readonly Department[]): number[] {
  return departments
    .filter((one) => one.headId !== headId && one.memberIds.includes(headId))
    .map((one) => one.headId);
}

function named(recipient: Recipient, around: Surroundings): readonly number[] {
  switch (recipient.kind) {
    case 'person':
      return [recipient.id];
    case 'role':
      return withRole(recipient.code, around);
    case 'department': {
      const department = around.departments.find(({ key }) => key === recipient.key);
      return department ? [department.headId, ...department.memberIds] : [];
    }
    default:
      return [];
  }
}

function withRole(code: string, { staff }: Surroundings): number[] {
  return staff.filter(({ roleCodes }) => roleCodes.includes(code)).map(({ id }) => id);
}

/** Each once, in the order of the staff. */
function activeOf(ids: readonly number[], { staff }: Surroundings): number[] {
  return staff.filter((one) => one.isActive && ids.includes(one.id)).map(({ id }) => id);
}

import type { Department } from '../charter/departments';

/** Who looks at complaints, and which ones that person may see. */
export interface Viewer {
  readonly id: number;
  readonly name: string;
  /** Null sees every department. */
  readonly departmentKeys: readonly string[] | null;
  readonly mayAct: boolean;
}

/** The departments a person works in: as a member, as head, or among those told of broken promises. */
export function departmentsOf(personId: number, departments: readonly Department[]): string[] {
  return departments
    .filter(
      (department) =>
        department.headId === personId ||
        department.memberIds.includes(personId) ||
        department.leadershipIds.includes(personId),
    )
    .map((department) => department.key);
}

export function maySee(viewer: Viewer, complaint: { readonly departmentKey: string }): boolean {
  return viewer.departmentKeys === null || viewer.departmentKeys.includes(complaint.departmentKey);
}

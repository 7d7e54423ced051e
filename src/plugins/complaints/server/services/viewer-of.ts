import type { Core } from '@strapi/strapi';
import { departmentsOf, type Viewer } from '../../domain/desk/viewer';
import { currentView } from './views';

/** What the admin panel knows of the person who is signed in. */
export interface SignedIn {
  readonly user: {
    readonly id: number;
    readonly firstname?: string | null;
    readonly lastname?: string | null;
  };
  readonly userAbility: { can(action: string): boolean };
}

export async function viewerOf(
  strapi: Core.Strapi,
  { user, userAbility }: SignedIn,
): Promise<Viewer> {
  const { departments } = await currentView(strapi);
  const seesAll = userAbility.can('plugin::complaints.desk.all-departments');
  return {
    id: user.id,
    name: [user.firstname, user.lastname].filter(Boolean).join(' '),
    departmentKeys: seesAll ? null : departmentsOf(user.id, departments),
    mayAct: userAbility.can('plugin::complaints.desk.act'),
  };
}

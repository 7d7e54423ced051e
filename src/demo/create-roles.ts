import type { Core } from '@strapi/strapi';
import type { DemoRole } from './people';

const DESK = ['plugin::complaints.desk.read', 'plugin::complaints.desk.act'];
const EVERY_DEPARTMENT = 'plugin::complaints.desk.all-departments';
const OVERVIEW = 'plugin::insights.overview.read';
const CHARTER = 'plugin::charter.read';

interface Role {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly actions: readonly string[];
}

const ROLES: Readonly<Record<Exclude<DemoRole, 'administrator'>, Role>> = {
  leadership: {
    code: 'redress-leadership',
    name: 'Leadership',
    description: 'Sees every department, the overview and the charter',
    actions: [...DESK, EVERY_DEPARTMENT, OVERVIEW, CHARTER],
  },
  head: {
    code: 'redress-head',
    name: 'Department head',
    description: 'Works the complaints of the own department and sees its figures',
    actions: [...DESK, OVERVIEW, CHARTER],
  },
  handler: {
    code: 'redress-handler',
    name: 'Handler',
    description: 'Works the complaints of the own department',
    actions: [...DESK, CHARTER],
  },
};

/** Makes the roles of Redress that do not exist yet; an administrator is a super admin of Strapi. */
export async function createRoles(
  strapi: Core.Strapi,
): Promise<Readonly<Record<DemoRole, number>>> {
  const administrator = await strapi.service('admin::role').getSuperAdmin();
  if (!administrator) throw new Error('Strapi has no super admin role');
  return {
    administrator: administrator.id,
    leadership: await roleId(strapi, ROLES.leadership),
    head: await roleId(strapi, ROLES.head),
    handler: await roleId(strapi, ROLES.handler),
  };
}

async function roleId(strapi: Core.Strapi, { actions, ...role }: Role): Promise<number> {
  const roles = strapi.service('admin::role');
  const known = await roles.findOne({ code: role.code });
  if (known) return known.id;
  const made = await roles.create(role);
  await roles.assignPermissions(
    made.id,
    actions.map((action) => ({ action, subject: null, properties: {}, conditions: [] })),
  );
  return made.id;
}

import type { Redress } from '../../support/redress';
import type { TownStaff } from '../../support/charter/town';

const DESK = ['plugin::complaints.desk.read', 'plugin::complaints.desk.act'];
const OVERVIEW = 'plugin::insights.overview.read';
const EVERYTHING = 'plugin::complaints.desk.all-departments';

/** Each person of the town, what the role allows, and the language of letters. */
const PEOPLE = {
  mayor: ['zh-Hans', [...DESK, EVERYTHING, OVERVIEW, 'plugin::charter.read']],
  worksHead: ['en', [...DESK, OVERVIEW]],
  worker: ['en', [...DESK, OVERVIEW]],
  safetyHead: ['en', [...DESK, OVERVIEW]],
  warden: ['en', [...DESK, OVERVIEW]],
  /** May look at the desk and nothing more, though a member of works. */
  trainee: ['en', ['plugin::complaints.desk.read']],
  /** Writes and publishes the charter and sees no complaint. */
  editor: ['en', ['plugin::charter.read', 'plugin::charter.publish']],
  /** Signed in, and no more. */
  stranger: ['en', []],
} as const satisfies Readonly<Record<string, readonly [string, readonly string[]]>>;

export type PersonName = keyof typeof PEOPLE;
export type Accounts = Readonly<Record<PersonName, number>>;

export const PASSWORD = 'Little-Town-2026';

export function emailOf(person: PersonName): string {
  return `${person.replace('Head', '-head')}@town.example`;
}

/** Makes the accounts of the town with one password, hashed once. */
export async function makeAccounts({ strapi }: Redress): Promise<Accounts> {
  const password = await strapi.service('admin::auth').hashPassword(PASSWORD);
  const ids: Record<string, number> = {};
  for (const [person, [preferedLanguage, actions]] of Object.entries(PEOPLE)) {
    const role = await makeRole(strapi, person, actions);
    const names = { firstname: person, lastname: 'Town', email: emailOf(person as PersonName) };
    const account = await strapi.db.query('admin::user').create({
      data: { ...names, preferedLanguage, password, isActive: true, blocked: false, roles: [role] },
    });
    ids[person] = Number(account.id);
  }
  return ids as Accounts; // every person has been given one above
}

async function makeRole(
  strapi: Redress['strapi'],
  name: string,
  actions: readonly string[],
): Promise<number> {
  const roles = strapi.service('admin::role');
  const made = await roles.create({ name: `Role of ${name}`, description: '' });
  await roles.assignPermissions(
    made.id,
    actions.map((action) => ({ action, subject: null, properties: {}, conditions: [] })),
  );
  return made.id;
}

export function staffOf(accounts: Accounts): TownStaff {
  return accounts;
}

/** The bearer token of a person who signs in as the login page does. */
export async function tokenOf({ request }: Redress, person: PersonName): Promise<string> {
  const { body, status } = await request
    .post('/admin/login')
    .send({ email: emailOf(person), password: PASSWORD });
  if (status !== 200) throw new Error(`${person} cannot sign in: ${JSON.stringify(body)}`);
  return body.data.token;
}

import type { Core } from '@strapi/strapi';
import { createRoles } from './create-roles';
import { demoPassword, emailOf, people, type Person, type PersonKey } from './people';

/** Admin user ids of the demo staff. */
export type StaffIds = Readonly<Record<PersonKey, number>>;

/** Makes the accounts of the demo staff that do not exist yet, and the roles they need. */
export async function createStaff(strapi: Core.Strapi): Promise<StaffIds> {
  const roles = await createRoles(strapi);
  // One hash for all: it is one password, and each hash costs a tenth of a second.
  const password = await strapi.service('admin::auth').hashPassword(demoPassword(process.env));
  const ids: Partial<Record<PersonKey, number>> = {};
  for (const person of people) {
    ids[person.key] =
      (await accountOf(strapi, person)) ??
      (await createAccount(strapi, person, { password, role: roles[person.role] }));
  }
  return ids as StaffIds; // every person has been given an id above
}

async function accountOf(strapi: Core.Strapi, person: Person): Promise<number | null> {
  const account = await strapi.db
    .query('admin::user')
    .findOne({ where: { email: emailOf(person.key) } });
  return account ? Number(account.id) : null;
}

async function createAccount(
  strapi: Core.Strapi,
  person: Person,
  { password, role }: { readonly password: string; readonly role: number },
): Promise<number> {
  const account = await strapi.db.query('admin::user').create({
    data: {
      email: emailOf(person.key),
      firstname: person.chinese,
      lastname: person.pinyin,
      preferedLanguage: person.language, // Strapi's spelling
      password,
      isActive: true,
      blocked: false,
      roles: [role],
    },
  });
  return Number(account.id);
}

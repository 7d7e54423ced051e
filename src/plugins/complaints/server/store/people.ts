import type { Knex } from 'knex';
import { groupedBy } from '../../../../kernel/grouped-by';
import { isLanguage, type Language } from '../../../../kernel/language';

/** A member of staff, from Strapi's administrators. */
export interface Person {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  /** A person who has been disabled is told nothing and given nothing. */
  readonly isActive: boolean;
  readonly language: Language;
  /** Codes of the roles in the administration. */
  readonly roleCodes: readonly string[];
  readonly isAdministrator: boolean;
}

export async function readPeople(db: Knex, ids?: readonly number[]): Promise<Person[]> {
  const query = db('admin_users').select(
    'id',
    'firstname',
    'lastname',
    'email',
    'is_active',
    'blocked',
    'prefered_language',
  );
  const rows = await (ids ? query.whereIn('id', [...ids]) : query);
  const roles = await rolesOf(db);
  return rows.map((row) => ({
    id: Number(row.id),
    name: [row.firstname, row.lastname].filter(Boolean).join(' ') || String(row.email),
    email: String(row.email),
    isActive: Boolean(row.is_active) && !row.blocked,
    language: isLanguage(row.prefered_language) ? row.prefered_language : 'en',
    roleCodes: roles.get(Number(row.id)) ?? [],
    isAdministrator: (roles.get(Number(row.id)) ?? []).includes('strapi-super-admin'),
  }));
}

async function rolesOf(db: Knex): Promise<ReadonlyMap<number, readonly string[]>> {
  const rows: { user_id: unknown; code: unknown }[] = await db('admin_users_roles_lnk')
    .join('admin_roles', 'admin_roles.id', 'admin_users_roles_lnk.role_id')
    .select('admin_users_roles_lnk.user_id', 'admin_roles.code');
  const byUser = groupedBy(rows, ({ user_id: user }) => Number(user));
  return new Map([...byUser].map(([user, own]) => [user, own.map(({ code }) => String(code))]));
}

import type { Knex } from 'knex';
import { isLanguage, type Language } from '../../../../kernel/language';

/** A member of staff, from Strapi's administrators. */
export interface Person {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  /** A person who has been disabled is told nothing and given nothing. */
  readonly isActive: boolean;
  readonly language: Language;
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
  return rows.map((row) => ({
    id: Number(row.id),
    name: [row.firstname, row.lastname].filter(Boolean).join(' ') || String(row.email),
    email: String(row.email),
    isActive: Boolean(row.is_active) && !row.blocked,
    language: isLanguage(row.prefered_language) ? row.prefered_language : 'en',
  }));
}

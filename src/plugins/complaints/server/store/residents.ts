import type { Knex } from 'knex';
import { plainWords } from '../../domain/plain-words';
import type { Language } from '../../../../kernel/language';
import { numberIn, textIn, type Row } from '../../../../kernel/row';

/** How a resident can be reached; kept apart from the complaint, so that the complaint reads without it. */
export interface Contact {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
}

export async function insertResident(
  tx: Knex.Transaction,
  contact: Contact,
  language: Language,
): Promise<number> {
  const [name, phone, email] = [contact.name, contact.phone, contact.email].map(plainWords);
  const [row] = await tx('residents').insert({ name, phone, email, language }).returning('id');
  return Number(row.id);
}

/** Contacts of several residents, by id. */
export async function readContacts(
  db: Knex,
  residentIds: readonly number[],
): Promise<ReadonlyMap<number, Contact>> {
  const rows: Row[] = await db('residents')
    .whereIn('id', [...residentIds])
    .select('id', 'name', 'phone', 'email');
  return new Map(rows.map((row) => [numberIn(row, 'id'), contactFromRow(row)]));
}

export async function readContact(db: Knex, residentId: number): Promise<Contact | null> {
  const row = await db('residents').where({ id: residentId }).first('name', 'phone', 'email');
  if (!row) return null;
  return contactFromRow(row);
}

function contactFromRow(row: Row): Contact {
  return { name: textIn(row, 'name'), phone: textIn(row, 'phone'), email: textIn(row, 'email') };
}

import type { Knex } from 'knex';
import { textIn, type Row } from '../../../../kernel/row';

/** The roles of the administration, in the order of their names. */
export async function readRoles(db: Knex): Promise<{ code: string; name: string }[]> {
  const rows: Row[] = await db('admin_roles').select('code', 'name').orderBy('name');
  return rows.map((row) => ({ code: textIn(row, 'code'), name: textIn(row, 'name') }));
}

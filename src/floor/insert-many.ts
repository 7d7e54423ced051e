import type { Knex } from 'knex';

/** A statement may carry some 32,000 values on SQLite and twice that on PostgreSQL: so many rows are always few enough. */
const ROWS_TOGETHER = 500;

/** Inserts any number of rows in as few statements as the databases allow. */
export async function insertMany(
  tx: Knex.Transaction,
  table: string,
  rows: readonly object[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_TOGETHER) {
    await tx(table).insert(rows.slice(from, from + ROWS_TOGETHER));
  }
}

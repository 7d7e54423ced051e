import { makeReference } from '../../../src/plugins/complaints/domain/reference';
import { rowsOf, type Row } from './lives';
import type { Town } from './town';

/** Copies a complaint with its events, clocks and timers, row by row: many are wanted, and quickly. Gives all ids. */
export async function copiesOf(town: Town, id: number, count: number): Promise<number[]> {
  const [original] = await rowsOf(town, 'complaints', { id });
  if (!original) throw new Error(`There is no complaint ${id} to copy`);
  const numbers = Array.from({ length: count }, (_none, number) => number);
  const copies = await insert(
    town,
    'complaints',
    numbers.map((number) => ({
      ...original,
      document_id: `copy-${id}-${number}`,
      idempotency_key: `copy-${id}-${number}`,
      reference: makeReference([number % 31, Math.floor(number / 31), id % 31, 5, 6, 7, 8]),
    })),
  );
  await copyBelongings(town, 'complaint_events', id, copies);
  const clocks = await rowsOf(town, 'clocks', { complaint_id: id });
  for (const clock of clocks) await copyClock(town, clock, copies);
  return [id, ...copies];
}

async function copyClock(town: Town, clock: Row, copies: readonly number[]): Promise<void> {
  const fresh = await insert(
    town,
    'clocks',
    copies.map((copy) => ({ ...clock, complaint_id: copy })),
  );
  for (const table of ['timers', 'clock_events']) {
    const rows = await rowsOf(town, table, { clock_id: clock.id });
    await insert(
      town,
      table,
      rows.flatMap((row) =>
        copies.map((copy, index) => ({ ...row, complaint_id: copy, clock_id: fresh[index] })),
      ),
    );
  }
}

async function copyBelongings(
  town: Town,
  table: string,
  id: number,
  copies: readonly number[],
): Promise<void> {
  const rows = await rowsOf(town, table, { complaint_id: id });
  const all = rows.flatMap((row) => copies.map((copy) => ({ ...row, complaint_id: copy })));
  await insert(town, table, all);
}

const AT_ONCE = 100;

async function insert(town: Town, table: string, rows: readonly object[]): Promise<number[]> {
  const db = town.strapi.db.connection;
  const ids: number[] = [];
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const fresh = rows
      .slice(from, from + AT_ONCE)
      .map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => column !== 'id')));
    const inserted = await db(table).insert(fresh).returning('id');
    ids.push(...inserted.map((row: Row) => Number(row.id)));
  }
  return ids;
}

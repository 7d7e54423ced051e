import type { Knex } from 'knex';
import {
  numberIn,
  optionalInstantIn,
  optionalTextIn,
  textIn,
  type Row,
} from '../../../../kernel/row';
import type { Instant } from '../../../../kernel/instant';

/** What must be true of a complaint at any time hangs on these; read as they stand, so that nothing odd is hidden. */
export interface Standing {
  readonly id: number;
  readonly reference: string;
  readonly charterNumber: number;
  readonly phase: string;
  readonly departmentKey: string;
  readonly cycle: number;
  readonly waitReason: string | null;
  readonly promisedAt: Instant | null;
  readonly nextDueAt: Instant | null;
}

/** The next complaints in the order of their ids, for going through all of them without holding many. */
export async function standingsAfter(db: Knex, id: number, limit: number): Promise<Standing[]> {
  const rows: Row[] = await selected(db).where('id', '>', id).orderBy('id').limit(limit);
  return rows.map(standingFromRow);
}

/** One of them, which nobody else changes until the transaction ends; SQLite has one writer anyway. */
export async function lockStanding(tx: Knex.Transaction, id: number): Promise<Standing | null> {
  const row: Row | undefined = await selected(tx).where({ id }).forUpdate().first();
  return row ? standingFromRow(row) : null;
}

function selected(db: Knex) {
  return db('complaints').select(
    ...['id', 'reference', 'charter_number', 'phase', 'department_key', 'cycle'],
    ...['wait_reason', 'promised_at', 'next_due_at'],
  );
}

function standingFromRow(row: Row): Standing {
  return {
    id: numberIn(row, 'id'),
    reference: textIn(row, 'reference'),
    charterNumber: numberIn(row, 'charter_number'),
    phase: textIn(row, 'phase'),
    departmentKey: textIn(row, 'department_key'),
    cycle: numberIn(row, 'cycle'),
    waitReason: optionalTextIn(row, 'wait_reason'),
    promisedAt: optionalInstantIn(row, 'promised_at'),
    nextDueAt: optionalInstantIn(row, 'next_due_at'),
  };
}

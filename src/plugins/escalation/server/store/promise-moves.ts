import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Instant } from '../../../../kernel/instant';
import { instantIn, numberIn, optionalInstantIn, textIn, type Row } from '../../../../kernel/row';
import { MOVE_STATES, type MoveState } from '../../domain/moving/move-state';

/** One move of all open complaints to the promises of a charter, and how far it has got. */
export interface StoredMove {
  readonly id: number;
  readonly charterNumber: number;
  readonly startedBy: string;
  readonly startedAt: Instant;
  readonly finishedAt: Instant | null;
  readonly state: MoveState;
  /** Complaints that there were to move when it began. */
  readonly total: number;
  readonly done: number;
  /** Of those done: one of whose dates is another one now. */
  readonly changed: number;
  /** Residents who were written to, because their date got later. */
  readonly told: number;
  /** Complaints that could not be moved and keep their promises. */
  readonly failed: number;
  /** The complaint that was moved last; they are moved in the order of their ids. */
  readonly lastId: number;
}

export interface NewMove {
  readonly charterNumber: number;
  readonly startedById: number;
  readonly startedBy: string;
  readonly at: Instant;
  readonly total: number;
}

const TABLE = 'promise_moves';

/** How long a share may lie idle, so that a server that stopped in the middle of one holds nobody up. */
const SHARE_ENDS_AFTER = '30s';

/** Begins a move; null when one is running, of which the table's partial unique index allows one. */
export async function insertMove(db: Knex, move: NewMove): Promise<StoredMove | null> {
  const rows: Row[] = await db(TABLE)
    .insert({
      charter_number: move.charterNumber,
      started_by_id: move.startedById,
      started_by: move.startedBy,
      started_at: move.at,
      total: move.total,
      ...{ state: 'running', done: 0, changed: 0, told: 0, failed: 0, last_id: 0 },
    })
    .onConflict()
    .ignore()
    .returning('*');
  return rows[0] ? moveFromRow(rows[0]) : null;
}

/** The move that began last; null when there never was one. */
export async function latestMove(db: Knex): Promise<StoredMove | null> {
  const row: Row | undefined = await db(TABLE).orderBy('id', 'desc').first();
  return row ? moveFromRow(row) : null;
}

/**
 * Takes the running move for this transaction; null when none runs or another server has it. On PostgreSQL the database
 * ends the transaction of a server that has fallen silent, on SQLite there is one writer, and it is this one from here on.
 */
export async function takeMove(
  strapi: Core.Strapi,
  tx: Knex.Transaction,
): Promise<StoredMove | null> {
  const running = { state: 'running' };
  if (strapi.db.dialect.client === 'postgres') {
    await tx.raw(`set local idle_in_transaction_session_timeout = '${SHARE_ENDS_AFTER}'`);
    const row: Row | undefined = await tx(TABLE).where(running).forUpdate().skipLocked().first();
    return row ? moveFromRow(row) : null;
  }
  await tx(TABLE).where(running).update(running); // takes the writer's place
  const row: Row | undefined = await tx(TABLE).where(running).first();
  return row ? moveFromRow(row) : null;
}

export interface MoveProgress {
  readonly lastId: number;
  readonly done: number;
  readonly changed: number;
  readonly told: number;
  readonly failed: number;
}

/** Adds a share to a move; only the share that follows the last one counts. */
export async function noteProgress(
  db: Knex,
  { id, lastId: before }: Pick<StoredMove, 'id' | 'lastId'>,
  { lastId, done, changed, told, failed }: MoveProgress,
): Promise<void> {
  await db(TABLE)
    .where({ id, state: 'running', last_id: before })
    .increment({ done, changed, told, failed })
    .update({ last_id: lastId });
}

/** Ends the running move; false when none runs any more. */
export async function endMove(
  db: Knex,
  state: Exclude<MoveState, 'running'>,
  at: Instant,
): Promise<boolean> {
  const ended = await db(TABLE).where({ state: 'running' }).update({ state, finished_at: at });
  return ended === 1;
}

export async function isMoving(db: Knex): Promise<boolean> {
  return (await db(TABLE).where({ state: 'running' }).first('id')) !== undefined;
}

function moveFromRow(row: Row): StoredMove {
  return {
    id: numberIn(row, 'id'),
    charterNumber: numberIn(row, 'charter_number'),
    startedBy: textIn(row, 'started_by'),
    startedAt: instantIn(row, 'started_at'),
    finishedAt: optionalInstantIn(row, 'finished_at'),
    state: MOVE_STATES.find((state) => state === row.state) ?? 'cancelled',
    total: numberIn(row, 'total'),
    done: numberIn(row, 'done'),
    changed: numberIn(row, 'changed'),
    told: numberIn(row, 'told'),
    failed: numberIn(row, 'failed'),
    lastId: numberIn(row, 'last_id'),
  };
}

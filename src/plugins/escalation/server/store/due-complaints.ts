import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Instant } from '../../../../kernel/instant';

export interface ClaimRequest {
  readonly at: Instant;
  readonly limit: number;
  /** Complaints that could not be dealt with before in this run. */
  readonly except: readonly number[];
}

/**
 * Takes complaints with due timers for this transaction, those that have waited longest first, and passes over what
 * other servers have taken. On PostgreSQL a claim is the lock of the complaint's row, and the database ends the
 * transaction of a server that has fallen silent; on SQLite there is one writer, and it is this one from here on.
 */
export function claimDue(
  strapi: Core.Strapi,
  tx: Knex.Transaction,
  request: ClaimRequest,
): Promise<number[]> {
  const isPostgres = strapi.db.dialect.client === 'postgres';
  if (!isPostgres) return claimFile(tx, request);
  return claimRows(tx, strapi.config.get('server.tick.claimSeconds', 30), request);
}

async function claimRows(
  tx: Knex.Transaction,
  claimSeconds: number,
  { at, limit, except }: ClaimRequest,
): Promise<number[]> {
  await tx.raw(`set local idle_in_transaction_session_timeout = '${claimSeconds}s'`);
  const rows = await dueTimers(tx, at)
    .join('complaints', 'complaints.id', 'timers.complaint_id')
    .whereNotIn('timers.complaint_id', [...except])
    .orderBy('timers.fire_at')
    .limit(limit)
    .forUpdate('complaints', 'timers') // timers, too: what another server has just settled is due no more
    .skipLocked()
    .select('complaints.id');
  return [...new Set(rows.map(({ id }) => Number(id)))];
}

async function claimFile(
  tx: Knex.Transaction,
  { at, limit, except }: ClaimRequest,
): Promise<number[]> {
  await tx('tick_states').where({ name: 'no such state' }).update({ name: 'no such state' }); // takes the writer's place
  const rows = await dueTimers(tx, at)
    .whereNotIn('complaint_id', [...except])
    .orderBy('fire_at')
    .limit(limit)
    .select('complaint_id');
  return [...new Set(rows.map((row) => Number(row.complaint_id)))];
}

function dueTimers(tx: Knex, at: Instant) {
  return tx('timers').where('timers.state', 'pending').where('timers.fire_at', '<=', at);
}

export async function isAnyDue(db: Knex, at: Instant): Promise<boolean> {
  const row = await db('timers').where({ state: 'pending' }).where('fire_at', '<=', at).first('id');
  return row !== undefined;
}

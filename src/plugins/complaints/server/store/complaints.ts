import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { jsonRows, rowsIn } from '../../../../kernel/json-rows';
import type { Instant } from '../../../../kernel/instant';
import type { Row } from '../../../../kernel/row';
import type { Complaint } from '../../domain/complaint/complaint';
import { columnsOf, complaintFromRow, type StoredComplaint } from './complaint-row';

const TABLE = 'complaints';

export interface NewComplaint {
  readonly complaint: Complaint;
  readonly residentId: number | null;
  readonly externalReference: string | null;
  readonly idempotencyKey: string;
  readonly contentHash: string;
  readonly secretHash: string;
  readonly headHash: string;
}

/** Writes a new complaint; two with one idempotency key or reference break the unique index. */
export async function insertComplaint(
  tx: Knex.Transaction,
  fresh: NewComplaint,
): Promise<StoredComplaint> {
  const [row] = await tx(TABLE)
    .insert({
      ...columnsOf(fresh.complaint),
      document_id: randomUUID(),
      resident_id: fresh.residentId,
      external_reference: fresh.externalReference,
      idempotency_key: fresh.idempotencyKey,
      content_hash: fresh.contentHash,
      secret_hash: fresh.secretHash,
      head_hash: fresh.headHash,
    })
    .returning('*');
  return complaintFromRow(row);
}

/** Saves what events made of a complaint; false when somebody else has changed it since it was read. */
export async function updateComplaint(
  tx: Knex.Transaction,
  before: StoredComplaint,
  complaint: Complaint,
  headHash: string,
): Promise<boolean> {
  const changed = await tx(TABLE)
    .where({ id: before.id, version: before.version })
    .update({ ...columnsOf(complaint), head_hash: headHash });
  return changed === 1;
}

export async function setPromise(
  tx: Knex.Transaction,
  id: number,
  promise: { readonly promisedAt: Instant | null; readonly nextDueAt: Instant | null },
): Promise<void> {
  await tx(TABLE)
    .where({ id })
    .update({ promised_at: promise.promisedAt, next_due_at: promise.nextDueAt });
}

export async function readComplaint(
  db: Knex,
  where: { readonly id: number } | { readonly reference: string },
): Promise<StoredComplaint | null> {
  const row = await db(TABLE).where(where).first();
  return row ? complaintFromRow(row) : null;
}

/** Complaints in the order of their ids; those that are gone are left out. */
export async function readComplaints(db: Knex, ids: readonly number[]): Promise<StoredComplaint[]> {
  const rows: Row[] = await db(TABLE)
    .whereIn('id', [...ids])
    .orderBy('id');
  return rows.map(complaintFromRow);
}

/** Moves complaints along their chains, in one statement; throws when one of them has changed meanwhile. */
export async function moveHeads(
  tx: Knex.Transaction,
  heads: readonly {
    readonly before: StoredComplaint;
    readonly version: number;
    readonly hash: string;
  }[],
): Promise<void> {
  const rows = heads.map(({ before, version, hash }) => ({
    ...{ id: before.id, seen: before.version, version, hash },
  }));
  const moved = await tx.raw(
    `with head as (${headsFrom(tx)})
     update ${TABLE} set version = head.version, head_hash = head.hash
     from head where ${TABLE}.id = head.id and ${TABLE}.version = head.seen returning ${TABLE}.id`,
    [jsonRows(rows)],
  );
  if (rowsIn(moved).length !== heads.length)
    throw new Error('A complaint changed while it was locked');
}

function headsFrom(tx: Knex): string {
  return tx.client.dialect === 'postgresql'
    ? 'select * from json_to_recordset(?::json) as row(id int, seen int, version int, hash text)'
    : `select value ->> 'id' as id, value ->> 'seen' as seen, value ->> 'version' as version,
         value ->> 'hash' as hash from json_each(?)`;
}

/** Reads a complaint and keeps others from changing it until the transaction ends; SQLite has one writer anyway. */
export async function lockComplaint(
  tx: Knex.Transaction,
  id: number,
): Promise<StoredComplaint | null> {
  const row = await tx(TABLE).where({ id }).forUpdate().first();
  return row ? complaintFromRow(row) : null;
}

/** The same of several, in the order of their ids, so that two who lock many cannot wait for each other. */
export async function lockComplaints(
  tx: Knex.Transaction,
  ids: readonly number[],
): Promise<StoredComplaint[]> {
  const rows: Row[] = await tx(TABLE)
    .whereIn('id', [...ids])
    .orderBy('id')
    .forUpdate();
  return rows.map(complaintFromRow);
}

export interface Submitted {
  readonly id: number;
  readonly idempotencyKey: string;
  readonly contentHash: string;
}

export async function findSubmitted(
  db: Knex,
  where: { readonly idempotency_key: string } | { readonly external_reference: string },
): Promise<Submitted | null> {
  const row = await db(TABLE).where(where).first('id', 'idempotency_key', 'content_hash');
  if (!row) return null;
  return {
    id: Number(row.id),
    idempotencyKey: String(row.idempotency_key),
    contentHash: String(row.content_hash),
  };
}

export async function findBySecret(
  db: Knex,
  reference: string,
  secretHash: string,
): Promise<number | null> {
  const row = await db(TABLE).where({ reference, secret_hash: secretHash }).first('id');
  return row ? Number(row.id) : null;
}

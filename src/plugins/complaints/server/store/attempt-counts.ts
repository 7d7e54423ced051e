import type { Knex } from 'knex';
import { rowsIn } from '../../../../kernel/json-rows';
import { instantIn, numberIn, textIn, type Row } from '../../../../kernel/row';
import { later } from '../../../../kernel/duration';
import type { Instant } from '../../../../kernel/instant';

const TABLE = 'attempt_counts';

export interface AttemptCount {
  readonly keyHash: string;
  readonly hits: number;
  /** From then on the count begins anew. */
  readonly endsAt: Instant;
}

/**
 * Adds one to every count and gives all of them back, in one statement, so that servers and parallel requests
 * cannot overtake each other. In the order of their keys: two statements that lock the same rows in different
 * orders would wait for each other.
 */
export async function addToCounts(
  db: Knex,
  keyHashes: readonly string[],
  { at, within }: { readonly at: Instant; readonly within: number },
): Promise<AttemptCount[]> {
  if (keyHashes.length === 0) return [];
  const rows = [...keyHashes].sort().map((keyHash) => [keyHash, 1, later(at, within)]);
  const result = await db.raw(
    `insert into ${TABLE} (key_hash, hits, ends_at) values ${rows.map(() => '(?, ?, ?)').join(', ')}
     on conflict (key_hash) do update set
       hits = case when ${TABLE}.ends_at <= ? then 1 else ${TABLE}.hits + 1 end,
       ends_at = case when ${TABLE}.ends_at <= ? then excluded.ends_at else ${TABLE}.ends_at end
     returning key_hash, hits, ends_at`,
    [...rows.flat(), at, at],
  );
  return rowsIn(result).map(countFromRow);
}

export async function readCounts(
  db: Knex,
  keyHashes: readonly string[],
  at: Instant,
): Promise<AttemptCount[]> {
  const rows: Row[] = await db(TABLE)
    .whereIn('key_hash', [...keyHashes])
    .where('ends_at', '>', at)
    .select('key_hash', 'hits', 'ends_at');
  return rows.map(countFromRow);
}

export async function takeFromCounts(
  db: Knex,
  keyHashes: readonly string[],
  at: Instant,
): Promise<void> {
  await db(TABLE)
    .whereIn('key_hash', [...keyHashes].sort())
    .where('ends_at', '>', at)
    .where('hits', '>', 0)
    .decrement('hits', 1);
}

export async function deleteCountsEndedBefore(db: Knex, at: Instant): Promise<number> {
  return db(TABLE).where('ends_at', '<=', at).delete();
}

function countFromRow(row: Row): AttemptCount {
  return {
    keyHash: textIn(row, 'key_hash'),
    hits: numberIn(row, 'hits'),
    endsAt: instantIn(row, 'ends_at'),
  };
}

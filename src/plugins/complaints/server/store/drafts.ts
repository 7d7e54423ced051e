import type { Knex } from 'knex';
import type { Instant } from '../../../../kernel/instant';

const TABLE = 'complaint_drafts';

export async function readDraft(
  db: Knex,
  keyHash: string,
  savedAfter: Instant,
): Promise<unknown | null> {
  const row = await db(TABLE)
    .where({ key_hash: keyHash })
    .where('saved_at', '>=', savedAfter)
    .first('contents');
  return row ? JSON.parse(String(row.contents)) : null;
}

export async function writeDraft(
  db: Knex,
  keyHash: string,
  contents: unknown,
  savedAt: Instant,
): Promise<void> {
  const row = { key_hash: keyHash, contents: JSON.stringify(contents), saved_at: savedAt };
  await db(TABLE).insert(row).onConflict('key_hash').merge(['contents', 'saved_at']);
}

export async function deleteDraftsBefore(db: Knex, savedBefore: Instant): Promise<number> {
  return db(TABLE).where('saved_at', '<', savedBefore).delete();
}

import type { Knex } from 'knex';
import { rowsIn } from '../../../../kernel/json-rows';
import { instantIn, numberIn, optionalNumberIn, textIn, type Row } from '../../../../kernel/row';
import type { Instant } from '../../../../kernel/instant';
import type { Attachment, AttachmentMark } from '../../domain/attachment/attachment';
import { FILE_LIMITS } from '../../domain/attachment/upload-refusal';
import type { Actor } from '../../domain/complaint/event';

const TABLE = 'attachments';

/** A file of a form that is not sent yet; `holder` stands for the form. */
export interface WaitingAttachment extends Omit<Attachment, 'sequence'> {
  readonly holder: string;
  readonly addedBy: Actor;
}

/**
 * Writes a file's row into the first free place of its form. Two posts at once can neither share a place nor bring the
 * same file twice: both are unique within a form.
 */
export async function insertWaiting(
  db: Knex,
  file: WaitingAttachment,
): Promise<'written' | 'there-already' | 'full'> {
  for (let slot = 1; slot <= FILE_LIMITS.files; slot += 1) {
    const rows = await db(TABLE)
      .insert({ ...columnsOf(file), slot })
      .onConflict()
      .ignore()
      .returning('id');
    if (rows.length === 1) return 'written';
    const { holder, sha256 } = file;
    if (await db(TABLE).where({ holder, content_hash: sha256 }).first('id')) return 'there-already';
  }
  return 'full';
}

function columnsOf(file: WaitingAttachment) {
  return {
    file_key: file.key,
    holder: file.holder,
    name: file.name,
    media_type: file.mediaType,
    size: file.size,
    content_hash: file.sha256,
    added_by: JSON.stringify(file.addedBy),
    added_at: file.addedAt,
  };
}

/** The files of a form that is not sent yet, in their order. */
export async function readWaiting(db: Knex, holder: string): Promise<Attachment[]> {
  const rows: Row[] = await db(TABLE).where({ holder }).orderBy('slot');
  return rows.map(attachmentFromRow);
}

/** The same, kept from being removed until the transaction ends. */
export async function lockWaiting(tx: Knex.Transaction, holder: string): Promise<Attachment[]> {
  const rows: Row[] = await tx(TABLE).where({ holder }).orderBy('slot').forUpdate();
  return rows.map(attachmentFromRow);
}

/** Gives waiting files to a complaint, as what came with one of its events. */
export async function claimWaiting(
  tx: Knex.Transaction,
  marks: readonly AttachmentMark[],
  of: { readonly complaintId: number; readonly sequence: number },
): Promise<void> {
  const claimed = await tx(TABLE)
    .whereIn(
      'file_key',
      marks.map(({ key }) => key),
    )
    .whereNull('complaint_id')
    .update({ complaint_id: of.complaintId, sequence: of.sequence, holder: null, slot: null });
  if (claimed !== marks.length) throw new Error('A file was removed while its form was being sent');
}

/** The files of a complaint in the order in which they came. */
export async function readAttachments(db: Knex, complaintId: number): Promise<Attachment[]> {
  const rows: Row[] = await db(TABLE).where({ complaint_id: complaintId }).orderBy('id');
  return rows.map(attachmentFromRow);
}

export async function readAttachment(
  db: Knex,
  where: { readonly complaint_id: number; readonly file_key: string },
): Promise<Attachment | null> {
  const row: Row | undefined = await db(TABLE).where(where).first();
  return row ? attachmentFromRow(row) : null;
}

export async function countAttachments(db: Knex, complaintId: number): Promise<number> {
  const [row] = await db(TABLE).where({ complaint_id: complaintId }).count({ files: '*' });
  return Number(row?.files);
}

/** Removes files of a form that is not sent, one or all of them, and gives the keys of exactly those. */
export async function deleteWaiting(
  db: Knex,
  { holder, key }: { readonly holder: string; readonly key?: string },
): Promise<string[]> {
  const removed = await db.raw(
    `delete from ${TABLE} where holder = ? ${key === undefined ? '' : 'and file_key = ?'} returning file_key`,
    key === undefined ? [holder] : [holder, key],
  );
  return keysIn(removed);
}

/**
 * Removes what was chosen in forms that nobody will send any more, and gives the keys: the draft is gone, or it was a
 * form without a draft; and a day has passed, so that nobody is in the middle of it.
 */
export async function deleteForgotten(
  db: Knex,
  before: { readonly added: Instant; readonly saved: Instant },
): Promise<string[]> {
  const removed = await db.raw(
    `delete from ${TABLE} where complaint_id is null and added_at < ?
       and not exists (select 1 from complaint_drafts
         where complaint_drafts.key_hash = ${TABLE}.holder and complaint_drafts.saved_at >= ?)
     returning file_key`,
    [before.added, before.saved],
  );
  return keysIn(removed);
}

/** knex's own builder gives no rows back from a deletion on SQLite. */
function keysIn(removed: unknown): string[] {
  return rowsIn(removed).map((row) => textIn(row, 'file_key'));
}

/** Which of these keys have a row. */
export async function knownKeys(db: Knex, keys: readonly string[]): Promise<Set<string>> {
  const rows: Row[] = await db(TABLE)
    .whereIn('file_key', [...keys])
    .select('file_key');
  return new Set(rows.map((row) => textIn(row, 'file_key')));
}

function attachmentFromRow(row: Row): Attachment {
  return {
    key: textIn(row, 'file_key'),
    name: textIn(row, 'name'),
    mediaType: textIn(row, 'media_type'),
    size: numberIn(row, 'size'),
    sha256: textIn(row, 'content_hash'),
    addedAt: instantIn(row, 'added_at'),
    sequence: optionalNumberIn(row, 'sequence'),
  };
}

import type { Core } from '@strapi/strapi';
import { connection } from '../../../../floor/connection';
import { readReference } from '../../domain/reference';
import { readHead } from '../../domain/chain-head';
import { firstBreak } from '../chain';
import { checkAttachments } from './attachments/attachments';
import { findByHead, readRecord, type StoredRecord } from '../store/events';

/** What a check of the stored events came to; places are counted from one. */
export type Verification =
  /** No complaint has this reference and such a head, whichever of them is wrong. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'changed'; readonly place: number; readonly entries: number }
  | { readonly kind: 'unchanged'; readonly place: number; readonly entries: number };

/** Checks the record that a receipt belongs to: is its head part of it, and does every event hold? */
export async function verifyHead(
  strapi: Core.Strapi,
  typed: { readonly reference: string; readonly head: string },
): Promise<Verification> {
  const db = await connection(strapi);
  const head = readHead(typed.head) ?? '-';
  const id = await findByHead(db, readReference(typed.reference) ?? '', head);
  const record = id === null ? null : await readRecord(db, { id });
  return record ? checked(strapi, record, head) : { kind: 'unknown' };
}

/** Checks a whole record up to its last event. */
export async function verifyRecord(
  strapi: Core.Strapi,
  complaintId: number,
): Promise<Verification> {
  const record = await readRecord(await connection(strapi), { id: complaintId });
  return record ? checked(strapi, record, record.headHash) : { kind: 'unknown' };
}

async function checked(
  strapi: Core.Strapi,
  { links, headHash }: StoredRecord,
  head: string,
): Promise<Verification> {
  const entries = links.length;
  const broken = firstBreak(links);
  if (broken) return { kind: 'changed', place: links.indexOf(broken) + 1, entries };
  // The complaint remembers its last event: one taken off the end leaves a sound chain that is too short.
  if (links.at(-1)?.hash !== headHash) return { kind: 'changed', place: entries + 1, entries };
  const files = await checkAttachments(strapi, links);
  const unsound = files.find(({ state }) => state !== 'sound');
  if (unsound) return { kind: 'changed', place: unsound.sequence, entries };
  const place = links.findIndex(({ hash }) => hash.startsWith(head)) + 1;
  return { kind: 'unchanged', place, entries };
}

import { createHash } from 'node:crypto';
import type { ReadStream } from 'node:fs';
import type { Core } from '@strapi/strapi';
import { connection } from '../../../../../floor/connection';
import type { Attachment, AttachmentMark } from '../../../domain/attachment/attachment';
import type { RecordedEvent } from '../../../domain/complaint/event';
import {
  deleteWaiting,
  readAttachment,
  readAttachments,
  readWaiting,
} from '../../store/attachments';
import { absent, FILE_KEY, readStored, removeStored, streamStored } from '../../store/file-store';
import { holderOf, type UnsentForm } from './holder';

/** The files chosen so far in a form that is not sent yet. */
export async function waitingAttachments(
  strapi: Core.Strapi,
  form: UnsentForm,
): Promise<Attachment[]> {
  return readWaiting(await connection(strapi), holderOf(form));
}

/** Takes one file out of a form that is not sent yet, or all of them; the row goes first. */
export async function removeWaiting(
  strapi: Core.Strapi,
  form: UnsentForm,
  key?: string,
): Promise<void> {
  if (key !== undefined && !FILE_KEY.test(key)) return;
  const where = { holder: holderOf(form), key };
  await removeStored(strapi, await deleteWaiting(await connection(strapi), where));
}

export async function attachmentsOf(
  strapi: Core.Strapi,
  complaintId: number,
): Promise<Attachment[]> {
  return readAttachments(await connection(strapi), complaintId);
}

export interface OpenedAttachment {
  readonly attachment: Attachment;
  readonly bytes: ReadStream;
}

/** A file of one complaint; null for those of others as for those that never were. */
export async function openAttachment(
  strapi: Core.Strapi,
  complaintId: number,
  key: string,
): Promise<OpenedAttachment | null> {
  if (!FILE_KEY.test(key)) return null;
  const where = { complaint_id: complaintId, file_key: key };
  const attachment = await readAttachment(await connection(strapi), where);
  const bytes = attachment && (await streamStored(strapi, attachment.key));
  return attachment && bytes ? { attachment, bytes } : null;
}

export interface CheckedAttachment extends AttachmentMark {
  readonly sequence: number;
  readonly state: 'sound' | 'changed' | 'missing';
}

/** Compares every file that the events name with what lies in the store. */
export async function checkAttachments(
  strapi: Core.Strapi,
  events: readonly RecordedEvent[],
): Promise<CheckedAttachment[]> {
  const checked: CheckedAttachment[] = [];
  for (const { event, sequence } of events) {
    const marks = 'attachments' in event ? (event.attachments ?? []) : [];
    for (const mark of marks) {
      checked.push({ ...mark, sequence, state: await stateOf(strapi, mark) });
    }
  }
  return checked;
}

async function stateOf(
  strapi: Core.Strapi,
  { key, sha256 }: AttachmentMark,
): Promise<CheckedAttachment['state']> {
  const bytes = await readStored(strapi, key).catch(absent);
  if (!bytes) return 'missing';
  return createHash('sha256').update(bytes).digest('hex') === sha256 ? 'sound' : 'changed';
}

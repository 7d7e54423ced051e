import { createHash, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { connection } from '../../../../../floor/connection';
import type { ReceivedFile } from '../../../../../floor/multipart/receive-form';
import type { Instant } from '../../../../../kernel/instant';
import { toldName } from '../../../domain/attachment/shown-name';
import {
  FILE_LIMITS,
  type UploadProblem,
  type UploadRefusal,
} from '../../../domain/attachment/upload-refusal';
import type { Actor } from '../../../domain/complaint/event';
import { countAttachments, insertWaiting, readWaiting } from '../../store/attachments';
import { attachmentSettings, removeStored, writeStored } from '../../store/file-store';
import { holderOf, type UnsentForm } from './holder';
import { inspectUpload, type Inspected } from './inspect-upload';

export interface Upload {
  readonly form: UnsentForm;
  readonly files: readonly ReceivedFile[];
  readonly by: Actor;
  readonly at: Instant;
}

/** Keeps what may be kept until the form is sent, and says of every other file why not. */
export async function keepUploads(
  strapi: Core.Strapi,
  { files, ...upload }: Upload,
): Promise<UploadRefusal[]> {
  const refusals: UploadRefusal[] = [];
  for (const file of files) {
    const problem = await keepOne(strapi, file, upload);
    if (problem) refusals.push({ name: toldName(file.name), problem });
  }
  return refusals;
}

async function keepOne(
  strapi: Core.Strapi,
  file: ReceivedFile,
  upload: Omit<Upload, 'files'>,
): Promise<UploadProblem | null> {
  const { clamd } = attachmentSettings(strapi);
  const full = await whyFull(strapi, upload.form);
  if (full) return full;
  const inspected = await inspectUpload(file, clamd);
  if (!inspected.ok) return inspected.refusal;
  return keep(strapi, inspected.value, upload);
}

async function whyFull(strapi: Core.Strapi, form: UnsentForm): Promise<UploadProblem | null> {
  const db = await connection(strapi);
  const waiting = await readWaiting(db, holderOf(form));
  if (waiting.length >= FILE_LIMITS.files) return 'too-many';
  if (form.kind === 'draft') return null;
  const all = waiting.length + (await countAttachments(db, form.complaintId));
  return all >= FILE_LIMITS.ofComplaint ? 'complaint-full' : null;
}

/** The file first and then its row: a row without a file cannot come about, and a file without a row is swept up. */
async function keep(
  strapi: Core.Strapi,
  { name, mediaType, bytes }: Inspected,
  { form, by, at }: Omit<Upload, 'files'>,
): Promise<UploadProblem | null> {
  const key = randomBytes(16).toString('hex');
  await writeStored(strapi, key, bytes);
  const outcome = await insertWaiting(await connection(strapi), {
    key,
    holder: holderOf(form),
    ...{ name, mediaType, size: bytes.length, addedBy: by, addedAt: at },
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
  if (outcome !== 'written') await removeStored(strapi, [key]);
  return outcome === 'full' ? 'too-many' : null;
}

import type { Core } from '@strapi/strapi';
import type { ReceivedFile } from '../../../../../floor/multipart/receive-form';
import type { Instant } from '../../../../../kernel/instant';
import { LANGUAGES } from '../../../../../kernel/language';
import type { Translated } from '../../../../../kernel/translated';
import type { AttachmentView, ReplyFiles } from '../../../contracts/desk';
import type { Attachment } from '../../../domain/attachment/attachment';
import { uploadRefusalWords } from '../../../domain/attachment/refusal-words';
import type { UploadRefusal } from '../../../domain/attachment/upload-refusal';
import type { Viewer } from '../../../domain/desk/viewer';
import { removeWaiting, waitingAttachments } from './attachments';
import type { UnsentForm } from './holder';
import { keepUploads } from './keep-uploads';

/** A member of staff's next reply to one complaint. */
export interface NextReply {
  readonly complaintId: number;
  readonly viewer: Viewer;
}

export async function replyFiles(
  strapi: Core.Strapi,
  reply: NextReply,
  refusals: readonly UploadRefusal[] = [],
): Promise<ReplyFiles> {
  const files = await waitingAttachments(strapi, formOf(reply));
  return { files: files.map(attachmentView), refused: refusals.map(refusalWords) };
}

export async function addReplyFiles(
  strapi: Core.Strapi,
  reply: NextReply,
  { files, at }: { readonly files: readonly ReceivedFile[]; readonly at: Instant },
): Promise<ReplyFiles> {
  const { id, name } = reply.viewer;
  const by = { kind: 'staff', id, name } as const;
  const refusals = await keepUploads(strapi, { form: formOf(reply), files, by, at });
  return replyFiles(strapi, reply, refusals);
}

export async function removeReplyFile(
  strapi: Core.Strapi,
  reply: NextReply,
  key: string,
): Promise<ReplyFiles> {
  await removeWaiting(strapi, formOf(reply), key);
  return replyFiles(strapi, reply);
}

export function attachmentView(attachment: Attachment): AttachmentView {
  const { key, name, mediaType, size, addedAt, sequence } = attachment;
  return { key, name, mediaType, size, addedAt, sequence };
}

function formOf({ complaintId, viewer }: NextReply): UnsentForm {
  return { kind: 'reply', complaintId, personId: viewer.id };
}

function refusalWords(refusal: UploadRefusal): Translated {
  const words = LANGUAGES.map((language) => [language, uploadRefusalWords(refusal, language)]);
  return Object.fromEntries(words) as Translated; // one entry for each language
}

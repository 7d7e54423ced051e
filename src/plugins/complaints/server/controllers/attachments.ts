import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { boundaryOf } from '../../../../floor/multipart/boundary';
import {
  FormTooLarge,
  receiveForm,
  UnreadableForm,
} from '../../../../floor/multipart/receive-form';
import { sendDownload } from '../../../../floor/send-download';
import { asInstant } from '../../../../kernel/instant';
import { ok, refuse, type Result } from '../../../../kernel/result';
import { isPicture } from '../../domain/attachment/file-kind';
import { FILE_LIMITS } from '../../domain/attachment/upload-refusal';
import type { Refusal } from '../../domain/complaint/refusal';
import type { Viewer } from '../../domain/desk/viewer';
import { answerRefusal } from '../refusals';
import { openAttachment } from '../services/attachments/attachments';
import { drawSmall } from '../services/attachments/draw-anew';
import {
  addReplyFiles,
  removeReplyFile,
  replyFiles,
  type NextReply,
} from '../services/attachments/reply-files';
import { viewerOf, type SignedIn } from '../services/viewer-of';
import { findForViewer } from '../services/work-at-desk';
import { incomingFolder, readStored } from '../store/file-store';

type DeskContext = Context & { params: Record<string, string> };

export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** Gives what a signed-in person is allowed to have, or the refusal. */
  async function answer(
    ctx: DeskContext,
    toAct: boolean,
    use: (reply: NextReply) => Promise<void>,
  ): Promise<void> {
    const viewer = await viewerOf(strapi, ctx.state as SignedIn); // set by isAuthenticatedAdmin
    const reply = await nextReply(strapi, ctx.params.reference ?? '', { viewer, toAct });
    if (reply.ok) return use(reply.value);
    const { status, body } = answerRefusal(reply.refusal);
    ctx.status = status;
    ctx.body = body;
  }

  const list = (ctx: DeskContext) =>
    answer(ctx, false, async (reply) => {
      ctx.body = await replyFiles(strapi, reply);
    });

  const add = (ctx: DeskContext) => answer(ctx, true, (reply) => receive(strapi, ctx, reply));

  const remove = (ctx: DeskContext) =>
    answer(ctx, true, async (reply) => {
      ctx.body = await removeReplyFile(strapi, reply, ctx.params.key ?? '');
    });

  const send = (ctx: DeskContext) =>
    answer(ctx, false, ({ complaintId }) => give(strapi, ctx, complaintId));

  return { list, add, remove, send };
};

async function nextReply(
  strapi: Core.Strapi,
  reference: string,
  { viewer, toAct }: { readonly viewer: Viewer; readonly toAct: boolean },
): Promise<Result<NextReply, Refusal>> {
  const found = await findForViewer(strapi, reference, viewer);
  if (!found.ok) return found;
  if (toAct && !viewer.mayAct) return refuse({ kind: 'not-yours' });
  return ok({ complaintId: found.value.id, viewer });
}

async function receive(strapi: Core.Strapi, ctx: DeskContext, reply: NextReply): Promise<void> {
  const boundary = boundaryOf(ctx.get('Content-Type'));
  if (boundary === null) return ctx.badRequest('Files are sent as multipart/form-data');
  const { bytes: fileBytes, files } = FILE_LIMITS;
  const limits = { folder: incomingFolder(strapi), fileBytes, files };
  try {
    ctx.body = await receiveForm({ body: ctx.req, boundary }, limits, (form) =>
      addReplyFiles(strapi, reply, { files: form.files, at: asInstant(Date.now()) }),
    );
  } catch (error) {
    if (error instanceof FormTooLarge) return ctx.payloadTooLarge('The form is too large');
    if (error instanceof UnreadableForm) return ctx.badRequest('The form cannot be read');
    throw error;
  }
}

/** The file as a download, or a small copy of a picture to look at; both in the same sandbox. */
async function give(strapi: Core.Strapi, ctx: DeskContext, complaintId: number): Promise<void> {
  const opened = await openAttachment(strapi, complaintId, ctx.params.key ?? '');
  if (!opened) return ctx.notFound();
  const { key, name, mediaType, size } = opened.attachment;
  if (ctx.query.size !== 'small' || !isPicture(mediaType)) {
    return sendDownload(ctx, { name, type: mediaType, size, body: opened.bytes });
  }
  opened.bytes.destroy();
  const small = await drawSmall(await readStored(strapi, key));
  sendDownload(ctx, { name: 'small.webp', type: 'image/webp', body: Readable.from([small]) });
}

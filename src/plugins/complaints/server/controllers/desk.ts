import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { asInstant } from '../../../../kernel/instant';
import { actionRequestSchema, queueRequestSchema } from '../../contracts/desk';
import { answerRefusal } from '../refusals';
import { complaintFile } from '../services/complaint-file';
import { deskQueue } from '../services/desk-queue';
import { deskVocabulary } from '../services/desk-vocabulary';
import { actAtDesk, findForViewer } from '../services/work-at-desk';
import { viewerOf, type SignedIn } from '../services/viewer-of';

type DeskContext = Context & { params: Record<string, string> };

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const viewer = (ctx: Context) => viewerOf(strapi, ctx.state as SignedIn); // set by isAuthenticatedAdmin

  async function queue(ctx: DeskContext) {
    const request = queueRequestSchema.safeParse(ctx.query);
    if (!request.success) return ctx.badRequest(request.error.issues[0]?.message);
    ctx.body = await deskQueue(strapi, request.data, await viewer(ctx), asInstant(Date.now()));
  }

  async function vocabulary(ctx: DeskContext) {
    ctx.body = await deskVocabulary(strapi, await viewer(ctx));
  }

  async function file(ctx: DeskContext) {
    const found = await findForViewer(strapi, ctx.params.reference ?? '', await viewer(ctx));
    if (!found.ok) return refuse(ctx, found.refusal);
    ctx.body = await complaintFile(strapi, found.value);
  }

  async function act(ctx: DeskContext) {
    const request = actionRequestSchema.safeParse(ctx.request.body);
    if (!request.success) return ctx.badRequest(request.error.issues[0]?.message);
    const reference = ctx.params.reference ?? '';
    const me = await viewer(ctx);
    const done = await actAtDesk(strapi, reference, request.data, me, asInstant(Date.now()));
    const now = await findForViewer(strapi, reference, me);
    if (!done.ok) {
      refuse(ctx, done.refusal);
      if (ctx.status === 409 && now.ok) {
        ctx.body = { ...(ctx.body as object), file: await complaintFile(strapi, now.value) };
      }
      return;
    }
    if (!now.ok) return void (ctx.status = 204); // handed over to a department this person cannot see
    ctx.body = await complaintFile(strapi, now.value);
  }

  return { queue, vocabulary, file, act };
};

function refuse(ctx: Context, refusal: Parameters<typeof answerRefusal>[0]): void {
  const { status, body } = answerRefusal(refusal);
  ctx.status = status;
  ctx.body = body;
}

import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { asInstant } from '../../../../kernel/instant';
import { findForViewer, viewerOf, type SignedIn } from '../../../complaints/server/public';
import { extensionRequestSchema } from '../../contracts/extension';
import { answerExtension } from '../extension-refusals';
import { extendPromise, type ExtendRefusal } from '../services/extend-promise';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async extend(ctx: Context & { params: Record<string, string> }) {
    const viewer = await viewerOf(strapi, ctx.state as SignedIn); // set by isAuthenticatedAdmin
    const found = await findForViewer(strapi, ctx.params.reference ?? '', viewer);
    if (!found.ok) return answer(ctx, { kind: 'not-found' });
    if (!viewer.mayAct) return answer(ctx, { kind: 'not-yours' });
    const request = extensionRequestSchema.safeParse(ctx.request.body);
    if (!request.success) return ctx.badRequest(request.error.issues[0]?.message);
    const { version, hours, reason } = request.data;
    const done = await extendPromise(strapi, {
      ...{ complaintId: found.value.id, hours, reason, expectedVersion: version },
      actor: { kind: 'staff', id: viewer.id, name: viewer.name },
      at: asInstant(Date.now()),
    });
    if (!done.ok) return answer(ctx, done.refusal);
    ctx.status = 204;
  },
});

function answer(ctx: Context, refusal: ExtendRefusal | { readonly kind: 'not-yours' }): void {
  const { status, body } = answerExtension(refusal);
  ctx.status = status;
  ctx.body = body;
}

import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { asInstant } from '../../../../kernel/instant';
import { viewerOf, type SignedIn } from '../../../complaints/server/public';
import { overviewRequestSchema } from '../../contracts/overview';
import { overview } from '../services/overview';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context) {
    const request = overviewRequestSchema.safeParse(ctx.query);
    if (!request.success) return ctx.badRequest(request.error.issues[0]?.message);
    const viewer = await viewerOf(strapi, ctx.state as SignedIn); // set by isAuthenticatedAdmin
    ctx.body = await overview(strapi, request.data, viewer, asInstant(Date.now()));
  },
});

import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { findForViewer, viewerOf, type SignedIn } from '../../../complaints/server/public';
import type { ClocksAnswer } from '../../contracts/clocks';
import { clockViews } from '../services/clock-views';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async ofComplaint(ctx: Context & { params: Record<string, string> }) {
    const viewer = await viewerOf(strapi, ctx.state as SignedIn); // set by isAuthenticatedAdmin
    const found = await findForViewer(strapi, ctx.params.reference ?? '', viewer);
    if (!found.ok) return ctx.notFound();
    const answer: ClocksAnswer = { clocks: await clockViews(strapi, found.value.id) };
    ctx.body = answer;
  },
});

import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { asInstant } from '../../../../kernel/instant';
import { publishRequestSchema } from '../../contracts/state';
import { charterState } from '../services/charter-state';
import { publishCharter } from '../services/publish-charter';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async state(ctx: Context) {
    ctx.body = await charterState(strapi, asInstant(Date.now()));
  },

  async publish(ctx: Context) {
    const request = publishRequestSchema.safeParse(ctx.request.body);
    if (!request.success) return ctx.badRequest('A note that says why is required');
    const user = ctx.state.user as { id: number; firstname?: string; lastname?: string };
    const published = await publishCharter(strapi, {
      authorId: user.id,
      author: [user.firstname, user.lastname].filter(Boolean).join(' '),
      note: request.data.note,
      at: asInstant(Date.now()),
    });
    if (!published.ok) {
      ctx.status = 422;
      ctx.body = { refusal: published.refusal };
      return;
    }
    ctx.body = await charterState(strapi, asInstant(Date.now()));
  },
});

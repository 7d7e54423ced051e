import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { asInstant } from '../../../../kernel/instant';
import { currentView, type SignedIn, viewerOf } from '../../../complaints/server/public';
import type { TickAnswer } from '../../contracts/tick';
import { confirmTime, readTickState } from '../store/tick-state';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async state(ctx: Context) {
    ctx.body = await tickAnswer(strapi);
  },

  async confirm(ctx: Context) {
    const { name } = await viewerOf(strapi, ctx.state as SignedIn); // set by isAuthenticatedAdmin
    const at = asInstant(Date.now());
    if (await confirmTime(strapi.db.connection, { name, at })) {
      strapi.log.warn(`${name} has confirmed the time: escalation goes on.`);
    }
    ctx.body = await tickAnswer(strapi);
  },
});

async function tickAnswer(strapi: Core.Strapi): Promise<TickAnswer> {
  const { lastAt, stoppedAt, reason, stepSeconds } = await readTickState(strapi.db.connection);
  const { organisation } = await currentView(strapi);
  const why = reason === 'went-back' ? reason : 'jumped';
  return {
    lastAt,
    stopped: stoppedAt === null ? null : { at: stoppedAt, reason: why, stepSeconds },
    now: Date.now(),
    timezone: organisation.timezone,
  };
}

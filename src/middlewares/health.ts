import type { Core } from '@strapi/strapi';
import { databaseTakesWrites } from '../floor/database-answers';

/** `/livez`: the process answers. `/readyz`: it can also store a complaint, which is tried. */
const health: Core.MiddlewareFactory =
  (_settings, { strapi }) =>
  async (ctx, next) => {
    if (ctx.path === '/livez') return answer(ctx, true);
    if (ctx.path === '/readyz') return answer(ctx, await databaseTakesWrites(strapi));
    return next();
  };

type Context = Parameters<Core.MiddlewareHandler>[0];

function answer(ctx: Context, isWell: boolean): void {
  ctx.status = isWell ? 200 : 503;
  ctx.set('Cache-Control', 'no-store');
  if (!isWell) ctx.set('Retry-After', '5');
  ctx.body = isWell ? 'ok\n' : 'unavailable\n';
}

export default health;

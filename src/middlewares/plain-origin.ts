import type { Core } from '@strapi/strapi';

/** Strapi answers a request that names no origin with `*`; who did not ask for a permission gets none. */
const plainOrigin: Core.MiddlewareFactory = () => async (ctx, next) => {
  await next();
  if (!ctx.get('Origin')) ctx.remove('Access-Control-Allow-Origin');
};

export default plainOrigin;

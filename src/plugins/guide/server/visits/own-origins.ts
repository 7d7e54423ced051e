import type { Core } from '@strapi/strapi';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** Under which origins the pages are reached: the public address first, and the one this request was sent to. */
export function ownOrigins(strapi: Core.Strapi, ctx: Context): string[] {
  const address = strapi.config.get<string>('server.url', '');
  const configured = URL.canParse(address) ? [new URL(address).origin] : [];
  return [...configured, `${ctx.protocol}://${ctx.host}`];
}

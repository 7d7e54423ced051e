import type { Core } from '@strapi/strapi';
import { languageFor } from '../../rendering/trouble-pages';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** `/` leads to the first page in the language remembered, or the one the browser asks for. */
export function mountRoot(strapi: Core.Strapi): void {
  mountChoice(strapi, '/', '');
}

/** An address without a language leads to the page in the visitor's own. */
export function mountChoice(strapi: Core.Strapi, from: string, path: string): void {
  const choose = (ctx: Context): void => {
    ctx.vary('Accept-Language');
    ctx.vary('Cookie');
    ctx.set('Cache-Control', 'private, no-cache');
    ctx.redirect(`/${languageFor(ctx)}${path}`);
  };
  strapi.server.routes([{ method: 'GET', path: from, handler: choose, config: { auth: false } }]);
}

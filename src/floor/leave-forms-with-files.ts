import type { Core } from '@strapi/strapi';
import { LANGUAGES } from '../kernel/language';

interface Middlewares {
  extend(uid: string, wrap: (factory: Core.MiddlewareFactory) => Core.MiddlewareFactory): void;
}

const READ_BY_THEIR_OWNERS = new RegExp(
  `^/(${LANGUAGES.join('|')})/|^/complaints/desk/complaints/[^/]+/attachments$`,
);

/**
 * Leaves forms with files that residents and the desk send to those who want them. Strapi's reader would write
 * whatever arrives to the temporary folder, and answer one file that is too large by losing the whole form.
 */
export function leaveFormsWithFiles(strapi: Core.Strapi): void {
  const middlewares = strapi.get('middlewares') as Middlewares; // Strapi types its registries loosely
  middlewares.extend('strapi::body', (factory) => (settings, context) => {
    const read = factory(settings, context);
    return (ctx, next) => {
      const isLeft = Boolean(ctx.is('multipart')) && READ_BY_THEIR_OWNERS.test(ctx.path);
      return isLeft || !read ? next() : read(ctx, next);
    };
  });
}

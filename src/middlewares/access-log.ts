import type { Core } from '@strapi/strapi';

/**
 * One line a request: method, route template, status, time. Neither address nor query nor path parameter,
 * because they carry receipts, and who complained is nobody's business.
 */
const accessLog: Core.MiddlewareFactory =
  (_settings, { strapi }) =>
  async (ctx, next) => {
    const startedAt = performance.now();
    try {
      await next();
    } finally {
      const elapsed = Math.round(performance.now() - startedAt);
      strapi.log.http(`${ctx.method} ${templateOf(ctx._matchedRoute)} ${ctx.status} ${elapsed} ms`);
    }
  };

function templateOf(route: unknown): string {
  if (typeof route !== 'string') return '(no route)';
  return route.startsWith('/((?!uploads/)') ? '(public file)' : route;
}

export default accessLog;

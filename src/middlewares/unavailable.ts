import type { Core } from '@strapi/strapi';
import { databaseAnswers, databaseTakesWrites } from '../floor/database-answers';
import { unavailablePage } from '../floor/unavailable-page';
import { isDatabaseTrouble } from '../kernel/database-trouble';

/**
 * Without a database Strapi answers 401 or 500. Whoever calls then reads 503 with Retry-After, and a resident
 * reads that nothing was received.
 */
const unavailable: Core.MiddlewareFactory =
  (_settings, { strapi }) =>
  async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      if (!isDatabaseTrouble(error) && (await databaseTakesWrites(strapi))) throw error;
      strapi.log.error('The database does not answer', { error });
      return answerUnavailable(ctx);
    }
    if (ctx.status === 401 && !(await databaseAnswers(strapi))) return answerUnavailable(ctx);
    if (SERVER_ERRORS.has(ctx.status) && !(await databaseTakesWrites(strapi)))
      answerUnavailable(ctx);
  };

/** What Strapi makes of a failing database, depending on the controller. */
const SERVER_ERRORS = new Set([500, 501, 502]);

type Context = Parameters<Core.MiddlewareHandler>[0];

function answerUnavailable(ctx: Context): void {
  ctx.status = 503;
  ctx.set('Retry-After', '30');
  ctx.set('Cache-Control', 'no-store');
  if (ctx.accepts('json', 'html') === 'html') {
    ctx.type = 'html';
    ctx.set(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    );
    ctx.body = unavailablePage(ctx.method !== 'GET');
    return;
  }
  ctx.body = { data: null, error: { status: 503, name: 'Unavailable', message: MESSAGE } };
}

const MESSAGE = 'Nothing was received or changed. Try again in a moment.';

export default unavailable;

import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { SECOND } from '../kernel/duration';
import { asInstant } from '../kernel/instant';
import { countAttempt, takeBackAttempt, type Attempt } from '../plugins/complaints/server/public';

/** Counts tries to sign in for each address, each account and all together; a try that succeeds is taken back. */
const signInLimits: Core.MiddlewareFactory<{ readonly act: Attempt['act'] }> =
  ({ act }, { strapi }) =>
  async (ctx, next) => {
    const at = asInstant(Date.now());
    const attempt = { act, address: ctx.request.ip, subject: accountOf(ctx), at };
    const until = await countAttempt(strapi, attempt);
    if (until !== null) {
      const seconds = Math.max(1, Math.ceil((until - at) / SECOND));
      ctx.set('Retry-After', String(seconds));
      throw new errors.RateLimitError(
        `Too many tries. Try again in ${Math.ceil(seconds / 60)} min.`,
      );
    }
    await next();
    if (act === 'sign-in' && ctx.status < 400) await takeBackAttempt(strapi, attempt);
  };

type Context = Parameters<Core.MiddlewareHandler>[0];

/** Which account is meant, read as Strapi reads it: from the body, else from the query, lists and capitals as they come. */
function accountOf(ctx: Context): string {
  const { query } = ctx as unknown as { readonly query: Record<string, unknown> }; // Koa's types leave it open
  const body = (ctx.request.body ?? {}) as Record<string, unknown>;
  const named = body.email || body.identifier || query.email || query.identifier || 'nobody';
  return String(named)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+|\/+$/g, '');
}

export default signInLimits;

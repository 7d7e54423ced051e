import type { Context } from 'koa';

/** What was asked for is understood and refused; the body says why, and nothing has changed. */
export function answerRefused(ctx: Context, refusal: object): void {
  ctx.status = 422;
  ctx.body = refusal;
}

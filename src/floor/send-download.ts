import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';

type Context = Parameters<Core.MiddlewareHandler>[0];

export interface Download {
  readonly name: string;
  readonly type: string;
  readonly body: string | Readable;
  /** In bytes, where a stream does not tell. */
  readonly size?: number;
}

/**
 * Gives something to keep: never shown by the browser, and were it shown all the same, then in a sandbox where nothing
 * runs and nothing is fetched. Koa writes the name by RFC 6266.
 */
export function sendDownload(ctx: Context, { name, type, body, size }: Download): void {
  ctx.set('Content-Security-Policy', "default-src 'none'; sandbox");
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Cache-Control', 'no-store');
  ctx.attachment(name);
  ctx.status = 200;
  ctx.type = type;
  ctx.body = body;
  if (size !== undefined) ctx.length = size;
}

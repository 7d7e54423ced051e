import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Core } from '@strapi/strapi';

export interface Asset {
  /** Carries a fingerprint of the content, so that browsers may keep it for ever. */
  readonly href: string;
  readonly type: string;
  readonly plain: Buffer;
  readonly br: Buffer;
  readonly gzip: Buffer;
}

export interface Assets {
  readonly stylesheet: Asset;
  readonly icon: Asset;
  /** For the last page of a report alone. */
  readonly checkScript: Asset;
  readonly solverScript: Asset;
}

/** Style sheet, icon and scripts, read and compressed once. */
export function readAssets(strapi: Core.Strapi): Assets {
  const stylesheet = path.join(strapi.dirs.static.public, 'assets', 'redress.css');
  if (!existsSync(stylesheet)) {
    strapi.log.warn(`${stylesheet} is missing: run "node src/commands/build-css.mjs"`);
  }
  const guide = path.join(strapi.dirs.app.root, 'src', 'plugins', 'guide');
  const script = (name: string) =>
    readAsset(
      name,
      'js',
      'text/javascript; charset=utf-8',
      path.join(guide, 'scripts', `${name}.js`),
    );
  return {
    stylesheet: readAsset('redress', 'css', 'text/css; charset=utf-8', stylesheet),
    icon: readAsset('mark', 'svg', 'image/svg+xml', path.join(guide, 'styles', 'mark.svg')),
    checkScript: script('check'),
    solverScript: script('solve'),
  };
}

function readAsset(name: string, extension: string, type: string, file: string): Asset {
  const plain = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  const fingerprint = createHash('sha256').update(plain).digest('hex').slice(0, 12);
  return {
    href: `/assets/${name}.${fingerprint}.${extension}`,
    type,
    plain,
    br: brotliCompressSync(plain),
    gzip: gzipSync(plain, { level: 9 }),
  };
}

type Context = Parameters<Core.MiddlewareHandler>[0];

export function mountAssets(strapi: Core.Strapi, assets: Assets): void {
  strapi.server.routes(
    Object.values<Asset>({ ...assets }).map((one) => ({
      method: 'GET' as const,
      path: one.href,
      handler: (ctx: Context) => sendAsset(ctx, one),
      config: { auth: false as const },
    })),
  );
}

function sendAsset(ctx: Context, asset: Asset): void {
  const encoding = ctx.acceptsEncodings('br', 'gzip', 'identity');
  const isPacked = encoding === 'br' || encoding === 'gzip';
  ctx.set('Cache-Control', 'public, max-age=31536000, immutable');
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Cross-Origin-Resource-Policy', 'same-origin');
  ctx.vary('Accept-Encoding');
  if (isPacked) ctx.set('Content-Encoding', encoding);
  ctx.body = isPacked ? asset[encoding] : asset.plain;
  ctx.type = asset.type;
}

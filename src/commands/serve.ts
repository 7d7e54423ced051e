import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { holdingStartLock } from '../floor/start-lock';

const PROJECT = path.resolve(__dirname, '..', '..', '..'); // this file runs as dist/src/commands/serve.js

async function serve(): Promise<void> {
  process.chdir(PROJECT);
  process.env.TZ = 'UTC';
  process.env.NODE_ENV ||= 'production';
  const { createStrapi } = await import('@strapi/strapi'); // reads NODE_ENV and .env while it loads
  const strapi = createStrapi({
    appDir: PROJECT,
    distDir: path.join(PROJECT, 'dist'),
    serveAdminPanel: hasAdminBuild(),
  });
  outliveRejections(strapi);
  await holdingStartLock(strapi, () => strapi.load());
  if (process.argv.includes('--migrate-only')) return strapi.destroy();
  await strapi.start();
  strapi.log.info(`Redress listens on ${addressOf(strapi)}`);
}

/** The public pages can start before the admin panel was ever built. */
function hasAdminBuild(): boolean {
  if (process.env.SERVE_ADMIN === 'false') return false;
  return existsSync(path.join(PROJECT, 'dist', 'build', 'index.html'));
}

/** A crash of the database rejects promises nobody waits for any more; the process must be there when it comes back. */
function outliveRejections(strapi: Core.Strapi): void {
  process.on('unhandledRejection', (reason) => {
    strapi.log.error('A rejection nobody waited for', { error: reason });
  });
}

function addressOf(strapi: Core.Strapi): string {
  const address = strapi.server.httpServer.address();
  if (address === null || typeof address === 'string') return String(address);
  return `http://${address.address}:${address.port}`;
}

serve().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});

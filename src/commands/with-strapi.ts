import path from 'node:path';
import type { Core } from '@strapi/strapi';

const PROJECT = path.resolve(__dirname, '..', '..', '..'); // this file runs as dist/src/commands/with-strapi.js

/** Runs work on a Strapi that is loaded but does not listen, with its jobs off; closes it afterwards. */
export async function withStrapi<Outcome>(
  work: (strapi: Core.Strapi) => Promise<Outcome>,
): Promise<Outcome> {
  process.chdir(PROJECT);
  process.env.TZ = 'UTC';
  process.env.NODE_ENV ||= 'production';
  process.env.REDRESS_TICK = 'off';
  process.env.LOG_LEVEL ||= 'warn';
  const { createStrapi } = await import('@strapi/strapi'); // reads NODE_ENV and .env while it loads
  const strapi = createStrapi({
    appDir: PROJECT,
    distDir: path.join(PROJECT, 'dist'),
    serveAdminPanel: false,
  });
  const { holdingStartLock } = await import('../floor/start-lock');
  await holdingStartLock(strapi, () => strapi.load());
  try {
    return await work(strapi);
  } finally {
    await strapi.destroy();
  }
}

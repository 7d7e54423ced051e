import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { requiredSetting } from '../src/floor/required-setting';

interface OwnSettings {
  readonly jobs: boolean;
  readonly tick: { readonly everySeconds: number; readonly claimSeconds: number };
  readonly webhookHosts: readonly string[];
  readonly webhookSecret: string;
  readonly attachments: {
    readonly folder: string;
    readonly clamd: { readonly host: string; readonly port: number } | null;
  };
}

type Env = Core.Config.Shared.ConfigParams['env'];

const PROJECT = path.resolve(__dirname, '..', '..'); // this file runs as dist/config/server.js

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server & OwnSettings => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  app: { keys: requiredSetting('APP_KEYS').split(',') },
  proxy: addressOfTheClient(env.int('PROXY_HOPS', 0)),
  /** How often what is due is looked for, and how long a server may fall silent in the middle of it. */
  tick: { everySeconds: env.int('TICK_SECONDS', 10), claimSeconds: env.int('CLAIM_SECONDS', 30) },
  /** Whether this server wakes up the tick and the outbox; tests call them by hand. */
  jobs: env('REDRESS_TICK', 'on') !== 'off',
  /** Hosts (with a port other than the usual one) that rules may call. */
  webhookHosts: env.array('WEBHOOK_HOSTS', []),
  webhookSecret: env('WEBHOOK_SECRET', ''),
  attachments: { folder: attachmentsFolder(env), clamd: virusScanner(env) },
  cron: { enabled: false },
  transfer: { remote: { enabled: false } },
  http: { serverOptions: { requestTimeout: 300_000, headersTimeout: 15_000 } },
  logger: {
    updates: { enabled: false },
    startup: { enabled: false },
    config: { level: env('LOG_LEVEL', 'http') },
  },
});

/**
 * X-Forwarded-For is believed only as far as our own proxies wrote it: Koa takes the `maxIpsCount`-th
 * address from the right, so what a client puts in front of it changes nothing.
 */
function addressOfTheClient(hops: number): { koa: boolean; maxIpsCount: number } {
  return { koa: hops > 0, maxIpsCount: Math.max(1, hops) };
}

/** Never below `public/`. By default beside the database and under its name: what no row knows is swept from it. */
function attachmentsFolder(env: Env): string {
  const database = path.parse(env('DATABASE_FILENAME', '.data/redress.db'));
  const beside = path.join(database.dir, `${database.name}-attachments`);
  return path.resolve(PROJECT, env('ATTACHMENTS_DIR') || beside);
}

function virusScanner(env: Env): OwnSettings['attachments']['clamd'] {
  const host = env('CLAMD_HOST', '');
  return host === '' ? null : { host, port: env.int('CLAMD_PORT', 3310) };
}

import path from 'node:path';
import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

const PROJECT = path.resolve(__dirname, '..', '..'); // this file runs as dist/config/database.js

/** `compileSqlOnError: false` keeps what people wrote out of error messages, and so out of the log. */
export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database => {
  const client = env('DATABASE_CLIENT', env('DATABASE_URL') ? 'postgres' : 'sqlite');
  if (client === 'sqlite') return { connection: sqlite(env) };
  if (client === 'postgres') return { connection: postgres(env) };
  throw new Error(`DATABASE_CLIENT is "${client}"; Redress knows "sqlite" and "postgres".`);
};

function sqlite(env: Env) {
  const filename = path.resolve(PROJECT, env('DATABASE_FILENAME', '.data/redress.db'));
  return {
    client: 'sqlite' as const,
    connection: { filename },
    useNullAsDefault: true,
    acquireConnectionTimeout: 15_000,
    compileSqlOnError: false,
    pool: { min: 1, max: 1, afterCreate: hardenSqlite },
  };
}

function postgres(env: Env) {
  const url = new URL(env('DATABASE_URL', 'postgres://redress@127.0.0.1:5432/redress'));
  const ssl = env.bool('DATABASE_SSL', false)
    ? { rejectUnauthorized: env.bool('DATABASE_SSL_VERIFY', true) }
    : false;
  return {
    client: 'postgres' as const,
    connection: {
      host: env('DATABASE_HOST', url.hostname),
      port: env.int('DATABASE_PORT', Number(url.port || 5432)),
      database: env('DATABASE_NAME', decodeURIComponent(url.pathname.slice(1))),
      user: env('DATABASE_USERNAME', decodeURIComponent(url.username)),
      password: env('DATABASE_PASSWORD', decodeURIComponent(url.password)),
      ssl,
      connectionTimeoutMillis: 5_000,
      application_name: 'redress',
    },
    acquireConnectionTimeout: 10_000,
    compileSqlOnError: false,
    pool: { min: 0, max: env.int('DATABASE_POOL', 10) },
  };
}

interface SqliteConnection {
  pragma(source: string): unknown;
}

type Created = (error?: Error, connection?: unknown) => void;

/**
 * WAL, or a long reader makes a COMMIT fail; FULL, because the driver opens WAL files with NORMAL and an
 * acknowledged complaint could then vanish at a power loss.
 */
function hardenSqlite(raw: unknown, done: Created): void {
  const connection = raw as SqliteConnection; // Strapi's types know no driver
  for (const pragma of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'busy_timeout = 10000',
    'foreign_keys = ON',
    'secure_delete = ON',
    'trusted_schema = OFF',
  ]) {
    connection.pragma(pragma);
  }
  done(undefined, connection);
}

import { mkdtemp, rm } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import type { DatabaseHandle, DatabaseKind } from './types';

/** A fresh, empty database; dropped when the server that was booted on it closes. */
export function freshDatabase(kind: DatabaseKind): Promise<DatabaseHandle> {
  return kind === 'postgres' ? freshPostgres() : freshSqlite();
}

async function freshSqlite(): Promise<DatabaseHandle> {
  const folder = await mkdtemp(path.join(tmpdir(), 'redress-test-'));
  const settings = {
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: path.join(folder, 'redress.db'),
  };
  return { kind: 'sqlite', settings, drop: () => rm(folder, { recursive: true, force: true }) };
}

async function freshPostgres(): Promise<DatabaseHandle> {
  const name = `redress_${randomBytes(6).toString('hex')}`;
  await asOwner(`create database ${name}`);
  const folder = await mkdtemp(path.join(tmpdir(), 'redress-test-'));
  const settings = {
    DATABASE_CLIENT: 'postgres',
    DATABASE_URL: `${clusterUrl()}/${name}`,
    DATABASE_POOL: '6',
    ATTACHMENTS_DIR: path.join(folder, 'attachments'),
  };
  return {
    kind: 'postgres',
    settings,
    drop: async () => {
      await asOwner(`drop database if exists ${name} with (force)`);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Runs one statement as the owner of the test cluster, outside every Redress database. */
export async function asOwner(statement: string): Promise<void> {
  const client = new Client({ connectionString: `${clusterUrl()}/postgres` });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function clusterUrl(): string {
  const port = process.env.REDRESS_TEST_POSTGRES_PORT;
  if (!port) throw new Error('No PostgreSQL runs here: only the project api-postgres starts one.');
  return `postgres://redress@127.0.0.1:${port}`;
}

import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

const require = createRequire(import.meta.url);

/**
 * A place for databases that live as long as this process: `database()` makes an empty one, or a copy of another one
 * that nobody is connected to. With `durable`, PostgreSQL writes to disk as it does where it is in earnest.
 */
export async function throwawayDatabases(kind, { durable = false } = {}) {
  return kind === 'postgres' ? postgresDatabases(durable) : sqliteDatabases();
}

async function sqliteDatabases() {
  const folder = mkdtempSync(path.join(tmpdir(), 'redress-throwaway-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const database = async (model) => {
    const file = path.join(folder, `${randomBytes(6).toString('hex')}.db`);
    if (model) copyFileSync(model.file, file);
    return {
      ...{ kind: 'sqlite', file },
      settings: { DATABASE_CLIENT: 'sqlite', DATABASE_URL: '', DATABASE_FILENAME: file },
      connect: () => connectSqlite(file),
      drop: async () => ['', '-wal', '-shm'].forEach((end) => rmSync(file + end, { force: true })),
    };
  };
  return { database, end: async () => rmSync(folder, { recursive: true, force: true }) };
}

async function connectSqlite(filename) {
  const knex = require('knex')({
    client: 'better-sqlite3',
    connection: { filename },
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  });
  for (const pragma of ['journal_mode = wal', 'busy_timeout = 30000'])
    await knex.raw(`pragma ${pragma}`);
  return knex;
}

async function postgresDatabases(durable) {
  const script = path.join(import.meta.dirname, 'cluster.mjs');
  const flags = durable ? ['--durable'] : [];
  const child = spawn(process.execPath, [script, ...flags], { stdio: ['pipe', 'pipe', 'inherit'] });
  const port = await announcedPort(child);
  const url = (name) => `postgres://redress@127.0.0.1:${port}/${name}`;
  const database = async (model) => {
    const name = `redress_${randomBytes(6).toString('hex')}`;
    await asOwner(
      url('postgres'),
      `create database ${name}${model ? ` template ${model.name}` : ''}`,
    );
    return {
      ...{ kind: 'postgres', name },
      settings: { DATABASE_CLIENT: 'postgres', DATABASE_URL: url(name) },
      connect: async () => require('knex')({ client: 'pg', connection: url(name) }),
      drop: () => asOwner(url('postgres'), `drop database if exists ${name} with (force)`),
    };
  };
  const end = async () => {
    const ended = once(child, 'exit');
    child.stdin.end();
    await ended;
  };
  return { database, end };
}

async function asOwner(url, statement) {
  const client = new (require('pg').Client)({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function announcedPort(child) {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      const port = /listening (\d+)/.exec(text)?.[1];
      if (port) resolve(Number(port));
    });
    child.once('exit', (code) => reject(new Error(`PostgreSQL ended (${code}):\n${text}`)));
  });
}

import { spawn } from 'node:child_process';
import path from 'node:path';
import { freshDatabase } from '../support/database';
import { databaseKind } from '../support/redress';
import type { DatabaseHandle } from '../support/types';

const PROJECT = path.resolve(__dirname, '..', '..');

/** Settings of a command in a process of its own; the same keys as the servers of the tests have. */
const SETTINGS = {
  NODE_ENV: 'test',
  TZ: 'UTC',
  ENV_PATH: path.join(PROJECT, 'tests', 'support', 'no-env-file'),
  HOST: '127.0.0.1',
  APP_KEYS: 'test-key-one,test-key-two',
  API_TOKEN_SALT: 'test-api-token-salt',
  ADMIN_JWT_SECRET: 'test-admin-secret-of-some-length',
  TRANSFER_TOKEN_SALT: 'test-transfer-salt',
  JWT_SECRET: 'test-resident-secret-of-some-length',
  ENCRYPTION_KEY: 'test-encryption-key-of-32-signs!',
  LOG_LEVEL: 'error',
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_DISABLE_UPDATE_NOTIFICATION: 'true',
};

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
}

/** A database for commands, of the kind this run is about. */
export function databaseForCommands(): Promise<DatabaseHandle> {
  return freshDatabase(databaseKind());
}

/** Runs a compiled command to its end, or until its output first contains a text: then it is killed. */
export function runCommand(
  name: 'seed' | 'import',
  given: readonly string[],
  { on, killAt }: { readonly on: DatabaseHandle; readonly killAt?: string },
): Promise<Ended> {
  const command = path.join(PROJECT, 'dist', 'src', 'commands', `${name}.js`);
  const child = spawn(process.execPath, [command, ...given], {
    cwd: PROJECT,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...SETTINGS, ...on.settings },
  });
  let output = '';
  const hear = (chunk: Buffer) => {
    output += chunk.toString();
    if (killAt !== undefined && output.includes(killAt)) child.kill('SIGKILL');
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, output }));
  });
}

/** The number that stands beside a word in the summary of a run. */
export function countIn(output: string, word: string): number | null {
  const found = new RegExp(`^ *${word}:? +(\\d+)$`, 'm').exec(output)?.[1];
  return found === undefined ? null : Number(found);
}

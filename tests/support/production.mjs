import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { UNLIMITED } from './unlimited.cjs';

export const PROJECT = path.resolve(import.meta.dirname, '..', '..');

const SECRETS = [
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
];

/** The environment of a Redress in production mode that sends no mail, without the admin panel; add the database's. */
export const PRODUCTION = {
  ...UNLIMITED,
  ...Object.fromEntries(SECRETS.map((name) => [name, `only-for-tests-${name}`])),
  APP_KEYS: 'only-for-tests-1,only-for-tests-2',
  ENV_PATH: path.join(PROJECT, 'tests', 'no-env-file'),
  NODE_ENV: 'production',
  NODE_OPTIONS: '',
  TZ: 'UTC',
  HOST: '127.0.0.1',
  SERVE_ADMIN: 'false',
  SMTP_PORT: '9',
  LOG_LEVEL: 'error',
  STRAPI_TELEMETRY_DISABLED: 'true',
};

/** The charter and the staff of the demo estate, without complaints. */
export function seedCharter({ settings }) {
  const script = path.join(PROJECT, 'dist/src/commands/seed.js');
  execFileSync(process.execPath, [script, '--charter-only'], {
    env: { ...process.env, ...PRODUCTION, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

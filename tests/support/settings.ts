import path from 'node:path';
import { UNLIMITED } from './unlimited.cjs';

/** A whole environment for a Redress under test; what a developer's own .env says is left out. */
export const SETTINGS = {
  NODE_ENV: 'test',
  TZ: 'UTC',
  ENV_PATH: path.join(__dirname, 'no-env-file'),
  HOST: '127.0.0.1',
  PORT: '0',
  PUBLIC_URL: '',
  APP_KEYS: 'test-key-one,test-key-two',
  API_TOKEN_SALT: 'test-api-token-salt',
  ADMIN_JWT_SECRET: 'test-admin-secret-of-some-length',
  TRANSFER_TOKEN_SALT: 'test-transfer-salt',
  JWT_SECRET: 'test-resident-secret-of-some-length',
  ENCRYPTION_KEY: 'test-encryption-key-of-32-signs!',
  LOG_LEVEL: process.env.REDRESS_TEST_LOG ?? 'error',
  STRAPI_TELEMETRY_DISABLED: 'true',
  REDRESS_TICK: 'off',
  ...UNLIMITED,
  CORS_ORIGINS: '',
  ATTACHMENTS_DIR: '',
  CLAMD_HOST: '',
  PROXY_HOPS: '0',
  RESIDENT_ACCOUNTS: 'false',
};

import { existsSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT, runQuietly } from './run.mjs';
import { hashOf, inEveryPlugin, readOr, whenChanged } from './stamp.mjs';
import { Explained, step } from './step.mjs';

/** Only Node's own modules may be used before this is through. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major >= 21 && major < 25) return;
  if (major === 20 && minor >= 19) return;
  throw new Explained(`Redress runs on Node 20.19 to 24; this is ${process.versions.node}.`);
}

/** `npm ci`, but only when the lock file is another one than last time. */
export async function install() {
  const stamp = path.join(PROJECT, 'node_modules', '.redress-installed');
  const hash = hashOf(['package-lock.json']);
  if (readOr(stamp, '') === hash || wasInstalledByHand(stamp)) return;
  await step('installing packages (a first time takes some minutes)', async () => {
    const npm = process.env.npm_execpath;
    if (!npm) throw new Explained('Start this with npm: npm run demo, or npm test.');
    await runQuietly(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      onFailure: NATIVE,
    });
    writeFileSync(stamp, hash);
  });
}

const NATIVE =
  'If better-sqlite3 could not be built: it is compiled here when no ready-made file fits, and needs python3, make and a C++ compiler (Debian: apt install python3 make g++).';

/** A developer's own `npm install` counts, as long as it is younger than the lock file. */
function wasInstalledByHand(stamp) {
  const own = path.join(PROJECT, 'node_modules', '.package-lock.json');
  if (existsSync(stamp) || !existsSync(own)) return false;
  return statSync(own).mtimeMs >= statSync(path.join(PROJECT, 'package-lock.json')).mtimeMs;
}

export async function compileServer() {
  await step('compiling the server', async () => {
    const { compile } = await import('../compile.mjs');
    const written = await compile();
    return written === 0 ? 'unchanged' : `${written} files`;
  });
}

export async function buildStyles() {
  const inputs = ['src/commands/build-css.mjs', 'package-lock.json', ...GUIDE_STYLES];
  await step('building the style sheet', () =>
    whenChanged({ stamp: '.cache/styles', inputs, output: 'public/assets/redress.css' }, () =>
      runQuietly('src/commands/build-css.mjs', []),
    ),
  );
}

const GUIDE_STYLES = ['src/plugins/guide/styles'];

/** The long part of a first start, about a minute. */
export async function buildAdmin() {
  const inputs = [
    'package-lock.json',
    'config/admin.ts',
    'config/plugins.ts',
    'src/admin',
    'src/kernel',
  ];
  const halves = inEveryPlugin('admin', 'domain', 'contracts', 'package.json');
  await step('building the admin panel (about a minute when it changed)', () =>
    whenChanged(
      { stamp: '.cache/admin', inputs: [...inputs, ...halves], output: 'dist/build/index.html' },
      () =>
        runQuietly('node_modules/@strapi/strapi/bin/strapi.js', ['build'], { env: BUILD_SETTINGS }),
    ),
  );
}

/** No secret goes into the build, but Strapi loads the configuration for it, which refuses to load without. */
const BUILD_SETTINGS = {
  NODE_ENV: 'production',
  STRAPI_TELEMETRY_DISABLED: 'true',
  ...Object.fromEntries(
    [
      'APP_KEYS',
      'API_TOKEN_SALT',
      'ADMIN_JWT_SECRET',
      'TRANSFER_TOKEN_SALT',
      'JWT_SECRET',
      'ENCRYPTION_KEY',
    ].map((name) => [name, process.env[name] || 'only-for-the-build']),
  ),
  DATABASE_CLIENT: 'sqlite',
  DATABASE_URL: '',
  PUBLIC_URL: '',
};

// npm run faults -- --kills 200: kill -9 at random moments while residents report through the public pages, on SQLite.
// Last line: kills K acked N lost 0 half 0 doubled 0. Exit code 0 only if nothing was lost, half-written or doubled.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '../../src/commands/compile.mjs';
import { findings } from './findings.mjs';
import { runLane } from './lane.mjs';

const PROJECT = path.resolve(import.meta.dirname, '..', '..');
const { values } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, lanes: { type: 'string', default: '2' } },
});
const kills = Number(values.kills);
const lanes = Math.min(Number(values.lanes), kills);
const home = mkdtempSync(path.join(tmpdir(), 'redress-kill-'));

await compile();
const template = path.join(home, 'template.db');
seed(template);
let done = 0;
const startedAt = performance.now();
const results = await Promise.all(Array.from({ length: lanes }, (_, lane) => runOne(lane)));
report(results);
rmSync(home, { recursive: true, force: true });

async function runOne(lane) {
  const file = path.join(home, `lane-${lane}`, 'redress.db');
  mkdirSync(path.dirname(file));
  copyFileSync(template, file);
  const share = Math.floor(kills / lanes) + (lane < kills % lanes ? 1 : 0);
  const residents = await runLane({ kills: share, settings: settingsFor(file), onKill });
  return findings(file, residents);
}

function onKill() {
  done += 1;
  if (done % 20 === 0)
    console.log(
      `${done} of ${kills} kills, ${Math.round((performance.now() - startedAt) / 1_000)} s`,
    );
}

function report(found) {
  const sum = (count) => found.reduce((total, one) => total + count(one), 0);
  for (const one of found) {
    for (const name of ['lost', 'half', 'doubled', 'refused']) {
      if (one[name].length > 0) console.log(name, one[name].slice(0, 20));
    }
    if (one.integrity !== 'ok') console.log('integrity_check', one.integrity);
  }
  const [lost, half, doubled] = ['lost', 'half', 'doubled'].map((name) =>
    sum((one) => one[name].length),
  );
  const isSound = found.every(
    ({ integrity, refused, unknown }) => integrity === 'ok' && refused.length + unknown === 0,
  );
  console.log(
    `kills ${done} acked ${sum(({ acked }) => acked)} lost ${lost} half ${half} doubled ${doubled}`,
  );
  process.exitCode = lost + half + doubled === 0 && isSound ? 0 : 1;
}

/** Charter and staff once, without complaints; every lane begins with a copy. */
function seed(file) {
  const script = path.join(PROJECT, 'dist/src/commands/seed.js');
  execFileSync(process.execPath, [script, '--charter-only'], {
    env: { ...process.env, ...settingsFor(file) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function settingsFor(file) {
  const names = [
    'API_TOKEN_SALT',
    'ADMIN_JWT_SECRET',
    'TRANSFER_TOKEN_SALT',
    'JWT_SECRET',
    'ENCRYPTION_KEY',
  ];
  return {
    ...Object.fromEntries(names.map((name) => [name, `only-for-tests-${name}`])),
    APP_KEYS: 'only-for-tests-1,only-for-tests-2',
    ENV_PATH: path.join(home, 'no-env-file'),
    NODE_ENV: 'production',
    TZ: 'UTC',
    DATABASE_CLIENT: 'sqlite',
    DATABASE_URL: '',
    DATABASE_FILENAME: file,
    SERVE_ADMIN: 'false',
    SMTP_PORT: '9',
    LOG_LEVEL: 'error',
    STRAPI_TELEMETRY_DISABLED: 'true',
  };
}

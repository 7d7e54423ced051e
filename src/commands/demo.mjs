// `npm run demo`: from a fresh clone to a running Redress with invented content, on SQLite.
//   --port N (or REDRESS_PORT, PORT)   where it listens, 1337 by itself
//   --fresh                            throws the demo's own data away and starts over
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT, runOpenly, runQuietly } from './preparation/run.mjs';
import {
  buildAdmin,
  buildStyles,
  checkNode,
  compileServer,
  install,
} from './preparation/prepare.mjs';
import { Explained, explainAndExit, step } from './preparation/step.mjs';
import { whenListening } from './preparation/ports.mjs';

const HOME = path.join(PROJECT, '.data', 'demo');
const SEEDED = path.join(HOME, 'seeded');
const HOST = '127.0.0.1';
const startedAt = performance.now();

async function demo() {
  checkNode();
  const { port, fresh } = readArguments();
  await refuseTakenPort(port);
  if (fresh) rmSync(HOME, { recursive: true, force: true });
  writeSecrets();
  console.log('Redress demo');
  await install();
  await compileServer();
  await buildStyles();
  await buildAdmin();
  const settings = {
    ...SETTINGS,
    PORT: String(port),
    PUBLIC_URL: `http://${HOST}:${port}`,
    SMTP_PORT: String(await freePort()),
  };
  await seedOnce(settings);
  await start(settings);
}

const SETTINGS = {
  NODE_ENV: 'production',
  TZ: 'UTC',
  HOST,
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: path.join(HOME, 'redress.db'),
  SMTP_HOST: HOST,
  SMTP_IGNORE_TLS: 'true',
  SMTP_USERNAME: '',
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
  REDRESS_DEMO: 'true',
  STRAPI_TELEMETRY_DISABLED: 'true',
};

function readArguments() {
  const options = { port: { type: 'string' }, fresh: { type: 'boolean', default: false } };
  const { values } = parseArgs({ options });
  const given = values.port ?? process.env.REDRESS_PORT ?? process.env.PORT ?? '1337';
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Explained(`"${given}" is no port. Example: npm run demo -- --port 1400`);
  }
  return { port, fresh: values.fresh };
}

async function refuseTakenPort(port) {
  const taken = await listenBriefly(port).then(
    () => false,
    (error) => error.code === 'EADDRINUSE',
  );
  if (!taken) return;
  throw new Explained(
    `Port ${port} is taken: stop what uses it (perhaps another demo), or choose another: npm run demo -- --port ${port + 1}`,
  );
}

function freePort() {
  return listenBriefly(0);
}

function listenBriefly(port) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(port, HOST, () => {
      const { port: given } = probe.address();
      probe.close(() => resolve(given));
    });
  });
}

/** Fresh secrets for this installation only; readable by its owner only. */
function writeSecrets() {
  const file = path.join(PROJECT, '.env');
  if (existsSync(file)) return;
  const secret = () => randomBytes(32).toString('base64url');
  const names = [
    'API_TOKEN_SALT',
    'ADMIN_JWT_SECRET',
    'TRANSFER_TOKEN_SALT',
    'JWT_SECRET',
    'ENCRYPTION_KEY',
  ];
  const lines = [`APP_KEYS=${secret()},${secret()}`, ...names.map((name) => `${name}=${secret()}`)];
  writeFileSync(
    file,
    `# Made by npm run demo. See .env.example for every setting.\n${lines.join('\n')}\n`,
    {
      mode: 0o600,
    },
  );
}

/** Content comes once; what is done with it afterwards stays. A seed that was cut short starts over. */
async function seedOnce(settings) {
  if (existsSync(SEEDED)) return;
  rmSync(HOME, { recursive: true, force: true });
  mkdirSync(HOME, { recursive: true });
  await step('writing the demo content', async () => {
    await runQuietly('dist/src/commands/seed.js', [], { env: settings });
  });
  writeFileSync(SEEDED, `${new Date().toISOString()}\n`);
}

async function start(settings) {
  const { child, ended } = runOpenly('dist/src/commands/serve.js', [], {
    ...settings,
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --unhandled-rejections=warn`.trim(),
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  const url = `http://${HOST}:${settings.PORT}`;
  await step('starting', () => whenListening(`${url}/readyz`, ended));
  await announce(url);
  process.exitCode = await ended;
}

async function announce(url) {
  const { people, emailOf, demoPassword } = (await import('../../dist/src/demo/people.js')).default;
  const roles = ['administrator', 'leadership', 'head', 'handler'];
  const shown = roles.flatMap((role) =>
    people.filter((person) => person.role === role).slice(0, 1),
  );
  console.log(`
Ready after ${((performance.now() - startedAt) / 1_000).toFixed(1)} s.

  Residents   ${url}/
  Staff       ${url}/admin
  Mail        ${url}/demo/mail

  Sign in as staff with the password ${demoPassword(process.env)}
${shown.map((person) => `    ${person.role.padEnd(14)} ${emailOf(person.key)}`).join('\n')}

Stop with Ctrl-C. The data stays in ${path.relative(PROJECT, HOME)}; npm run demo -- --fresh starts over.`);
}

process.chdir(PROJECT);
try {
  await demo();
} catch (error) {
  explainAndExit(error);
}

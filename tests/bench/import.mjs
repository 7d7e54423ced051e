// node tests/bench/import.mjs [rows]: imports a generated file with a heap of 256 MB and prints rows per second, the
// most memory the process held, and the ratio to writing the same rows with nothing but Knex.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const ROWS = Number(process.argv[2] ?? 50_000);
const HEAP_MB = 256;
const BATCH = 200;
const folder = mkdtempSync(path.join(tmpdir(), 'redress-bench-'));
const file = path.join(folder, 'records.csv');
const mapping = path.join(folder, 'mapping.json');
const database = path.join(folder, 'redress.db');

const SETTINGS = {
  ...process.env,
  NODE_ENV: 'production',
  TZ: 'UTC',
  ENV_PATH: path.join(folder, 'none'),
  HOST: '127.0.0.1',
  LOG_LEVEL: 'error',
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: database,
  APP_KEYS: 'bench-key-one,bench-key-two',
  API_TOKEN_SALT: 'bench-salt-one',
  ADMIN_JWT_SECRET: 'bench-admin-secret-of-some-length',
  TRANSFER_TOKEN_SALT: 'bench-salt-two',
  JWT_SECRET: 'bench-resident-secret-of-some-length',
  ENCRYPTION_KEY: 'bench-encryption-key-of-32-signs',
  STRAPI_TELEMETRY_DISABLED: 'true',
};

try {
  await writeRecords();
  writeFileSync(mapping, JSON.stringify(MAPPING()));
  await run('seed', ['--charter-only']);
  const output = await run('import', [file, '--mapping', mapping]);
  const seconds = Number(/^seconds\s+([\d.]+)$/m.exec(output)?.[1]);
  const bare = await insertBarely();
  console.log(`rows             ${ROWS}`);
  console.log(`import           ${(ROWS / seconds).toFixed(0)} rows/s`);
  console.log(`plain inserts    ${(ROWS / bare).toFixed(0)} rows/s`);
  console.log(`ratio            ${(seconds / bare).toFixed(1)}`);
  console.log(`heap allowed     ${HEAP_MB} MB`);
  console.log(`memory at most   ${/most memory (\d+)/.exec(output)?.[1]} MB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function writeRecords() {
  const stream = createWriteStream(file);
  stream.write('id,opened,closed,text,topic\n');
  for (let index = 0; index < ROWS; index += 1) {
    const day = String(1 + (index % 28)).padStart(2, '0');
    const closed = index % 5 === 0 ? '' : `2025-04-${day}T10:00:00+08:00`;
    const line = `${index},2025-03-${day}T08:00:00+08:00,${closed},"The lamp at post ${index} is dark, ${'again '.repeat(20)}",Lamps\n`;
    if (!stream.write(line)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
}

function MAPPING() {
  return {
    description: 'Generated records',
    fields: {
      externalReference: { column: 'id' },
      receivedAt: { column: 'opened' },
      closing: {
        at: { column: 'closed' },
        words: { value: 'Mended.' },
        outcome: { value: 'no-fault' },
      },
      language: { value: 'en' },
      channel: { value: 'import' },
      description: { column: 'text' },
      category: { value: 'lighting-power' },
    },
  };
}

/** Runs a compiled command within the heap allowed; a process that outgrows it dies. */
async function run(name, given) {
  const command = path.join(PROJECT, 'dist', 'src', 'commands', `${name}.js`);
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MB}`, command, ...given], {
    cwd: PROJECT,
    env: SETTINGS,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, memoryOf(child.pid))), 200);
  child.stdout.on('data', (chunk) => (output += chunk));
  const [code] = await once(child, 'close');
  clearInterval(watch);
  if (code !== 0) throw new Error(`${name} ended with ${code}\n${output}`);
  return `${output}\nmost memory ${Math.round(most / 1024)}`;
}

/** Resident memory in kB; zero where the system does not tell. */
function memoryOf(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** One row of the complaints table for each record, in transactions of the same size: what any import has to do at least. */
async function insertBarely() {
  const knex = createRequire(path.join(PROJECT, 'package.json'))('knex')({
    client: 'better-sqlite3',
    connection: { filename: path.join(folder, 'bare.db') },
    useNullAsDefault: true,
  });
  await knex.raw('pragma journal_mode = wal');
  await knex.raw('pragma synchronous = full');
  await knex.schema.createTable('complaints', (table) => {
    table.increments('id');
    table.string('external_reference').unique();
    table.bigInteger('received_at').index();
    table.bigInteger('resolved_at');
    table.string('category_key');
    table.text('description');
  });
  const startedAt = performance.now();
  for (let from = 0; from < ROWS; from += BATCH) {
    await knex.transaction(async (tx) => {
      for (let index = from; index < Math.min(ROWS, from + BATCH); index += 1) {
        await tx('complaints').insert({
          external_reference: String(index),
          received_at: 1_740_000_000_000 + index,
          resolved_at: 1_741_000_000_000 + index,
          category_key: 'lighting-power',
          description: 'again '.repeat(20),
        });
      }
    });
  }
  const seconds = (performance.now() - startedAt) / 1_000;
  await knex.destroy();
  return seconds;
}

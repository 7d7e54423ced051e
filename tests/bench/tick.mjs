// What the tick bears, on PostgreSQL (which waits for its disk) and on SQLite:
//   draining due timers, beside bare SQL that writes the same rows in the same run;
//   a thousand due complaints among many open ones, beside the same among few; a tick that finds nothing due.
// Run: npm run bench:tick, or with --full for the sizes the goals are about. --database postgres or sqlite, one alone;
// --part drain or open, one of the two.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '../../src/commands/compile.mjs';
import { PRODUCTION, seedCharter } from '../support/production.mjs';
import { throwawayDatabases } from '../support/throwaway-database.mjs';
import { printTable, whole } from './table.mjs';

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    database: { type: 'string', multiple: true, default: ['postgres', 'sqlite'] },
    part: { type: 'string', multiple: true, default: ['drain', 'open'] },
    profile: { type: 'string' },
  },
});
const SIZES = values.full
  ? { complaints: 100_000, bare: 20_000, few: 10_000, many: 1_000_000 }
  : { complaints: 5_000, bare: 2_500, few: 5_000, many: 50_000 };

const PARTS = {
  drain: { sizes: ['complaints', 'bare'], rowsOf: drainRows },
  open: { sizes: ['few', 'many'], rowsOf: openRows },
};

await compile();
for (const kind of values.database) await measure(kind);

async function measure(kind) {
  const databases = await throwawayDatabases(kind, { durable: true });
  try {
    const model = await databases.database();
    seedCharter(model);
    const rows = [];
    for (const part of values.part) {
      const { sizes, rowsOf } = PARTS[part];
      rows.push(...rowsOf(await runOn(await databases.database(model), part, sizes)));
    }
    console.log(`\n${kind}`);
    printTable(['measure', 'found', 'goal'], rows);
  } finally {
    await databases.end();
  }
}

/** A process of its own for each database, because Strapi runs once a process. */
async function runOn(database, name, sizes) {
  const script = path.join(import.meta.dirname, 'tick', `${name}.mjs`);
  const given = sizes.flatMap((size) => [`--${size}`, String(SIZES[size])]);
  const profiling = values.profile ? ['--cpu-prof', `--cpu-prof-dir=${values.profile}`] : [];
  const child = spawn(process.execPath, [...profiling, script, ...given], {
    env: { ...process.env, ...PRODUCTION, ...database.settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${name} ended with ${code}\n${output}`);
  await database.drop();
  return JSON.parse(output.trim().split('\n').at(-1));
}

function drainRows(drained) {
  const rate = drained.complaints / drained.seconds;
  return [
    ['complaints with a rule due', whole(drained.complaints), ''],
    ['timers due, before and after', `${whole(drained.due)}, ${whole(drained.left)}`, '0 after'],
    ['rules fired a second', whole(rate), '1,000'],
    ['timers settled a second', whole(drained.due / drained.seconds), ''],
    ['seconds, and of them busy itself', `${whole(drained.seconds)}, ${whole(drained.cpu)}`, ''],
    ...Object.entries(drained.bare).flatMap(([style, bare]) => [
      [`bare SQL, ${style}: complaints a second`, whole(bare), ''],
      [`the tick over bare SQL, ${style}`, (rate / bare).toFixed(2), '0.50'],
    ]),
  ];
}

function openRows(open) {
  return [
    [`ms for 1,000 due among ${whole(open.few)}`, whole(open.fewSeconds * 1_000), ''],
    [`ms for 1,000 due among ${whole(open.many)}`, whole(open.manySeconds * 1_000), ''],
    ['the one over the other', (open.manySeconds / open.fewSeconds).toFixed(2), '1.20'],
    [`ms for nothing due at ${whole(open.clocks)} clocks`, milliseconds(open.probeMedian), '20'],
    ['the slowest of 50', milliseconds(open.probeWorst), '20'],
  ];
}

function milliseconds(seconds) {
  return (seconds * 1_000).toFixed(1);
}

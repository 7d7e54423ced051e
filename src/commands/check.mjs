// `npm run check`: format, lint, three typechecks, architecture and domain tests; what does not depend on each other
// runs side by side. Prints the output of whatever failed.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const TSC = 'typescript/bin/tsc';

// Longest first, in as many lanes as two cores bear.
const STEPS = [
  [
    'lint',
    'eslint/bin/eslint.js',
    '.',
    '--max-warnings',
    '0',
    '--cache',
    '--cache-strategy',
    'content',
    '--cache-location',
    '.cache/eslint',
  ],
  ['types: admin', TSC, '-p', 'src/admin/tsconfig.json'],
  ['types: tests', TSC, '-p', 'tests/tsconfig.json'],
  [
    'types: server',
    TSC,
    '-p',
    'tsconfig.json',
    '--noEmit',
    '--tsBuildInfoFile',
    '.cache/server.tsbuildinfo',
  ],
  [
    'domain tests',
    'jest/bin/jest.js',
    '--selectProjects',
    'domain',
    'architecture',
    '--silent',
    '--maxWorkers',
    '1',
  ],
  [
    'format',
    'prettier/bin/prettier.cjs',
    '--check',
    '.',
    '--cache',
    '--cache-strategy',
    'content',
    '--cache-location',
    '.cache/prettier',
    '--log-level',
    'warn',
  ],
];
const LANES = 3;

mkdirSync(path.join(PROJECT, '.cache'), { recursive: true });
const startedAt = performance.now();
const waiting = [...STEPS];
const failed = (await Promise.all(Array.from({ length: LANES }, workOff))).flat();
console.log(
  `check ${failed.length === 0 ? 'passed' : `FAILED (${failed.join(', ')})`} in ${secondsSince(startedAt)} s`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

async function workOff() {
  const failures = [];
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    if (!(await run(step))) failures.push(step[0]);
  }
  return failures;
}

async function run([name, script, ...flags]) {
  const begunAt = performance.now();
  const file = path.join(PROJECT, 'node_modules', script);
  const child = spawn(process.execPath, [file, ...flags], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${secondsSince(begunAt)} s)`);
  if (code !== 0) console.log(output);
  return code === 0;
}

function secondsSince(instant) {
  return ((performance.now() - instant) / 1_000).toFixed(1);
}

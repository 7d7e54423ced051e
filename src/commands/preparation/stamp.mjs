import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { PROJECT } from './run.mjs';

/**
 * Does the work only when its inputs changed since it last succeeded, or its output is gone.
 * Inputs are files and folders; folders count with everything in them.
 */
export async function whenChanged({ stamp, inputs, output }, work) {
  const file = path.join(PROJECT, stamp);
  const hash = hashOf(inputs);
  if (existsSync(path.join(PROJECT, output)) && readOr(file, '') === hash) return 'unchanged';
  rmSync(file, { force: true });
  await work();
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, hash);
  return '';
}

export function hashOf(inputs) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(filesIn)) {
    hash.update(`${file}\0`);
    hash.update(readFileSync(path.join(PROJECT, file)));
  }
  return hash.digest('hex');
}

export function readOr(file, otherwise) {
  return existsSync(file) ? readFileSync(file, 'utf8') : otherwise;
}

/** Folders below src/plugins/<name>/ for every plugin. */
export function inEveryPlugin(...names) {
  return readdirSync(path.join(PROJECT, 'src/plugins')).flatMap((plugin) =>
    names.map((name) => `src/plugins/${plugin}/${name}`),
  );
}

function filesIn(input) {
  const absolute = path.join(PROJECT, input);
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return [input];
  return readdirSync(absolute)
    .sort()
    .flatMap((name) => filesIn(`${input}/${name}`));
}

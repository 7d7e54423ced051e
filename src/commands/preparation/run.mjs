import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Explained } from './step.mjs';

export const PROJECT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** Runs a Node script of the project quietly; its output is shown only when it fails. */
export async function runQuietly(script, args, { env = {}, onFailure = '' } = {}) {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: PROJECT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output = (output + chunk).slice(-20_000);
    });
  }
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0)
    throw new Explained(
      `${output}\n${path.basename(script)} ${args.join(' ')} failed. ${onFailure}`,
    );
  return output;
}

/** Runs a Node script of the project in the open; answers its exit code. */
export function runOpenly(script, args, env = {}) {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: PROJECT,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  return {
    child,
    ended: new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1))),
  };
}

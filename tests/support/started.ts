import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.cjs';
import { SETTINGS } from './settings';

const PROJECT = path.resolve(__dirname, '..', '..');

export interface Started {
  readonly url: string;
  readonly child: ChildProcess;
  /** What the server wrote so far. */
  output(): string;
  /** Ends it as a service manager does; answers its exit code. */
  stop(): Promise<number | null>;
}

/** Starts Redress as `npm start` does: a process of its own. */
export async function startRedress(settings: Readonly<Record<string, string>>): Promise<Started> {
  const port = String(await freePort());
  const child = spawn(
    process.execPath,
    ['--unhandled-rejections=warn', path.join(PROJECT, 'dist/src/commands/serve.js')],
    {
      env: {
        ...process.env,
        ...SETTINGS,
        SERVE_ADMIN: 'false',
        PORT: port,
        NODE_OPTIONS: '',
        ...settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
  }
  return { url: `http://127.0.0.1:${port}`, child, output: () => text, stop: () => stop(child) };
}

/** Resolves when the server is ready; fails with its own words when it ends before. */
export async function untilReady(server: Started): Promise<void> {
  for (;;) {
    if (server.child.exitCode !== null) throw new Error(`It ended:\n${server.output()}`);
    const answer = await fetch(`${server.url}/readyz`).catch(() => null); // not listening yet
    if (answer?.ok) return;
    await pause(100);
  }
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null) {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }
  return child.exitCode;
}

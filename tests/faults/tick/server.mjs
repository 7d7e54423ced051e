import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { whenListening } from '../../../src/commands/preparation/ports.mjs';
import { freePort } from '../../support/free-port.cjs';
import { PRODUCTION, PROJECT } from '../../support/production.mjs';

const SERVE = path.join(PROJECT, 'dist/src/commands/serve.js');
const END_LIMIT_MS = 60_000;
const running = new Set();
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/** A Redress that is started like any other, killed, stopped and woken up; it comes back after a kill. */
export class Server {
  constructor(name, settings) {
    this.name = name;
    this.settings = settings;
    /** Whether it may be disturbed: it answers, and nobody is at it. */
    this.isFree = false;
  }

  async start() {
    const port = await freePort();
    this.url = `http://127.0.0.1:${port}`;
    this.child = spawn(process.execPath, ['--unhandled-rejections=warn', SERVE], {
      env: { ...process.env, ...PRODUCTION, ...this.settings, PORT: String(port) },
      stdio: ['ignore', 'ignore', process.env.REDRESS_TEST_LOG ? 'inherit' : 'ignore'],
    });
    const { child } = this;
    running.add(child);
    this.ended = once(child, 'exit').then(() => running.delete(child));
    await whenListening(`${this.url}/livez`, this.ended);
    this.isFree = true;
  }

  /** Kills it without warning, and starts it anew. */
  async killAndStart() {
    await this.end('SIGKILL');
    await this.start();
  }

  async end(signal = 'SIGTERM') {
    this.isFree = false;
    this.child.kill(signal);
    const limit = new AbortController();
    const late = pause(END_LIMIT_MS, 'late', limit).catch(() => 'ended');
    if ((await Promise.race([this.ended, late])) === 'late') {
      throw new Error(`${this.name} did not end within ${END_LIMIT_MS / 1_000} s of ${signal}`);
    }
    limit.abort();
  }

  stop() {
    this.isFree = false;
    this.child.kill('SIGSTOP');
  }

  goOn() {
    this.child.kill('SIGCONT');
    this.isFree = true;
  }
}

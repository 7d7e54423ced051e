import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { whenListening } from '../../src/commands/preparation/ports.mjs';
import { freePort } from '../support/free-port.cjs';
import { Resident } from './resident.mjs';

const CLIENTS = 6;
const SERVE = path.resolve(import.meta.dirname, '../../dist/src/commands/serve.js');
const running = new Set();
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/**
 * Kills a server again and again while residents report, on one database. Who got no answer tries again under the
 * same draft after the restart. Answers with everybody who ever reported.
 */
export async function runLane({ kills, settings, onKill }) {
  const residents = [];
  for (let round = 0; round < kills; round += 1) {
    const server = await startServer(settings);
    const stop = new AbortController();
    const reporting = reportUntil(server.url, residents, stop.signal);
    await pause(30 + Math.random() * 1_200);
    await end(server.child, 'SIGKILL');
    stop.abort();
    await reporting;
    onKill();
  }
  const server = await startServer(settings);
  for (const resident of waiting(residents)) await resident.report(server.url);
  await end(server.child, 'SIGTERM');
  return residents;
}

async function startServer(settings) {
  const port = await freePort();
  const child = spawn(process.execPath, ['--unhandled-rejections=warn', SERVE], {
    env: { ...process.env, ...settings, HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  running.add(child);
  const ended = once(child, 'exit').then(() => running.delete(child));
  const url = `http://127.0.0.1:${port}`;
  await whenListening(`${url}/livez`, ended);
  return { child, url };
}

async function end(child, signal) {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

async function reportUntil(url, residents, signal) {
  const again = waiting(residents);
  const clients = Array.from({ length: CLIENTS }, (_, client) =>
    keepReporting({
      url,
      residents,
      signal,
      again: again.filter((_one, index) => index % CLIENTS === client),
    }),
  );
  await Promise.all(clients);
}

async function keepReporting({ url, residents, signal, again }) {
  for (const resident of again) {
    if (signal.aborted) return;
    await resident.report(url);
  }
  while (!signal.aborted) {
    const resident = new Resident(randomUUID());
    residents.push(resident);
    await resident.report(url, { twice: Math.random() < 0.3 });
    if (resident.outcome !== 'ok') return; // the server is gone
  }
}

function waiting(residents) {
  return residents.filter(({ outcome }) => outcome === 'unknown');
}

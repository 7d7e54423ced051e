import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

const CLIENTS = 6;
const VICTIM = new URL('victim.cjs', import.meta.url).pathname;

/**
 * Kills a server again and again while clients hand in complaints, on one database. The ledger holds for every key what
 * the client knows: acknowledged with a reference, refused, or unknown (no answer came). What is unknown is sent
 * again under the same key after the restart, as a resident's browser would.
 */
export async function runLane({ kills, settings, onKill }) {
  const ledger = new Map();
  for (let round = 0; round < kills; round += 1) {
    const server = await startVictim(settings);
    const stop = new AbortController();
    const working = clients(server.url, ledger, stop.signal);
    await pause(20 + Math.random() * 700);
    const ended = once(server.child, 'exit');
    server.child.kill('SIGKILL');
    await ended;
    stop.abort();
    await working;
    onKill();
  }
  const server = await startVictim(settings);
  await retryUnknown(server.url, ledger);
  const ended = once(server.child, 'exit');
  server.child.kill('SIGTERM');
  await ended;
  return ledger;
}

async function startVictim(settings) {
  const child = fork(VICTIM, {
    env: { ...process.env, ...settings },
    execArgv: ['--unhandled-rejections=warn'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [message] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`The server ended with ${code} before it listened`);
    }),
  ]);
  return { child, url: `http://127.0.0.1:${message.port}` };
}

async function clients(url, ledger, signal) {
  await Promise.all(
    Array.from({ length: CLIENTS }, (_, client) => keepSending(url, ledger, signal, client)),
  );
}

async function keepSending(url, ledger, signal, client) {
  const mine = [...ledger.values()].filter(({ outcome }) => outcome === 'unknown');
  for (const entry of mine.filter((_, index) => index % CLIENTS === client)) {
    if (signal.aborted) return;
    await send(url, entry);
  }
  while (!signal.aborted) {
    const key = randomUUID();
    const entry = {
      key,
      words: `The lamp at the gate is dark. ${key}`,
      outcome: 'unknown',
      references: new Set(),
    };
    ledger.set(key, entry);
    await send(url, entry);
    if (entry.outcome === 'ok' && Math.random() < 0.2) await send(url, entry); // a double click
    if (entry.outcome === 'unknown') return; // the server is gone
  }
}

async function retryUnknown(url, ledger) {
  for (const entry of ledger.values()) {
    if (entry.outcome === 'unknown') await send(url, entry);
  }
}

async function send(url, entry) {
  const { key, words } = entry;
  try {
    const response = await fetch(url, { method: 'POST', body: JSON.stringify({ key, words }) });
    const body = await response.json();
    if (response.status === 201) {
      entry.outcome = 'ok';
      entry.references.add(body.reference);
    } else if (entry.outcome !== 'ok') {
      entry.outcome = 'refused';
      entry.reason = JSON.stringify(body);
    }
  } catch {
    // No answer: whether it was stored is not known, and an earlier acknowledgement still stands.
  }
}

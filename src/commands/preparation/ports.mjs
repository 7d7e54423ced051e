import { setTimeout as pause } from 'node:timers/promises';
import { Explained } from './step.mjs';

const PATIENCE_MS = 120_000;
const ONE_ANSWER_MS = 10_000;

/** Waits until an address answers well, or the server behind it ended. */
export async function whenListening(url, ended) {
  const over = ended.then(() => 'ended');
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    if (await answersWell(url)) return;
    if ((await Promise.race([over, pause(200)])) === 'ended') break;
  }
  throw new Explained('The server did not start; its own words are above.');
}

async function answersWell(url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(ONE_ANSWER_MS) })).ok;
  } catch {
    return false; // not listening yet, or too busy to answer
  }
}

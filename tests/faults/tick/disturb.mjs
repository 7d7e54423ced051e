import { setTimeout as pause } from 'node:timers/promises';

/**
 * Kills, stops and wakes up servers at random until the signal comes, then waits until all of them are well. With
 * `stopLong`, one server is stopped in the middle of a transaction until its claim is over.
 */
export async function disturb(servers, { signal, stopLong, tally }) {
  const under = new Set();
  const begin = (work) => {
    const one = work.finally(() => under.delete(one));
    under.add(one);
  };
  if (stopLong) begin(stopLong(servers, signal));
  while (!signal.aborted) {
    await pause(200 + Math.random() * 1_500);
    const free = servers.filter(({ isFree }) => isFree);
    const server = free[Math.floor(Math.random() * free.length)];
    if (!server || signal.aborted) continue;
    if (Math.random() < 0.4) {
      tally.kills += 1;
      begin(server.killAndStart());
    } else {
      tally.stops += 1;
      begin(stopShortly(server));
    }
  }
  while (under.size > 0) await Promise.all(under);
}

async function stopShortly(server) {
  server.stop();
  await pause(100 + Math.random() * 2_000);
  server.goOn();
}

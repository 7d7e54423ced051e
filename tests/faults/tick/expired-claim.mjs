import { setTimeout as pause } from 'node:timers/promises';

/** Beyond the time a claim is given: by then the database must have ended it. */
const PATIENCE_MS = 10_000;

/**
 * Stops a server while it holds a claim, lets the claim expire, and wakes the server up. Answers the transactions it was
 * in: none of them may ever be committed. Servers are known to the database by their roles.
 */
export function stopPastClaim(knex, claimMs, held) {
  return async (servers, signal) => {
    const stopped = await stopInTheMiddle(knex, servers, signal);
    if (!stopped) return;
    const { server, transactions } = stopped;
    held.push(...transactions);
    const deadline = Date.now() + claimMs + PATIENCE_MS;
    while (Date.now() < deadline && (await openTransactions(knex, server)).length > 0)
      await pause(200);
    server.goOn();
  };
}

/** How many of these transactions the database has committed; what is under way still counts as such. */
export async function countLateWrites(knex, transactions) {
  let late = 0;
  for (const id of transactions) {
    const { rows } = await knex.raw('select pg_xact_status(?::text::xid8) as state', [id]);
    if (rows[0].state !== 'aborted') late += 1;
  }
  return late;
}

/** A tick is often between two statements: it is stopped again and again until it holds a claim, or the round is over. */
async function stopInTheMiddle(knex, servers, signal) {
  for (let time = 0; !signal.aborted; time += 1) {
    await pause(5 + Math.random() * 40);
    const free = servers.filter(({ isFree }) => isFree);
    const server = free[time % Math.max(1, free.length)];
    if (!server) continue;
    server.stop();
    const transactions = await openTransactions(knex, server);
    if (transactions.length > 0) return { server, transactions };
    server.goOn();
  }
  return null;
}

/** Transactions in which a server has locked or written something, and which wait for it. */
async function openTransactions(knex, { name }) {
  const { rows } = await knex.raw(
    `select backend_xid::text as id from pg_stat_activity
     where usename = ? and state like 'idle in transaction%' and backend_xid is not null`,
    [name],
  );
  return rows.map(({ id }) => id);
}

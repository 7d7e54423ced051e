// npm run faults:tick -- --rounds 50: timers come due by the thousand while 1, 2 and 4 servers are killed, stopped and
// woken up at random. Last line: rounds R timers T fired N missed 0 doubled 0 late-writes 0.
// Exit code 0 only if every rule fired exactly once, all chains hold, and no promise contradicts itself.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { compile } from '../../src/commands/compile.mjs';
import { PRODUCTION } from '../support/production.mjs';
import { throwawayDatabases } from '../support/throwaway-database.mjs';
import { disturb } from './tick/disturb.mjs';
import { countLateWrites, stopPastClaim } from './tick/expired-claim.mjs';
import { TIMERS_EACH } from './tick/found-town.mjs';
import { Server } from './tick/server.mjs';
import { tickFindings } from './tick/tick-findings.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '50' },
    timers: { type: 'string', default: '10000' },
    servers: { type: 'string', default: '1,2,4' },
    database: { type: 'string', default: 'postgres' },
    claim: { type: 'string', default: '3' },
  },
});
const rounds = Number(values.rounds);
const series = values.servers.split(',').map(Number);
const CLAIM_MS = Number(values.claim) * 1_000;
/** Models of a round: their promises break one after another, copies of one at the same instant. */
const MODELS = 40;
const COPIES = Math.max(1, Math.round(Number(values.timers) / TIMERS_EACH / MODELS)) - 1;
/** For how long timers of a round come due. */
const OVER_MS = 6_000;
/** For how long servers are disturbed: where starting takes long, they would else be killed before they fire anything. */
const DISTURBED_MS = 30_000;
const ROUND_LIMIT_MS = 300_000;

await compile();
const startedAt = performance.now();
const databases = await throwawayDatabases(values.database);
const tally = { kills: 0, stops: 0, held: 0, fired: 0, missed: 0, doubled: 0, late: 0, unsound: 0 };
for (const [index, count] of series.entries()) {
  const share = Math.floor(rounds / series.length) + (index < rounds % series.length ? 1 : 0);
  if (share > 0) await runSeries(count, share);
}
await databases.end();
console.log(
  `kills ${tally.kills} stops ${tally.stops} claims expired ${tally.held} unsound ${tally.unsound}`,
);
const timers = MODELS * (COPIES + 1) * TIMERS_EACH;
console.log(
  `rounds ${rounds} timers ${timers} fired ${tally.fired} missed ${tally.missed} doubled ${tally.doubled} late-writes ${tally.late}`,
);
process.exitCode = tally.missed + tally.doubled + tally.late + tally.unsound === 0 ? 0 : 1;

/** Rounds with so many servers on one database. */
async function runSeries(count, share) {
  const database = await databases.database();
  const knex = await database.connect();
  const filler = await startFiller(database);
  await filler.ask('found');
  const servers = await startServers(database, knex, count);
  for (let round = 0; round < share; round += 1) await runRound({ knex, filler, servers, round });
  await Promise.all(servers.map((server) => server.end()));
  const { complaints, flawed } = await filler.ask('check');
  tally.unsound += flawed.length;
  if (flawed.length > 0) console.log('flawed', JSON.stringify(flawed.slice(0, 5)));
  console.log(`${count} servers: ${complaints} complaints looked at, ${flawed.length} with a flaw`);
  await filler.end();
  await knex.destroy();
  await database.drop();
}

async function runRound({ knex, filler, servers, round }) {
  const filled = await filler.ask('fill', { models: MODELS, copies: COPIES, overMs: OVER_MS });
  await pause(Math.max(0, filled.dueFrom - Date.now()));
  const over = new AbortController();
  const held = [];
  const stopLong =
    values.database === 'postgres' && round % 2 === 0 && stopPastClaim(knex, CLAIM_MS, held);
  const disturbing = disturb(servers, { signal: over.signal, stopLong, tally });
  await untilNothingIsDue(knex, filled, DISTURBED_MS);
  over.abort();
  await disturbing;
  await untilNothingIsDue(knex, filled, ROUND_LIMIT_MS);
  const found = await tickFindings(knex, filled);
  const late = await countLateWrites(knex, held);
  tally.held += held.length;
  tally.late += late;
  tally.unsound += found.broken.length;
  for (const name of ['fired', 'missed', 'doubled']) tally[name] += found[name];
  const seconds = Math.round((performance.now() - startedAt) / 1_000);
  console.log(
    `${seconds} s: ${servers.length} servers, fired ${found.fired} missed ${found.missed} doubled ${found.doubled} broken ${found.broken.length} late ${late}`,
  );
}

async function untilNothingIsDue(knex, { from, to, dueUntil }, limitMs) {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const row = await knex('timers')
      .where({ state: 'pending' })
      .where('fire_at', '<=', dueUntil)
      .whereBetween('complaint_id', [from, to])
      .first('id');
    if (!row && Date.now() > dueUntil) return;
    if (Date.now() > deadline) return; // what is left in the end counts as missed
    await pause(250);
  }
}

/** The database tells servers apart by their roles. */
async function startServers(database, knex, count) {
  const names = Array.from({ length: count }, (_, index) => `server_${index + 1}`);
  for (const name of database.kind === 'postgres' ? names : []) {
    const { rows } = await knex.raw('select 1 from pg_roles where rolname = ?', [name]);
    if (rows.length === 0) await knex.raw(`create role ${name} superuser login`);
  }
  const servers = names.map(
    (name) =>
      new Server(name, {
        ...database.settings,
        ...{ DATABASE_USERNAME: name, TICK_SECONDS: '1', CLAIM_SECONDS: values.claim },
      }),
  );
  await Promise.all(servers.map((server) => server.start()));
  return servers;
}

async function startFiller(database) {
  const child = fork(path.join(import.meta.dirname, 'tick', 'filler.mjs'), {
    env: { ...process.env, ...PRODUCTION, ...database.settings },
  });
  process.once('exit', () => child.kill('SIGKILL'));
  await once(child, 'message');
  const gone = once(child, 'exit');
  const ask = async (kind, request = {}) => {
    const answered = Promise.race([once(child, 'message'), gone]);
    child.send({ kind, ...request });
    const [answer] = await answered;
    if (typeof answer !== 'object') throw new Error(`The filler ended with ${answer}`);
    return answer;
  };
  const end = async () => {
    child.send({ kind: 'end' });
    await gone;
  };
  return { ask, end };
}

import { createRequire } from 'node:module';
import { RULES } from './found-town.mjs';

const require = createRequire(import.meta.url);

const RULE_KEYS = RULES.map(({ key }) => key);
const METRICS = ['first-response', 'resolution'];

/**
 * Holds what is in the database against what should have happened, once, to each complaint of a round: what is missed,
 * what is there twice, and whose chain of events does not hold.
 */
export async function tickFindings(knex, { from, to }) {
  const read = (table, where = {}) =>
    knex(table).where(where).whereBetween('complaint_id', [from, to]).orderBy('id');
  const complaints = await knex('complaints').whereBetween('id', [from, to]);
  const events = await read('complaint_events');
  const runs = await read('rule_runs');
  const notices = await read('notices', { audience: 'staff' });
  const clocks = new Map((await read('clocks')).map(({ id, metric }) => [id, metric]));
  const tallies = [
    tally(complaints, RULE_KEYS, runs, (run) => run.rule_key),
    tally(
      complaints,
      RULE_KEYS,
      events.filter(isEscalation),
      (event) => JSON.parse(event.payload).ruleKey,
    ),
    tally(complaints, lettersWanted(notices), notices, letterOf),
    tally(complaints, METRICS, await read('clock_events', { kind: 'breached' }), (event) =>
      clocks.get(event.clock_id),
    ),
  ];
  const sum = (name) => tallies.reduce((total, one) => total + one[name], 0);
  return {
    ...{ fired: runs.length, missed: sum('missed'), doubled: sum('doubled') },
    broken: brokenChains(complaints, events),
  };
}

/** How often each of the things that are due once to every complaint is not there, and how often too often. */
function tally(complaints, wanted, rows, nameOf) {
  const counts = new Map(
    complaints.map(({ id }) => [id, new Map(wanted.map((name) => [name, 0]))]),
  );
  for (const row of rows) {
    const own = counts.get(row.complaint_id);
    own.set(nameOf(row), (own.get(nameOf(row)) ?? 0) + 1);
  }
  const all = [...counts.values()].flatMap((own) => [...own]);
  return {
    missed: all.filter(([, count]) => count === 0).length,
    doubled: all.reduce(
      (extra, [name, count]) => extra + Math.max(0, count - (wanted.includes(name) ? 1 : 0)),
      0,
    ),
  };
}

/** Every complaint has the same people above it: whom a rule has told once, it must tell of all. */
function lettersWanted(notices) {
  const letters = new Set(notices.map(letterOf));
  const silent = RULE_KEYS.filter(
    (key) => ![...letters].some((letter) => letter.startsWith(`${key} `)),
  );
  return [...letters, ...silent];
}

/** Keys of notices begin with the complaint and the rule. */
function letterOf({ notice_key: key, recipient }) {
  return `${key.split(':')[1]} to ${recipient}`;
}

/** Complaints whose events are not the chain they should be, or whose row is not its head. */
function brokenChains(complaints, events) {
  const { firstBreak } = require('../../../dist/src/plugins/complaints/server/chain'); // compiled by now
  const chains = new Map(complaints.map(({ id }) => [id, []]));
  for (const row of events) chains.get(row.complaint_id).push(recordedEvent(row));
  return complaints
    .filter(({ id, head_hash: head, version }) => {
      const chain = chains.get(id).sort((one, other) => one.sequence - other.sequence);
      return firstBreak(chain) !== null || chain.at(-1)?.hash !== head || chain.length !== version;
    })
    .map(({ reference }) => reference);
}

function recordedEvent(row) {
  return {
    sequence: row.sequence,
    at: Number(row.at),
    actor: JSON.parse(row.actor),
    event: JSON.parse(row.payload),
    previousHash: row.previous_hash ?? '',
    hash: row.hash,
  };
}

function isEscalation({ kind }) {
  return kind === 'escalated';
}

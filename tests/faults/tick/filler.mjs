// A process that fills the database with complaints whose promises break soon, and in the end looks at all promises; run
// by ../tick.mjs with the settings of a database, which it talks to by messages.
import { on } from 'node:events';
import { createRequire } from 'node:module';
import { multiply } from '../../support/multiply.mjs';
import { foundTown, HOURS } from './found-town.mjs';

const require = createRequire(import.meta.url);
const { withStrapi } = require('../../../dist/src/commands/with-strapi');
const { submitComplaint } = require('../../../dist/src/plugins/complaints/server/public');
const { checkPromises } = require('../../../dist/src/plugins/escalation/server/public');

/** How long the next filling is given: at first plenty, then four times what the last one took. */
let leadMs = 15_000;
const SHORTEST_LEAD_MS = 8_000;

const ANSWERS = { found: foundTown, fill, check };
let submissions = 0;

await withStrapi(async (strapi) => {
  process.send({ ready: true });
  for await (const [{ kind, ...request }] of on(process, 'message')) {
    if (kind === 'end') break;
    process.send((await ANSWERS[kind](strapi, request)) ?? {});
  }
});
process.exit(0); // Strapi leaves timers behind that would hold the process for a minute

/** Complaints whose promises break one after another, from soon on for `overMs`; each is there `1 + copies` times. */
async function fill(strapi, { models, copies, overMs }) {
  const begunAt = Date.now();
  const first = begunAt + leadMs;
  const ids = [];
  for (let index = 0; index < models; index += 1) {
    const dueAt = first + Math.round((index * overMs) / models);
    ids.push(await submit(strapi, dueAt - HOURS * 3_600_000));
  }
  const layout = await multiply(strapi.db.connection, ids, copies);
  if (Date.now() > first) throw new Error('Promises broke before all complaints were there');
  leadMs = Math.max(SHORTEST_LEAD_MS, 4 * (Date.now() - begunAt));
  const { least, offset, width } = layout.get('complaints');
  return { from: least, to: offset + copies * width - 1, dueFrom: first, dueUntil: first + overMs };
}

async function submit(strapi, at) {
  submissions += 1;
  const submitted = await submitComplaint(strapi, {
    ...{ channel: 'web', language: 'en', categoryKey: 'lighting-power', placeKey: null },
    ...{ placeDetail: '', posted: {}, at, idempotencyKey: `fill-${process.pid}-${submissions}` },
    description: 'The lamp at the gate is dark.',
    contact: { name: 'Ada', phone: '', email: 'ada@home.example' },
  });
  if (!submitted.ok) throw new Error(JSON.stringify(submitted.refusal));
  return submitted.value.complaintId;
}

async function check(strapi) {
  const { complaints, flawed } = await checkPromises(strapi, Date.now());
  return { complaints, flawed };
}

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const DIST = '../../../dist/src';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A Wednesday at ten in Shanghai, with no holiday in the weeks after it. */
const RECEIVED = Date.parse('2026-11-11T10:00:00+08:00');

/**
 * Real complaints to make copies of: groups that came in a minute apart, were answered within the hour and are not
 * solved. Everything that is to happen before the first of them breaks its promise has happened; what is due then is
 * due for one group after the other.
 */
export async function makeModels(strapi, { groups, each }) {
  const all = [];
  for (let group = 0; group < groups; group += 1) {
    const at = RECEIVED + group * MINUTE;
    const ids = [];
    for (let index = 0; index < each; index += 1) {
      ids.push(await submit(strapi, `model-${group}-${index}`, at));
    }
    all.push({ ids, at });
  }
  for (const { ids, at } of all) for (const id of ids) await reply(strapi, id, at + HOUR);
  for (const group of all) group.dueAt = await dueAtOf(strapi, group.ids);
  await liveUntil(strapi, Math.min(...all.map(({ dueAt }) => dueAt)));
  return all;
}

async function submit(strapi, idempotencyKey, at) {
  const { submitComplaint } = require(`${DIST}/plugins/complaints/server/public`);
  const submitted = await submitComplaint(strapi, {
    ...{ channel: 'web', language: 'zh-Hans', categoryKey: 'lighting-power', placeKey: null },
    ...{ placeDetail: 'At the gate', posted: {}, at, idempotencyKey },
    description: 'The lamp at the gate has been dark for a week, and the path with it.',
    contact: { name: 'Ada', phone: '010 1234', email: 'ada@home.example' },
  });
  if (!submitted.ok) throw new Error(JSON.stringify(submitted.refusal));
  return submitted.value.complaintId;
}

async function reply(strapi, complaintId, at) {
  const { actOnComplaint, readPeople } = require(`${DIST}/plugins/complaints/server/public`);
  const [person] = await readPeople(strapi.db.connection);
  const done = await actOnComplaint(strapi, {
    ...{ complaintId, at, expectedVersion: null },
    actor: { kind: 'staff', id: person.id, name: person.name },
    command: { kind: 'reply', text: 'We are looking for the lamp.', waitForResident: false },
  });
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
}

async function dueAtOf(strapi, ids) {
  const rows = await strapi.db
    .connection('clocks')
    .whereIn('complaint_id', ids)
    .where({ metric: 'resolution' })
    .distinct('due_at');
  if (rows.length !== 1) throw new Error(`One due time was expected, there are ${rows.length}`);
  return Number(rows[0].due_at);
}

/** Wakes the tick up whenever something is due, as it would have been. */
async function liveUntil(strapi, end) {
  const { runTick } = require(`${DIST}/plugins/escalation/server/public`);
  for (;;) {
    const next = await strapi.db
      .connection('timers')
      .where({ state: 'pending' })
      .where('fire_at', '<', end)
      .min({ at: 'fire_at' })
      .first();
    if (next.at === null) return;
    await runTick(strapi, Number(next.at));
  }
}

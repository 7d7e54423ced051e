// Drains due timers and then writes as much with bare SQL; run by ../tick.mjs with the settings of a database, which
// holds a charter. Prints one line of JSON.
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { multiplier } from '../../support/multiply.mjs';
import { bareWriter, snapshot } from './bare.mjs';
import { refreshStatistics, timed } from './measure.mjs';
import { makeModels } from './models.mjs';

const require = createRequire(import.meta.url);
const { withStrapi } = require('../../../dist/src/commands/with-strapi');
const { values } = parseArgs({
  options: { complaints: { type: 'string' }, bare: { type: 'string' }, each: { type: 'string' } },
});
const EACH = Number(values.each ?? 50);
/** Copies for which bare SQL does the same; the tick drains more of them. */
const BARE = Math.max(1, Math.round(Number(values.bare ?? 20_000) / EACH));
const COPIES = Math.max(BARE, Math.round(Number(values.complaints ?? 100_000) / EACH));

await withStrapi(async (strapi) => {
  const { runTick } = require('../../../dist/src/plugins/escalation/server/public');
  const knex = strapi.db.connection;
  const [drained, untouched] = await makeModels(strapi, { groups: 2, each: EACH });
  const { stride, multiply } = await multiplier(knex);
  await multiply([...drained.ids, ...untouched.ids], BARE);
  if (COPIES > BARE) await multiply(drained.ids, COPIES - BARE);
  await refreshStatistics(knex);

  const at = drained.dueAt + 1_000;
  const before = await snapshot(knex, { stride, ids: drained.ids });
  const due = await dueIn(knex, at);
  const { seconds, answer } = await timed(() => runTick(strapi, at));
  const left = await dueIn(knex, at);
  const write = await bareWriter(knex, before, {
    ...{ stride, ids: drained.ids, others: untouched.ids, copies: BARE },
  });
  const bare = await timed(write);
  await demandSame(knex, stride, drained.ids, untouched.ids);
  console.log(
    JSON.stringify({
      ...{ complaints: (COPIES + 1) * EACH, due, left, report: answer, seconds },
      bareComplaints: BARE * EACH,
      bareSeconds: bare.seconds,
    }),
  );
});

/** Bare SQL must have written as many rows for its complaints as the tick for its own, and left nothing due. */
async function demandSame(knex, stride, ids, others) {
  const upTo = (BARE + 1) * stride;
  for (const [table, where] of [
    ['complaint_events', {}],
    ['clock_events', {}],
    ['notices', {}],
    ['timers', { state: 'pending' }],
  ]) {
    const [one, other] = await Promise.all(
      [ids, others].map((models) => countOf(knex(table).where(where), stride, models, upTo)),
    );
    if (one !== other) throw new Error(`${table}: ${one} rows by the tick, ${other} by bare SQL`);
  }
}

async function countOf(query, stride, models, upTo) {
  const row = await query
    .where('complaint_id', '>', stride)
    .where('complaint_id', '<', upTo)
    .whereRaw(`complaint_id % ${stride} in (${models.join(', ')})`)
    .count({ all: '*' })
    .first();
  return Number(row.all);
}

async function dueIn(knex, at) {
  const row = await knex('timers')
    .where({ state: 'pending' })
    .where('fire_at', '<=', at)
    .count({ all: '*' })
    .first();
  return Number(row.all);
}

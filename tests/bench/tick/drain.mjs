// Drains due timers and then writes as much with bare SQL; run by ../tick.mjs with the settings of a database, which
// holds a charter. Prints one line of JSON.
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { modelOf, multiply } from '../../support/multiply.mjs';
import { bareWriter, snapshot } from './bare.mjs';
import { refreshStatistics, timed } from './measure.mjs';
import { makeModels } from './models.mjs';

const require = createRequire(import.meta.url);
const { withStrapi } = require('../../../dist/src/commands/with-strapi');
const { values } = parseArgs({
  options: { complaints: { type: 'string' }, bare: { type: 'string' }, each: { type: 'string' } },
});
const EACH = Number(values.each ?? 50);
const STYLES = ['a statement a row', 'in batches'];
/** Copies for which bare SQL does the same; the tick drains more of them. */
const BARE = Math.max(1, Math.round(Number(values.bare ?? 20_000) / EACH));
const COPIES = Math.max(BARE, Math.round(Number(values.complaints ?? 100_000) / EACH));

await withStrapi(async (strapi) => {
  const { runTick } = require('../../../dist/src/plugins/escalation/server/public');
  const knex = strapi.db.connection;
  const groups = await makeModels(strapi, { groups: 1 + STYLES.length, each: EACH });
  const [drained, ...untouched] = groups;
  const layout = await multiply(
    knex,
    groups.flatMap(({ ids }) => ids),
    BARE,
  );
  if (COPIES > BARE) await multiply(knex, drained.ids, COPIES - BARE);
  await refreshStatistics(knex);

  const at = drained.dueAt + 1_000;
  const before = await snapshot(knex, layout, drained.ids);
  const due = await dueIn(knex, at);
  const { seconds, answer, cpu } = await timed(() => runTick(strapi, at));
  const left = await dueIn(knex, at);
  const bare = {};
  for (const [index, style] of STYLES.entries()) {
    const others = untouched[index].ids;
    const share = { layout, ids: drained.ids, others, copies: BARE, style };
    const write = await bareWriter(knex, before, share);
    bare[style] = (BARE * EACH) / (await timed(write)).seconds;
    await demandSame(knex, layout, drained.ids, others);
  }
  console.log(
    JSON.stringify({
      ...{ complaints: (COPIES + 1) * EACH, due, left, report: answer, seconds, cpu },
      bare,
    }),
  );
});

/** Bare SQL must have written as many rows for its complaints as the tick for its own, and left nothing due. */
async function demandSame(knex, layout, ids, others) {
  for (const [table, where] of [
    ['complaint_events', {}],
    ['clock_events', {}],
    ['notices', {}],
    ['timers', { state: 'pending' }],
  ]) {
    const rows = await knex(table).where(where).select('complaint_id as complaint');
    const models = rows.map(({ complaint }) => modelOf(layout, 'complaints', complaint));
    const [one, other] = [ids, others].map(
      (some) => models.filter(({ id, n }) => n >= 0 && n < BARE && some.includes(id)).length,
    );
    if (one !== other) throw new Error(`${table}: ${one} rows by the tick, ${other} by bare SQL`);
  }
}

async function dueIn(knex, at) {
  const row = await knex('timers')
    .where({ state: 'pending' })
    .where('fire_at', '<=', at)
    .count({ all: '*' })
    .first();
  return Number(row.all);
}

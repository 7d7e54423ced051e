// How long a thousand due complaints take among few and among many open ones, and how long a tick takes that finds
// nothing due. Run by ../tick.mjs with the settings of a database, which holds a charter. Prints one line of JSON.
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { multiply } from '../../support/multiply.mjs';
import { refreshStatistics, timed } from './measure.mjs';
import { makeModels } from './models.mjs';
import { median } from '../table.mjs';

const require = createRequire(import.meta.url);
const { withStrapi } = require('../../../dist/src/commands/with-strapi');
const { values } = parseArgs({ options: { few: { type: 'string' }, many: { type: 'string' } } });
const FEW = Number(values.few ?? 10_000);
const MANY = Number(values.many ?? 1_000_000);
const EACH = 50;
const DUE = 1_000;
const ROUNDS = 5;
const PROBES = 50;

await withStrapi(async (strapi) => {
  const { runTick } = require('../../../dist/src/plugins/escalation/server/public');
  const knex = strapi.db.connection;
  // The first group warms up, then come those that are timed; the last one stays open throughout.
  const groups = await makeModels(strapi, { groups: 2 * ROUNDS + 2, each: EACH });
  const last = groups.pop();
  await multiply(knex, last.ids, Math.round(FEW / EACH));
  await drain(groups.splice(0, 1));
  const few = await drain(groups.splice(0, ROUNDS));
  const filled = await timed(() => multiply(knex, last.ids, Math.round((MANY - FEW) / EACH)));
  await refreshStatistics(knex);
  const nothing = [];
  for (let probe = 0; probe < PROBES; probe += 1) {
    nothing.push((await timed(() => runTick(strapi, few.at))).seconds);
  }
  const many = await drain(groups);
  const clocks = await knex('clocks').whereIn('state', ['running', 'paused']).count({ all: '*' });
  console.log(
    JSON.stringify({
      ...{ few: FEW, many: MANY, clocks: Number(clocks[0].all), filling: filled.seconds },
      ...{ fewSeconds: median(few.seconds), manySeconds: median(many.seconds) },
      ...{ probeMedian: median(nothing), probeWorst: Math.max(...nothing) },
    }),
  );

  /** A thousand copies of each group, which then become due together. */
  async function drain(some) {
    const seconds = [];
    let at = 0;
    for (const { ids, dueAt } of some) {
      await multiply(knex, ids, DUE / EACH - 1);
      await refreshStatistics(knex);
      at = dueAt + 1_000;
      const { answer, seconds: taken } = await timed(() => runTick(strapi, at));
      if (answer.complaints < DUE) throw new Error(`Only ${answer.complaints} were due`);
      seconds.push(taken);
    }
    return { seconds, at };
  }
});

// npm run faults -- --kills 200: kill -9 at random moments while residents report through the public pages, on SQLite, or
// with --database postgres.
// Last line: kills K acked N lost 0 half 0 doubled 0. Exit code 0 only if nothing was lost, half-written or doubled.
import { parseArgs } from 'node:util';
import { compile } from '../../src/commands/compile.mjs';
import { PRODUCTION, seedCharter } from '../support/production.mjs';
import { throwawayDatabases } from '../support/throwaway-database.mjs';
import { findings } from './findings.mjs';
import { runLane } from './lane.mjs';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    lanes: { type: 'string', default: '2' },
    database: { type: 'string', default: 'sqlite' },
  },
});
const kills = Number(values.kills);
const lanes = Math.min(Number(values.lanes), kills);

await compile();
const databases = await throwawayDatabases(values.database);
const model = await databases.database(); // every lane begins with a copy
seedCharter(model);
let done = 0;
const startedAt = performance.now();
const results = await Promise.all(Array.from({ length: lanes }, (_, lane) => runOne(lane)));
report(results);
await databases.end();

async function runOne(lane) {
  const database = await databases.database(model);
  const share = Math.floor(kills / lanes) + (lane < kills % lanes ? 1 : 0);
  const settings = { ...PRODUCTION, ...database.settings };
  const residents = await runLane({ kills: share, settings, onKill });
  const knex = await database.connect();
  const found = await findings(knex, residents);
  await knex.destroy();
  return found;
}

function onKill() {
  done += 1;
  if (done % 20 === 0)
    console.log(
      `${done} of ${kills} kills, ${Math.round((performance.now() - startedAt) / 1_000)} s`,
    );
}

function report(found) {
  const sum = (count) => found.reduce((total, one) => total + count(one), 0);
  for (const one of found) {
    for (const name of ['lost', 'half', 'doubled', 'refused']) {
      if (one[name].length > 0) console.log(name, one[name].slice(0, 20));
    }
    if (one.integrity !== 'ok') console.log('integrity_check', one.integrity);
  }
  const [lost, half, doubled] = ['lost', 'half', 'doubled'].map((name) =>
    sum((one) => one[name].length),
  );
  const isSound = found.every(
    ({ integrity, refused, unknown }) => integrity === 'ok' && refused.length + unknown === 0,
  );
  console.log(
    `kills ${done} acked ${sum(({ acked }) => acked)} lost ${lost} half ${half} doubled ${doubled}`,
  );
  process.exitCode = lost + half + doubled === 0 && isSound ? 0 : 1;
}

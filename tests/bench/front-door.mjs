// How many reports and pages the front door bears, beside a bare Strapi in the same run: a complaint with its event,
// clocks, timers and notices beside a core `create` of twelve fields and three relations; pages beside `/_health`.
// Run: npm run bench:front-door; --complaints N, --database postgres or sqlite for one alone.
import http from 'node:http';
import { parseArgs } from 'node:util';
import { compile } from '../../src/commands/compile.mjs';
import { Resident } from '../faults/resident.mjs';
import { Server } from '../faults/tick/server.mjs';
import { seedCharter } from '../support/production.mjs';
import { throwawayDatabases } from '../support/throwaway-database.mjs';
import { startBareStrapi, ticket } from './front-door/bare-strapi.mjs';
import { answersASecond, ask, doneASecond } from './front-door/load.mjs';
import { printTable, whole } from './table.mjs';

const { values } = parseArgs({
  options: {
    complaints: { type: 'string', default: '400' },
    seconds: { type: 'string', default: '5' },
    database: { type: 'string', multiple: true, default: ['postgres', 'sqlite'] },
  },
});
const COMPLAINTS = Number(values.complaints);
const SECONDS = Number(values.seconds);
await compile();
for (const kind of values.database) {
  const databases = await throwawayDatabases(kind, { durable: true });
  try {
    const bare = await measureBare(await databases.database());
    print(kind, await measureRedress(await databases.database()), bare);
  } finally {
    await databases.end();
  }
}

async function measureBare(database) {
  const { url, end } = await startBareStrapi(database);
  const agent = new http.Agent({ keepAlive: true });
  const create = async (type, data) => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ data });
    const text = await ask(`${url}/api/${type}`, { agent, method: 'POST', headers, body });
    return JSON.parse(text).data.documentId;
  };
  const related = {
    topic: await create('topics', { name: 'Lamps' }),
    office: await create('offices', { name: 'Works' }),
    place: await create('places', { name: 'Gate' }),
  };
  const createMany = (from) =>
    doneASecond(
      Array.from({ length: COMPLAINTS }, (_, index) => () => {
        return create('tickets', ticket(from + index, related));
      }),
    );
  await createMany(0); // warms up
  const creates = await createMany(COMPLAINTS);
  const health = await answersASecond(`${url}/_health`, SECONDS);
  agent.destroy();
  await end();
  return { creates, health };
}

async function measureRedress(database) {
  seedCharter(database);
  const server = new Server('front-door', database.settings);
  await server.start();
  const { url } = server;
  await reportMany(url, 'warm');
  const whole = await reportMany(url, 'whole');
  const people = await peopleAtTheLastPage(url);
  const sent = await doneASecond(people.map((person) => () => report(person, url)));
  const guide = await answersASecond(`${url}/en/guide`, SECONDS);
  const form = await answersASecond(`${url}/en/report`, SECONDS);
  await server.end();
  return { whole, sent, guide, form };
}

/** From the first page to the receipt: five pages read and four forms sent, each person with cookies of their own. */
function reportMany(url, name) {
  const people = Array.from({ length: COMPLAINTS }, (_, index) => new Resident(`${name}-${index}`));
  return doneASecond(people.map((person) => () => report(person, url)));
}

async function peopleAtTheLastPage(url) {
  const people = Array.from({ length: COMPLAINTS }, (_, index) => new Resident(`last-${index}`));
  await doneASecond(people.map((person) => () => person.fillIn(url)));
  return people;
}

async function report(person, url) {
  await person.report(url);
  if (person.outcome !== 'ok') throw new Error(`A report was lost: ${person.reason}`);
}

function print(kind, redress, bare) {
  const beside = (rate, other) => (rate / other).toFixed(2);
  console.log(`\n${kind}`);
  printTable(
    ['measure', 'a second', 'beside', 'ratio', 'goal'],
    [
      ['core create in a bare Strapi', whole(bare.creates), '', '', ''],
      ...[
        ['complaint sent and its receipt read', redress.sent],
        ['complaint from the first page to the receipt', redress.whole],
      ].map(([name, rate]) => [name, whole(rate), 'create', beside(rate, bare.creates), '3.00']),
      ['/_health of a bare Strapi', whole(bare.health), '', '', ''],
      ...[
        ['guide', redress.guide],
        ['first page of the form', redress.form],
      ].map(([name, rate]) => [name, whole(rate), '/_health', beside(rate, bare.health), '0.50']),
    ],
  );
}

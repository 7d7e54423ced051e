import SqliteFile from 'better-sqlite3';
import supertest from 'supertest';
import type { Town } from '../api/support/town';
import { openPlace } from './support/place';

let town: Town;

beforeAll(async () => {
  town = await openPlace();
}, 120_000);

afterAll(() => town?.close());

/** Another program holds the write lock for longer than the server is willing to wait. */
async function lockDatabase(): Promise<() => Promise<void>> {
  const { connection } = town.strapi.db;
  await connection.raw('pragma busy_timeout = 50');
  const other = new SqliteFile(town.database.settings.DATABASE_FILENAME ?? '');
  other.exec('begin immediate');
  return async () => {
    other.exec('rollback');
    other.close();
    await connection.raw('pragma busy_timeout = 10000');
  };
}

test('what cannot be stored is said not to have arrived, and sending it again is one complaint', async () => {
  const agent = supertest.agent(town.url);
  await agent.get('/en/report');
  const send = (path: string, fields: object) =>
    agent.post(path).type('form').set('Accept', 'text/html').send(fields);
  await send('/en/report', { category: 'lamps' }).expect(303);
  await send('/en/report/details', { description: 'Dark', 'question-post': 'P1' }).expect(303);
  await send('/en/report/contact', {}).expect(303);

  const unlock = await lockDatabase();
  const { status, text, headers } = await send('/en/report/check', {});
  await unlock();
  expect(status).toBe(503);
  expect(headers['retry-after']).toBe('30');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(text).toContain('What you just sent has not arrived');
  expect(text).toContain('010 1234');

  await send('/en/report/check', {}).expect(303);
  await agent.get('/en/report/sent').expect(200);
  expect(await town.strapi.db.connection('complaints')).toHaveLength(1);
});

test('a fault of ours is told as one, and blames nobody', async () => {
  const views = town.strapi.db.connection;
  await views.schema.renameTable('complaint_drafts', 'drafts_away');
  const { status, text } = await town.request
    .get('/zh-Hans/report')
    .set({ Accept: 'text/html', Cookie: `redress-draft=${'a'.repeat(32)}` });
  await views.schema.renameTable('drafts_away', 'complaint_drafts');
  expect(status).toBe(500);
  expect(text).toContain('我们这边出了问题');
  expect(text).not.toMatch(/SQLITE|no such table|stack/i);
});

import { freshDatabase } from '../support/database';
import { databaseKind } from '../support/redress';
import { startRedress, untilReady, type Started } from '../support/started';
import type { DatabaseHandle } from '../support/types';

let database: DatabaseHandle;
let servers: Started[] = [];

beforeEach(async () => {
  database = await freshDatabase(databaseKind());
});

afterEach(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  servers = [];
  await database.drop();
});

async function start(settings: Record<string, string> = {}): Promise<Started> {
  const server = await startRedress({ ...database.settings, ...settings });
  servers.push(server);
  return server;
}

test('a server starts on an empty database and ends in good order when told to', async () => {
  const server = await start();
  await untilReady(server);
  expect(await server.stop()).toBe(0);
});

test('two servers that start at once on an empty PostgreSQL database both come up', async () => {
  if (databaseKind() !== 'postgres') return; // SQLite is for one server
  const both = await Promise.all([start(), start()]);
  await Promise.all(both.map(untilReady));
});

test('a server without its secrets does not start, and says what is missing', async () => {
  const server = await start({ ADMIN_JWT_SECRET: '' });
  await expect(untilReady(server)).rejects.toThrow(/ADMIN_JWT_SECRET is not set/);
});

test('a rejection nobody waited for is logged and does not end the server', async () => {
  const server = await start({
    NODE_OPTIONS: `--require ${require.resolve('../support/reject-later.cjs')}`,
  });
  await untilReady(server);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(server.child.exitCode).toBeNull();
  expect(server.output()).toContain('A rejection nobody waited for');
});

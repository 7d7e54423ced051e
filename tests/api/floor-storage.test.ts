import SqliteFile from 'better-sqlite3';
import { Client } from 'pg';
import { bootRedress, databaseKind, type Redress } from '../support/redress';

let redress: Redress;

beforeAll(async () => {
  redress = await bootRedress();
  await redress.strapi.db.connection.raw('create table floor_parent (id integer primary key)');
  await redress.strapi.db.connection.raw(
    'create table floor_child (parent_id integer references floor_parent (id) deferrable initially deferred)',
  );
});

afterAll(() => redress.close());

describe('a COMMIT that fails', () => {
  test('never looks like success, and tells nobody that it succeeded', async () => {
    const announced: string[] = [];
    const outcome = redress.strapi.db.transaction(async ({ trx, onCommit }) => {
      onCommit(() => announced.push('committed'));
      await trx('floor_child').insert({ parent_id: 404 });
    });
    await expect(outcome).rejects.toMatchObject({ message: expect.stringMatching(/foreign key/i) });
    expect(announced).toEqual([]);
    expect(await childrenSeenFromOutside()).toBe(0);
  });

  test('is refused as well in a transaction that knex runs itself', async () => {
    const outcome = redress.strapi.db.connection.transaction((trx) =>
      trx('floor_child').insert({ parent_id: 404 }),
    );
    await expect(outcome).rejects.toMatchObject({ message: expect.stringMatching(/foreign key/i) });
    expect(await childrenSeenFromOutside()).toBe(0);
  });

  test('leaves a connection on which the next write is really stored', async () => {
    const failing = redress.strapi.db.transaction(({ trx }) =>
      trx('floor_child').insert({ parent_id: 405 }),
    );
    const writing = failing.catch(() => undefined).then(() => writeFamily(1));
    await writing;
    expect(await childrenSeenFromOutside()).toBe(1);
  });

  test('takes no write of another request with it', async () => {
    const attempts = Array.from({ length: 10 }, (_, index) =>
      index % 2 === 0
        ? redress.strapi.db.transaction(({ trx }) =>
            trx('floor_child').insert({ parent_id: 500 + index }),
          )
        : writeFamily(100 + index),
    );
    const outcomes = await Promise.allSettled(attempts);
    const stored = outcomes.filter(({ status }) => status === 'fulfilled').length;
    expect(stored).toBe(5);
    expect(await childrenSeenFromOutside()).toBe(1 + 5);
  });
});

test('a swallowed error inside a transaction does not turn its rollback into success', async () => {
  const outcome = redress.strapi.db.transaction(async ({ trx }) => {
    await trx('floor_parent').insert({ id: 900 });
    await trx.raw('select * from there_is_no_such_table').catch(() => undefined);
  });
  if (databaseKind() === 'postgres')
    await expect(outcome).rejects.toMatchObject({
      message: expect.stringMatching(/nothing was stored/),
    });
  else await outcome; // SQLite takes back the failed statement only and can go on
});

test('a nested transaction commits and rolls back with the outer one', async () => {
  const { connection } = redress.strapi.db;
  await connection.transaction(async (outer) => {
    await outer.transaction((inner) => inner('floor_parent').insert({ id: 950 }));
  });
  const lost = connection.transaction(async (outer) => {
    await outer.transaction((inner) => inner('floor_parent').insert({ id: 951 }));
    throw new Error('the outer one fails');
  });
  await expect(lost).rejects.toThrow('the outer one fails');
  const kept = await connection('floor_parent').whereIn('id', [950, 951]).pluck('id');
  expect(kept).toEqual([950]);
});

test('an error of the database does not say what was to be stored', async () => {
  const { connection } = redress.strapi.db;
  const words = 'what a resident confided';
  const failed = connection('complaint_drafts').insert({ no_such_column: words });
  const message = await failed.then(
    () => 'stored',
    (error: Error) => error.message,
  );
  expect(message).toContain('no_such_column');
  expect(message).not.toContain(words);
});

test('the database connection is set for durability', async () => {
  if (databaseKind() === 'postgres') {
    const { rows } = await redress.strapi.db.connection.raw('show timezone');
    expect(rows).toEqual([{ TimeZone: 'UTC' }]);
    return;
  }
  const pragmas = [
    'journal_mode',
    'synchronous',
    'busy_timeout',
    'foreign_keys',
    'secure_delete',
    'trusted_schema',
  ];
  const values = await Promise.all(pragmas.map(pragmaValue));
  expect(Object.fromEntries(pragmas.map((name, index) => [name, values[index]]))).toEqual({
    journal_mode: 'wal',
    synchronous: 2, // FULL
    busy_timeout: 10_000,
    foreign_keys: 1,
    secure_delete: 1,
    trusted_schema: 0,
  });
});

async function pragmaValue(name: string): Promise<unknown> {
  const rows = (await redress.strapi.db.connection.raw(`pragma ${name}`)) as Record<
    string,
    unknown
  >[];
  return Object.values(rows[0] ?? {})[0];
}

function writeFamily(id: number): Promise<unknown> {
  return redress.strapi.db.transaction(async ({ trx }) => {
    await trx('floor_parent').insert({ id });
    await trx('floor_child').insert({ parent_id: id });
  });
}

/** Over a connection of its own, which sees only what was committed. */
async function childrenSeenFromOutside(): Promise<number> {
  const sql = 'select count(*) as n from floor_child';
  const { settings } = redress.database;
  if (databaseKind() === 'sqlite') {
    const file = new SqliteFile(settings.DATABASE_FILENAME ?? '', { readonly: true });
    const row = file.prepare(sql).get() as { n: number };
    file.close();
    return row.n;
  }
  const client = new Client({ connectionString: settings.DATABASE_URL });
  await client.connect();
  const { rows } = await client.query<{ n: string }>(sql);
  await client.end();
  return Number(rows[0]?.n);
}

import { setTimeout as pause } from 'node:timers/promises';
import SqliteFile from 'better-sqlite3';
import { asOwner } from '../support/database';
import { bootRedress, databaseKind, type Redress } from '../support/redress';

let redress: Redress;
let token: string;

beforeAll(async () => {
  redress = await bootRedress();
  token = await redress.adminToken('strapi-super-admin');
});

afterAll(() => redress.close());

test('while all is well, the server says so', async () => {
  await redress.request.get('/livez').expect(200);
  await redress.request.get('/readyz').expect(200).expect('Cache-Control', 'no-store');
});

describe('without its database', () => {
  let outage: Outage;

  beforeAll(async () => {
    outage = databaseKind() === 'postgres' ? await loseDatabase() : await lockFile();
    await pause(1_100); // readiness is asked for once a second
  });

  afterAll(() => outage.end());

  test('the server lives, but is not ready', async () => {
    await redress.request.get('/livez').expect(200);
    await redress.request.get('/readyz').expect(503).expect('Retry-After', '5');
  });

  test('a caller reads 503 with Retry-After, neither 401 nor 500', async () => {
    const answers = await Promise.all([
      postSignIn(),
      ...(databaseKind() === 'postgres' ? [getMe(), getUsers()] : []),
    ]);
    for (const { status, headers } of answers) {
      expect(status).toBe(503);
      expect(headers['retry-after']).toBe('30');
    }
  });

  test('a resident reads in both languages that nothing was received', async () => {
    const { status, text, headers } = await postSignIn().set('Accept', 'text/html');
    expect(status).toBe(503);
    expect(headers['content-type']).toContain('text/html');
    expect(text).toContain('was not received');
    expect(text).toContain('没有收到');
  });
});

test('once the database is back, the server serves without a restart', async () => {
  await pause(1_100);
  await redress.request.get('/readyz').expect(200);
  await getMe().expect(200);
});

function getMe() {
  return redress.request.get('/admin/users/me').set('Authorization', `Bearer ${token}`);
}

function getUsers() {
  return redress.request.get('/api/users');
}

/** A sign-in that succeeds writes a session, so it needs the database both ways. */
function postSignIn() {
  return redress.request.post('/admin/login').send(account);
}

const account = { email: 'someone@staff.example', password: 'Harbour-Lamp-12345' };

beforeAll(async () => {
  const role = await redress.strapi.db
    .query('admin::role')
    .findOne({ where: { code: 'strapi-super-admin' } });
  await redress.strapi
    .service('admin::user')
    .create({ ...account, firstname: 'Some', lastname: 'One', isActive: true, roles: [role.id] });
});

interface Outage {
  end(): Promise<unknown>;
}

/** The database vanishes under the server, connections and all, and comes back under its name. */
async function loseDatabase(): Promise<Outage> {
  const name = new URL(redress.database.settings.DATABASE_URL ?? '').pathname.slice(1);
  await asOwner(`alter database ${name} with allow_connections false`);
  await asOwner(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
  await asOwner(`alter database ${name} rename to ${name}_away`);
  return {
    end: async () => {
      await asOwner(`alter database ${name}_away rename to ${name}`);
      await asOwner(`alter database ${name} with allow_connections true`);
    },
  };
}

/** Another program holds the write lock for longer than the server is willing to wait. */
async function lockFile(): Promise<Outage> {
  await redress.strapi.db.connection.raw('pragma busy_timeout = 50');
  const other = new SqliteFile(redress.database.settings.DATABASE_FILENAME ?? '');
  other.exec('begin immediate');
  return {
    end: async () => {
      other.exec('rollback');
      other.close();
      await redress.strapi.db.connection.raw('pragma busy_timeout = 10000');
    },
  };
}

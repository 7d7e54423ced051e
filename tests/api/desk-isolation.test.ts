import { moveClockTo } from '../support/redress';
import type { PersonName } from './support/accounts';
import { countRows, on, submit } from './support/lives';
import { openTown, type Answer, type Town } from './support/town';

const PLUGINS = ['charter', 'complaints', 'escalation', 'surveys', 'guide', 'insights'];

let town: Town;
/** A complaint of safety, with words that nobody of works may read anywhere. */
let theirs: { reference: string; complaintId: number };
const MARKS = ['Smoke in the attic', 'eve@home.example', 'Eve Secret', 'attic door'];

beforeAll(async () => {
  town = await openTown();
  moveClockTo(on('Mon 12:00'));
  theirs = await submit(town, {
    ...{ categoryKey: 'fires', posted: {}, description: MARKS[0], placeDetail: MARKS[3] },
    contact: { name: 'Eve Secret', phone: '', email: 'eve@home.example' },
  });
  await submit(town, { description: 'Our own lamp' });
});

afterAll(async () => {
  moveClockTo(null);
  await town.close();
});

interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
}

/** Every admin route that Redress has, from what it has registered; a new one is walked without being named here. */
function adminRoutes(): Route[] {
  return PLUGINS.flatMap((name) => {
    const { admin } = town.strapi.plugin(name).routes as { admin?: { routes: Route[] } };
    return (admin?.routes ?? []).map(({ method, path }) => ({ method, path: `/${name}${path}` }));
  });
}

async function walk(person: PersonName | null, { method, path }: Route): Promise<Answer> {
  const caller = await town.as(person);
  const address = path.replace(/:\w+/g, theirs.reference);
  const act = { version: 1, command: { kind: 'note', text: 'I was here' } };
  if (method === 'GET') return caller.get(address);
  if (method === 'DELETE') return caller.delete(address);
  if (method === 'PUT') return caller.put(address, act);
  return caller.post(address, path.startsWith('/charter') ? { note: 'I was here' } : act);
}

describe('every route of the desk and its neighbours', () => {
  test('is known, and there are some', () => {
    const paths = adminRoutes().map(({ method, path }) => `${method} ${path}`);
    expect(paths).toContain('POST /complaints/desk/complaints/:reference/actions');
    expect(paths).toContain('GET /escalation/clocks/:reference');
    expect(paths).toContain('GET /insights/overview');
    expect(paths.length).toBeGreaterThanOrEqual(8);
  });

  test('answers 401 to somebody who has not signed in', async () => {
    for (const route of adminRoutes()) {
      expect([route.path, (await walk(null, route)).status]).toEqual([route.path, 401]);
    }
  });

  test('answers 403 to somebody who may do nothing', async () => {
    for (const route of adminRoutes()) {
      expect([route.path, (await walk('stranger', route)).status]).toEqual([route.path, 403]);
    }
  });

  test('tells a member of another department nothing of a complaint, and lets nothing be done to it', async () => {
    const before = await countRows(town);
    for (const route of adminRoutes()) {
      const { status, body } = await walk('worker', route);
      if (route.path.includes(':reference'))
        expect([route.path, status]).toEqual([route.path, 404]);
      const said = JSON.stringify(body);
      for (const mark of [...MARKS, theirs.reference]) expect(said).not.toContain(mark);
    }
    expect(await countRows(town)).toEqual(before);
  });

  test('tells its own department', async () => {
    const route = { method: 'GET' as const, path: '/complaints/desk/complaints/:reference' };
    const { status, body } = await walk('warden', route);
    expect(status).toBe(200);
    for (const mark of MARKS) expect(JSON.stringify(body)).toContain(mark);
  });

  test('answers the same for a complaint of others as for none', async () => {
    const worker = await town.as('worker');
    const none = await worker.get('/complaints/desk/complaints/2222-2222');
    const others = await worker.get(`/complaints/desk/complaints/${theirs.reference}`);
    expect([others.status, others.body]).toEqual([none.status, none.body]);
  });
});

describe('a handler', () => {
  test.each([
    'view=all',
    'view=open&department=safety',
    'view=all&category=fires',
    'view=all&search=smoke',
    'view=unassigned&priority=urgent',
    'view=late',
  ])('meets no complaint of others in the queue with %s', async (query) => {
    const { body } = await (await town.as('worker')).get(`/complaints/desk/queue?${query}`);
    const departments = body.rows.map((row: { departmentKey: string }) => row.departmentKey);
    expect(departments.filter((key: string) => key !== 'works')).toEqual([]);
    expect(body.counts).toMatchObject({ open: 1, unassigned: 1, late: 0, all: 1 });
  });

  test('finds nothing by the reference of others', async () => {
    const worker = await town.as('worker');
    const { body } = await worker.get(`/complaints/desk/queue?view=all&search=${theirs.reference}`);
    expect(body.rows).toEqual([]);
  });

  test('does nothing to a complaint of others, whatever is asked', async () => {
    const before = await countRows(town);
    const commands = [
      { kind: 'reply', text: 't', waitForResident: false },
      { kind: 'assign', personId: town.people.worker },
      { kind: 'change-department', departmentKey: 'works', reason: 'r' },
      { kind: 'set-priority', priority: 'low' },
      { kind: 'move-stage', stageKey: 'look' },
      { kind: 'resolve', outcome: 'upheld', text: 't' },
      { kind: 'reopen', reason: 'r' },
    ];
    const worker = await town.as('worker');
    for (const command of commands) {
      const path = `/complaints/desk/complaints/${theirs.reference}/actions`;
      expect((await worker.post(path, { version: 1, command })).status).toBe(404);
    }
    expect(await countRows(town)).toEqual(before);
  });

  test('who hands a complaint over sees it no more, and those who get it do', async () => {
    const { reference } = await submit(town, { description: 'Sparks' });
    const path = `/complaints/desk/complaints/${reference}`;
    const command = { kind: 'change-department', departmentKey: 'safety', reason: 'It burns' };
    const worker = await town.as('worker');
    expect((await worker.post(`${path}/actions`, { version: 1, command })).status).toBe(204);
    expect((await worker.get(path)).status).toBe(404);
    expect((await (await town.as('warden')).get(path)).status).toBe(200);
  });
});

test('leadership sees every department', async () => {
  const { body } = await (await town.as('mayor')).get('/complaints/desk/queue?view=all');
  const departments = body.rows.map((row: { departmentKey: string }) => row.departmentKey);
  expect(new Set(departments)).toEqual(new Set(['works', 'safety']));
});

describe('rights that end', () => {
  test('a person who is taken out of a department sees nothing of it from the next request on', async () => {
    const worker = await town.as('worker');
    expect((await worker.get('/complaints/desk/queue')).body.rows.length).toBeGreaterThan(0);
    const departments = town.strapi.db.query('plugin::complaints.department');
    await departments.update({
      where: { key: 'works' },
      data: { members: [town.people.trainee] },
    });
    expect((await town.publish('The worker left')).ok).toBe(true);
    expect((await worker.get('/complaints/desk/queue')).body).toMatchObject({
      rows: [],
      counts: { all: 0 },
    });
  });

  test('one who has come in sees it, and may still do no more than the role allows', async () => {
    const trainee = await town.as('trainee');
    const { body } = await trainee.get('/complaints/desk/queue');
    expect(body.rows.length).toBeGreaterThan(0);
    const [{ reference }] = body.rows;
    const refused = await trainee.post(`/complaints/desk/complaints/${reference}/actions`, {
      ...{ version: 1, command: { kind: 'note', text: 'I may not' } },
    });
    expect(refused.status).toBe(403);
    expect(refused.body.refusal).toMatchObject({
      code: 'not-yours',
      message: {
        en: expect.stringMatching(/\w+/),
        'zh-Hans': expect.stringMatching(/\p{sc=Han}/u),
      },
    });
  });

  test('a disabled account is out at once', async () => {
    const warden = await town.as('warden');
    expect((await warden.get('/complaints/desk/queue')).status).toBe(200);
    const where = { id: town.people.warden };
    await town.strapi.db.query('admin::user').update({ where, data: { isActive: false } });
    expect((await warden.get('/complaints/desk/queue')).status).toBe(401);
  });
});

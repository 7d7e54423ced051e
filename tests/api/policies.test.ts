import { PRIORITIES } from '../../src/plugins/complaints/domain/vocabulary';
import { escalationView } from '../../src/plugins/escalation/domain/charter/escalation-view';
import { parseInstant } from '../../src/kernel/instant';
import { openTown, type Caller, type Town } from './support/town';

let town: Town;
let editor: Caller;

beforeAll(async () => {
  town = await openTown();
  editor = await town.as('editor');
});

afterAll(() => town.close());

const list = async () => (await editor.get('/escalation/policies')).body;
const keys = async () =>
  (await list()).policies.map(({ draft }: { draft: { key: string } }) => draft.key);

async function fileOf(key: string) {
  const { policies } = await list();
  return policies.find(({ draft }: { draft: { key: string } }) => draft.key === key);
}

const targets = (metric: string, amount: number, basis = 'working-days') =>
  PRIORITIES.map((priority) => ({ metric, priority, amount, basis }));

const lamps = {
  key: 'lamps',
  name: { en: 'Lamps', 'zh-Hans': '灯' },
  isDefault: false,
  condition: { field: 'category', operator: 'is-within', value: ['lamps'] },
  calendarKey: 'hours',
  targets: [
    ...targets('acknowledgement', 1),
    ...targets('first-response', 4, 'wall-clock'),
    ...targets('resolution', 9, 'working-time'),
  ],
  resolutionFrom: 'acknowledgement',
  pausesFor: ['access'],
  reopening: { mode: 'grace', hours: 4 },
  extension: null,
};

test('the policies come with the calendars and the questions a condition can ask', async () => {
  const answer = await list();
  expect(await keys()).toEqual(['danger', 'standard']);
  expect(answer.calendars).toEqual([{ key: 'hours', name: 'Hours', timezone: 'Asia/Shanghai' }]);
  const category = answer.fields.find(({ name }: { name: string }) => name === 'category');
  expect(category.options.map(({ key }: { key: string }) => key)).toContain('dangers');
  expect(answer.policies[0]).toMatchObject({ isPublished: true, problems: [] });
});

describe('a policy that is made here', () => {
  test('is kept at the end, and counts when the charter is published, not before', async () => {
    const { draft: pattern } = await fileOf('danger');
    const draft = { ...lamps, condition: pattern.condition };
    const created = await editor.post('/escalation/policies', { draft });
    expect(created).toMatchObject({
      status: 201,
      body: { draft, isPublished: false, problems: [] },
    });
    expect(await keys()).toEqual(['danger', 'standard', 'lamps']);
    const inForce = async () =>
      escalationView(await town.plugins.charter.currentCharter(town.strapi)).policies;
    expect((await inForce()).map(({ key }) => key)).not.toContain('lamps');
    expect(await town.publish('Lamps')).toMatchObject({ ok: true });
    expect(await inForce()).toContainEqual(draft);
    expect(await fileOf('lamps')).toMatchObject({ isPublished: true });
  });

  test('has a key that no other has', async () => {
    const again = await editor.post('/escalation/policies', { draft: lamps });
    expect(again.status).toBe(422);
    expect(again.body.refusals).toMatchObject([{ path: 'key', code: 'key-taken' }]);
  });

  test('is refused with the place of every fault, and nothing is kept', async () => {
    const draft = {
      ...{ ...lamps, key: 'No Key', name: { en: 'Lamps', 'zh-Hans': '' } },
      targets: [{ ...lamps.targets[0], amount: null }],
    };
    const refused = await editor.post('/escalation/policies', { draft });
    expect(refused.status).toBe(422);
    const paths = refused.body.refusals.map(({ path }: { path: string }) => path);
    expect(paths).toEqual(['key', 'name.zh-Hans', 'targets.0.amount']);
    expect(await keys()).toEqual(['danger', 'standard', 'lamps']);
  });
});

describe('a policy that is changed', () => {
  test('says what keeps it from being published, and is kept all the same', async () => {
    const { version, draft } = await fileOf('lamps');
    const changed = { ...draft, reopening: { mode: 'grace', hours: 0 } };
    const saved = await editor.put('/escalation/policies/lamps', { version, draft: changed });
    expect(saved).toMatchObject({ status: 200, body: { draft: changed, isPublished: false } });
    expect(saved.body.problems).toMatchObject([{ code: 'reopening-leaves-time' }]);
    const { version: now } = saved.body;
    const mended = await editor.put('/escalation/policies/lamps', { version: now, draft });
    expect(mended.body).toMatchObject({ problems: [], isPublished: true });
  });

  test('is not overwritten by somebody who read it before', async () => {
    const { version, draft } = await fileOf('lamps');
    const first = { ...draft, name: { en: 'First', 'zh-Hans': '一' } };
    const address = '/escalation/policies/lamps';
    expect((await editor.put(address, { version, draft: first })).status).toBe(200);
    expect((await editor.put(address, { version, draft })).status).toBe(409);
    expect((await fileOf('lamps')).draft.name.en).toBe('First');
  });

  test('keeps its key, whatever is sent', async () => {
    const { version, draft } = await fileOf('lamps');
    const sent = { version, draft: { ...draft, key: 'danger' } };
    expect((await editor.put('/escalation/policies/lamps', sent)).body.draft.key).toBe('lamps');
    expect((await editor.put('/escalation/policies/nowhere', sent)).status).toBe(404);
  });
});

describe('T13: there is one default and an order', () => {
  test('the order is what was asked for, and overtakes nobody who is editing', async () => {
    const before = await fileOf('lamps');
    const order = ['lamps', 'danger', 'standard'];
    expect((await editor.post('/escalation/policies/order', { keys: order })).status).toBe(204);
    expect(await keys()).toEqual(order);
    expect((await fileOf('lamps')).version).toBe(before.version);
  });

  test.each([[['lamps', 'danger']], [['lamps', 'danger', 'danger']], [['lamps', 'x', 'standard']]])(
    'an order that leaves one out, or names another, is none: %j',
    async (order) => {
      const before = await keys();
      expect((await editor.post('/escalation/policies/order', { keys: order })).status).toBe(409);
      expect(await keys()).toEqual(before);
    },
  );

  test('a second default is refused, and so is having none', async () => {
    const { version, draft } = await fileOf('standard');
    const second = await editor.post('/escalation/policies', {
      draft: { ...draft, key: 'another' },
    });
    expect(second.body.refusals).toMatchObject([{ path: 'isDefault', code: 'second-default' }]);
    const none = await editor.put('/escalation/policies/standard', {
      ...{ version, draft: { ...draft, isDefault: false } },
    });
    expect(none.body.refusals).toMatchObject([{ code: 'default-needed' }]);
    const removed = await editor.delete('/escalation/policies/standard');
    expect(removed).toMatchObject({
      ...{ status: 422, body: { refusals: [{ code: 'default-needed' }] } },
    });
  });

  test('another policy can be deleted, once', async () => {
    expect((await editor.delete('/escalation/policies/lamps')).status).toBe(204);
    expect((await editor.delete('/escalation/policies/lamps')).status).toBe(404);
    expect(await keys()).toEqual(['danger', 'standard']);
  });
});

describe('a policy that is being edited', () => {
  const question = { priority: 'normal', received: { date: '2026-06-05', time: '16:00' } };

  test('can be tried out: every date by the real engine, on the clocks of its calendar', async () => {
    const tried = await editor.post('/escalation/policies/try-out', { ...question, draft: lamps });
    expect(tried.body).toEqual({
      timezone: 'Asia/Shanghai',
      dates: [
        date('acknowledgement', '2026-06-05T16:00', '2026-06-08T16:00'),
        date('first-response', '2026-06-05T16:00', '2026-06-05T20:00'),
        date('resolution', '2026-06-08T16:00', '2026-06-09T17:00'),
      ],
    });
  });

  test('is not tried out by a calendar that is not there', async () => {
    const draft = { ...lamps, calendarKey: 'nowhere' };
    const refused = await editor.post('/escalation/policies/try-out', { ...question, draft });
    expect(refused.body.refusals).toMatchObject([{ path: 'calendarKey' }]);
  });
});

function date(metric: string, startsAt: string, dueAt: string) {
  const instant = (text: string) => parseInstant(`${text}:00+08:00`);
  return { metric, startsAt: instant(startsAt), dueAt: instant(dueAt) };
}

test('who may read the charter reads policies; only who publishes it writes them', async () => {
  const mayor = await town.as('mayor');
  expect((await mayor.get('/escalation/policies')).status).toBe(200);
  expect((await mayor.post('/escalation/policies', { draft: lamps })).status).toBe(403);
  expect((await mayor.delete('/escalation/policies/danger')).status).toBe(403);
  const worker = await town.as('worker');
  expect((await worker.get('/escalation/policies')).status).toBe(403);
});

import { ladderPreset } from '../../src/plugins/escalation/domain/rules/ladder';
import type { Rule } from '../../src/plugins/escalation/domain/rules/rule';
import { openTown, type Caller, type Town } from './support/town';

let town: Town;
let editor: Caller;

beforeAll(async () => {
  town = await openTown();
  editor = await town.as('editor');
});

afterAll(() => town.close());

const list = async () => (await editor.get('/escalation/rules')).body;
const keys = async (): Promise<string[]> =>
  (await list()).rules.map(({ draft }: { draft: { key: string } }) => draft.key);

async function fileOf(key: string) {
  const { rules } = await list();
  return rules.find(({ draft }: { draft: { key: string } }) => draft.key === key);
}

const stale: Rule = {
  key: 'stale',
  name: { en: 'Nobody looks', 'zh-Hans': '无人查看' },
  isEnabled: true,
  trigger: { kind: 'stage-age', stageKeys: ['new'], amount: 2, unit: 'working-days' },
  condition: { field: 'assigned', operator: 'is', value: false },
  steps: [
    { kind: 'assign', to: 'head' },
    { kind: 'notify', to: { kind: 'head' }, textKey: null },
  ],
  repeat: { every: { amount: 1, unit: 'working-days' }, times: 3 },
  quietCalendarKey: 'hours',
  capPerHour: 30,
  once: 'cycle',
};

test('the rules come with everybody and everything that they can name', async () => {
  const { rules, names, calendars, fields } = await list();
  expect(rules.length).toBeGreaterThan(0);
  expect(names.departments).toContainEqual({ key: 'works', name: expect.anything() });
  expect(names.stages.map(({ key }: { key: string }) => key)).toContain('new');
  expect(names.people).toContainEqual({ id: town.people.worker, name: 'worker Town' });
  expect(names.roles.map(({ name }: { name: string }) => name)).toContain('Role of worker');
  expect(calendars.map(({ key }: { key: string }) => key)).toEqual(['hours']);
  expect(fields.map(({ name }: { name: string }) => name)).toContain('assigned');
});

test('a rule that is made here is kept whole, last, and waits to be published', async () => {
  const before = await keys();
  const created = await editor.post('/escalation/rules', { draft: stale });
  expect(created).toMatchObject({ status: 201, body: { draft: stale, isPublished: false } });
  expect(created.body.problems).toEqual([]);
  expect(await keys()).toEqual([...before, 'stale']);
  expect(await town.publish('Stale')).toMatchObject({ ok: true });
  expect((await fileOf('stale')).isPublished).toBe(true);
});

test('a rule is switched off by saving it so, and says who was faster', async () => {
  const { draft, version } = await fileOf('stale');
  const off = { version, draft: { ...draft, isEnabled: false } };
  expect((await editor.put('/escalation/rules/stale', off)).body.draft.isEnabled).toBe(false);
  expect((await editor.put('/escalation/rules/stale', off)).status).toBe(409);
});

test('a rule is refused with the place of every fault', async () => {
  const unfit = {
    ...stale,
    key: 'unfit',
    trigger: { kind: 'due', metric: 'resolution', moment: { kind: 'share', percent: null } },
    steps: [
      { kind: 'notify', to: { kind: 'address', email: 'nowhere' }, textKey: null },
      { kind: 'add-note', text: ' ' },
    ],
    capPerHour: 0.5,
  };
  const refused = await editor.post('/escalation/rules', { draft: unfit });
  expect(refused.status).toBe(422);
  const paths: string[] = refused.body.refusals.map(({ path }: { path: string }) => path);
  expect([...new Set(paths)]).toEqual([
    'trigger.moment.percent',
    'steps.0.to.email',
    'steps.1.text',
    'capPerHour',
  ]);
  expect(await keys()).not.toContain('unfit');
});

test('what a rule names and is not there keeps it from being published, not from being kept', async () => {
  const draft = { ...stale, key: 'lost', quietCalendarKey: 'nowhere' };
  const created = await editor.post('/escalation/rules', { draft });
  expect(created.status).toBe(201);
  expect(created.body.problems).toMatchObject([{ code: 'rule-names-known' }]);
  expect((await editor.delete('/escalation/rules/lost')).status).toBe(204);
});

test('a calendar by which a rule keeps quiet cannot be deleted', async () => {
  const { body } = await editor.delete('/escalation/calendars/hours');
  expect(body.users).toContainEqual({ kind: 'rule', key: 'stale', name: stale.name });
});

test('the ladder is added once: rungs that are there stay as they are', async () => {
  const rungs = ladderPreset('update').map(({ key }) => key);
  const first = await editor.post('/escalation/rules/ladder', { metric: 'update' });
  expect(first).toMatchObject({ status: 201, body: { added: rungs } });
  expect((await keys()).slice(-rungs.length)).toEqual(rungs);
  expect((await fileOf(rungs[0] ?? '')).problems).toEqual([]);
  const again = await editor.post('/escalation/rules/ladder', { metric: 'update' });
  expect(again.body).toEqual({ added: [] });
  expect((await editor.post('/escalation/rules/ladder', { metric: 'weather' })).status).toBe(400);
});

test('the order is what was asked for', async () => {
  const order = [...(await keys())].reverse();
  expect((await editor.post('/escalation/rules/order', { keys: order })).status).toBe(204);
  expect(await keys()).toEqual(order);
});

test('who may read the charter reads rules; only who publishes it writes them', async () => {
  const mayor = await town.as('mayor');
  expect((await mayor.get('/escalation/rules')).status).toBe(200);
  expect((await mayor.post('/escalation/rules', { draft: stale })).status).toBe(403);
  expect((await mayor.post('/escalation/rules/ladder', { metric: 'update' })).status).toBe(403);
  expect((await (await town.as('worker')).get('/escalation/rules')).status).toBe(403);
});

import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { say } from '../support/charter/say';
import { aSubmission, on, rowsOf, submit } from './support/lives';
import { clockOf, tick, told } from './support/promises';
import { foundTown, type Town } from './support/town';

let town: Town;

beforeAll(async () => {
  town = await foundTown();
});

afterAll(() => town.close());

const STATE = '/charter/state';
const PUBLISH = '/charter/publish';

async function edit(type: string, key: string, data: object): Promise<void> {
  const { documentId } = await town.strapi.db.query(`plugin::${type}`).findOne({ where: { key } });
  await town.strapi
    .documents(`plugin::${type}` as never)
    .update({ documentId, data: data as never });
}

async function state() {
  return (await (await town.as('editor')).get(STATE)).body;
}

async function publish(note = 'Because') {
  return (await town.as('editor')).post(PUBLISH, { note });
}

const newest = () => town.plugins.charter.currentCharter(town.strapi);

describe('before a charter has been published', () => {
  test('no complaint can be taken, and it is clear why', async () => {
    expect(await town.plugins.charter.hasCharter(town.strapi)).toBe(false);
    const taken = town.plugins.complaints.submitComplaint(town.strapi, aSubmission());
    await expect(taken).rejects.toThrow('No charter has been published');
    await expect(taken).rejects.toMatchObject({ name: 'CharterMissing' });
    expect(await rowsOf(town, 'complaints')).toEqual([]);
  });

  test('the desk says so instead of failing', async () => {
    const { status, body } = await (await town.as('mayor')).get('/complaints/desk/queue');
    expect([status, body.error.name]).toEqual([409, 'CharterMissing']);
  });

  test('everything in it is to be published', async () => {
    const { versions, changes, problems } = await state();
    expect([versions, problems]).toEqual([[], []]);
    expect(changes).toContainEqual({
      ...{ chapter: 'categories', entry: 'lamps', change: 'added', attributes: [] },
    });
  });

  test('the first publication is version one, by whom and why', async () => {
    const { status, body } = await publish('  Opening day ');
    expect(status).toBe(200);
    expect(body.versions).toMatchObject([
      {
        number: 1,
        author: 'editor Town',
        note: 'Opening day',
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
    expect(body.changes).toEqual([]);
  });
});

describe('an edit', () => {
  test('is listed and changes nothing until it is published; then it is in force at once', async () => {
    await edit('complaints.place', 'square', { name: say('Old square', '老广场') });
    expect((await state()).changes).toEqual([
      { chapter: 'places', entry: 'square', change: 'changed', attributes: ['name'] },
    ]);
    expect(JSON.stringify(await newest())).not.toContain('Old square');
    expect((await publish()).status).toBe(200);
    const charter = await newest();
    expect(charter.number).toBe(2);
    expect(JSON.stringify(charter)).toContain('Old square');
  });

  test('is published once: the same again is nothing', async () => {
    const again = await publish();
    expect([again.status, again.body.refusal]).toEqual([422, { kind: 'nothing-changed' }]);
    expect((await newest()).number).toBe(2);
  });

  test('that only changes the order in which policies are tried is an edit too', async () => {
    await edit('escalation.sla-policy', 'danger', { position: 9 });
    expect((await state()).changes).toEqual([
      { chapter: 'policies', entry: null, change: 'changed', attributes: ['order'] },
    ]);
    await edit('escalation.sla-policy', 'danger', { position: 1 });
    expect((await state()).changes).toEqual([]);
  });

  test('that breaks a promise is not published, and the entry is named', async () => {
    await edit('complaints.category', 'streets', { department: null });
    const named = expect.objectContaining({
      ...{ check: 'category-reaches-department', chapter: 'categories', entry: 'lamps' },
    });
    expect((await state()).problems).toContainEqual(named);
    const refused = await publish();
    expect(refused.status).toBe(422);
    expect(refused.body.refusal.problems).toContainEqual(named);
    expect((await newest()).number).toBe(2);
    await submit(town);

    const works = await town.strapi.db
      .query('plugin::complaints.department')
      .findOne({ where: { key: 'works' } });
    await edit('complaints.category', 'streets', { department: works.documentId });
    expect((await state()).changes).toEqual([]);
  });

  test.each([{}, { note: '   ' }, { note: 'x'.repeat(501) }, { note: 'n', force: true }])(
    'without a reason (%j) is not published',
    async (body) => {
      expect((await (await town.as('editor')).post(PUBLISH, body)).status).toBe(400);
    },
  );
});

describe('a published version', () => {
  test('has the SHA-256 of its canonical JSON, as it is stored and as it is read', async () => {
    const rows = await rowsOf(town, 'charter_versions');
    expect(rows.length).toBeGreaterThan(1);
    for (const { document, hash, number } of rows) {
      const digest = createHash('sha256').update(String(document)).digest('hex');
      const read = await town.plugins.charter.charterVersion(town.strapi, Number(number));
      expect([digest, read.hash]).toEqual([hash, hash]);
      expect(canonicalize(read.document)).toBe(document);
    }
  });

  test('stays as it was, to the byte, whatever is edited and published after it', async () => {
    const before = await rowsOf(town, 'charter_versions');
    await edit('complaints.place', 'hall', { name: say('New hall') });
    await publish();
    expect((await rowsOf(town, 'charter_versions')).slice(0, before.length)).toEqual(before);
  });

  test('cannot be changed in memory by those who read it', async () => {
    const { document } = await newest();
    const places = document.chapters.places as { key: string }[];
    expect(() => {
      places.push({ key: 'moon' });
    }).toThrow('not extensible');
    expect(() => Object.assign(document.chapters, { places: [] })).toThrow('read only');
  });
});

describe('a charter published by an earlier Redress', () => {
  test('is not half understood: what to do is said plainly', async () => {
    const [first] = await rowsOf(town, 'charter_versions');
    const document = String(first?.document).replace('"schemaVersion":2', '"schemaVersion":1');
    const row = { ...first, id: undefined, number: 900, document_id: 'old', document };
    await town.strapi.db.connection('charter_versions').insert(row);
    await expect(town.plugins.charter.charterVersion(town.strapi, 900)).rejects.toThrow(
      'Begin with an empty database: "npm run demo -- --fresh"',
    );
    await town.strapi.db.connection('charter_versions').where({ number: 900 }).delete();
  });
});

describe('several who publish at once', () => {
  test('make one version; the others are told that nothing is left to publish', async () => {
    const { number } = await newest();
    await edit('complaints.place', 'hall', { name: say('Newest hall') });
    const all = await Promise.all(Array.from({ length: 6 }, () => town.publish('At once')));
    const outcomes = all.map((done) => (done.ok ? 'published' : done.refusal.kind));
    expect(outcomes.sort()).toEqual([...Array(5).fill('nothing-changed'), 'published']);
    expect((await newest()).number).toBe(number + 1);
  });
});

describe('complaints of an earlier version', () => {
  test('keep its stages, its promise and its rules, and new ones have the new', async () => {
    const old = await submit(town);
    await edit('complaints.stage', 'look', { name: say('Inspect', '勘查') });
    await edit('escalation.rule', 'overdue', {
      steps: [{ kind: 'notify', to: { kind: 'leadership' }, textKey: null }],
    });
    const policy = await town.strapi.db
      .query('plugin::escalation.sla-policy')
      .findOne({ where: { key: 'standard' } });
    await edit('escalation.sla-policy', 'standard', {
      targets: policy.targets.map((target: { metric: string }) => ({
        ...target,
        amount: target.metric === 'resolution' ? 8 : 24,
      })),
    });
    expect((await publish()).status).toBe(200);
    const fresh = await submit(town);

    expect((await clockOf(town, old.complaintId, 'resolution')).dueAt).toBe(on('Wed 10:00'));
    expect((await clockOf(town, fresh.complaintId, 'resolution')).dueAt).toBe(on('Tue 10:00'));
    const worker = await town.as('worker');
    const names = async (reference: string) =>
      (await worker.get(`/complaints/desk/complaints/${reference}`)).body.nextStages.map(
        ({ name }: { name: { en: string } }) => name.en,
      );
    expect(await names(old.reference)).toEqual(['Stage look', 'Stage mend']);
    expect(await names(fresh.reference)).toEqual(['Inspect', 'Stage mend']);
    for (const moment of ['Tue 10:00', 'Wed 10:00']) await tick(town, on(moment));
    expect((await told(town, old.complaintId)).at(-1)).toBe('overdue-head → works-head');
    expect((await told(town, fresh.complaintId)).at(-1)).toBe('overdue-leadership → mayor');
  });

  test('go on in a stage and a category that the new version does not have any more', async () => {
    const old = await submit(town, { categoryKey: 'bins', posted: {} });
    const bins = { where: { key: 'bins' } };
    const { documentId } = await town.strapi.db.query('plugin::complaints.category').findOne(bins);
    await town.strapi.documents('plugin::complaints.category' as never).delete({ documentId });
    expect((await publish()).status).toBe(200);
    const taken = await town.plugins.complaints.submitComplaint(
      town.strapi,
      aSubmission({ categoryKey: 'bins', posted: {} }),
    );
    expect(taken.ok ? 'taken' : taken.refusal.kind).toBe('unknown-category');
    const worker = await town.as('worker');
    const path = `/complaints/desk/complaints/${old.reference}`;
    expect((await worker.get(path)).status).toBe(200);
    const command = { kind: 'resolve', outcome: 'upheld', text: 't' };
    expect((await worker.post(`${path}/actions`, { version: 1, command })).status).toBe(200);
    expect((await (await town.as('mayor')).get('/insights/overview')).status).toBe(200);
  });
});

describe('who may', () => {
  test.each([
    ['worker', 403, 403],
    ['mayor', 200, 403],
    ['editor', 200, 422],
    [null, 401, 401],
  ] as const)('%s: reading answers %d, publishing %d', async (person, reading, publishing) => {
    const caller = await town.as(person);
    expect((await caller.get(STATE)).status).toBe(reading);
    expect((await caller.post(PUBLISH, { note: 'n' })).status).toBe(publishing);
  });
});

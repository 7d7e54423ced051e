import type { ConditionField } from '../../src/plugins/complaints/server/public';
import { moveClockTo } from '../support/redress';
import type { PersonName } from './support/accounts';
import { copiesOf } from './support/copies';
import { on, submit } from './support/lives';
import { openTown, type Answer, type Town } from './support/town';

let town: Town;
const references: Record<string, string> = {};

beforeAll(async () => {
  town = await openTown();
  moveClockTo(on('Tue 12:00'));
  const told = async (name: string, change: Parameters<typeof submit>[1]) => {
    references[name] = (await submit(town, change)).reference;
  };
  await told('lamp', { at: on('Mon 10:00'), description: 'The LAMP flickers' });
  await told('bin', { at: on('Mon 11:00'), categoryKey: 'bins', posted: {} });
  await told('fire', { at: on('Mon 12:00'), categoryKey: 'fires', posted: {} });
});

afterAll(async () => {
  moveClockTo(null);
  await town.close();
});

async function matching(condition: unknown, person: PersonName = 'worker'): Promise<Answer> {
  return (await town.as(person)).post('/complaints/desk/matching', { condition });
}

const STREETS = { field: 'category', operator: 'is-within', value: ['streets'] };
const FIRES = { field: 'category', operator: 'is-within', value: ['dangers'] };

describe('trying a condition on complaints', () => {
  test('counts the newest that match, and names them, newest first', async () => {
    const { status, body } = await matching(STREETS, 'mayor');
    expect(status).toBe(200);
    expect(body).toEqual({
      ...{ examined: 3, matching: 2, references: [references.bin, references.lamp] },
    });
    const words = { field: 'description', operator: 'contains', value: 'lamp f' };
    expect((await matching({ all: [STREETS, words] }, 'mayor')).body).toMatchObject({
      matching: 1,
    });
    expect((await matching({ not: STREETS }, 'mayor')).body.references).toEqual([references.fire]);
    expect((await matching({ all: [] }, 'mayor')).body).toMatchObject({ matching: 3 });
  });

  test('a member of another department learns of no complaint that is not theirs', async () => {
    for (const condition of [{ all: [] }, FIRES, { not: STREETS }]) {
      const { body } = await matching(condition, 'worker');
      expect(body.examined).toBe(2);
      expect(body.references).not.toContain(references.fire);
    }
    expect((await matching(FIRES, 'worker')).body.matching).toBe(0);
    expect((await matching({ not: FIRES }, 'warden')).body).toMatchObject({
      ...{ examined: 1, matching: 0 },
    });
  });

  test('is for those who may read complaints', async () => {
    expect((await matching({ all: [] }, 'editor')).status).toBe(403);
    expect((await matching({ all: [] }, 'stranger')).status).toBe(403);
    const nobody = await town.as(null);
    const answer = await nobody.post('/complaints/desk/matching', { condition: { all: [] } });
    expect(answer.status).toBe(401);
  });

  test('looks at a hundred and no more', async () => {
    const [lamp] = await town.strapi.db
      .connection('complaints')
      .where({ reference: references.lamp })
      .select('id');
    await copiesOf(town, Number(lamp.id), 110);
    const { body } = await matching({ not: FIRES }, 'mayor');
    expect(body).toMatchObject({ examined: 100 });
    expect(body.matching).toBeGreaterThan(90);
    expect(body.references).toHaveLength(10);
  });
});

describe('what is no condition', () => {
  function nested(depth: number): string {
    return `{"condition":${'{"all":['.repeat(depth)}${']}'.repeat(depth)}}`;
  }

  async function send(body: string): Promise<Answer> {
    const { token } = await town.signIn('strapi-super-admin');
    return town.request
      .post('/complaints/desk/matching')
      .set({ Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' })
      .send(body);
  }

  test.each([8, 1_000, 20_000])('%d groups in one another are refused in words', async (depth) => {
    const { status, body } = await send(nested(depth));
    expect(status).toBe(422);
    expect(body.refusals[0]).toMatchObject({ path: '', code: 'unreadable' });
    expect(body.refusals[0].message.en).toContain('6 groups in one another');
    expect(body.refusals[0].message['zh-Hans']).toContain('嵌套 6 层');
  });

  const HOSTILE: [name: string, condition: unknown][] = [
    ['nothing', undefined],
    ['words', 'always'],
    ['SQL for an operator', { field: 'category', operator: "= '' or 1=1", value: ['x'] }],
    ['a field of the prototype', { field: '__proto__', operator: 'is-empty' }],
    ['a list of objects', { field: 'category', operator: 'is-within', value: [{ $gt: '' }] }],
    ['a sign that no database keeps', { field: 'description', operator: 'contains', value: '\0' }],
    ['a group with a comment', { all: [], comment: 'x' }],
  ];

  test.each(HOSTILE)('%s is refused', async (_name, condition) => {
    const { status, body } = await matching(condition);
    expect([status, body.refusals[0].code]).toEqual([422, 'unreadable']);
  });

  const UNFIT: [condition: unknown, path: string, code: string][] = [
    [{ all: [STREETS, { field: 'secret-hash', operator: 'is-filled' }] }, 'all.1', 'unknown-field'],
    [{ field: 'constructor', operator: 'is-empty' }, '', 'unknown-field'],
    [{ field: 'category', operator: 'contains', value: 'x' }, '', 'wrong-question'],
    [
      { not: { field: 'stage', operator: 'is-one-of', value: ["x' or 1=1"] } },
      'not',
      'unknown-key',
    ],
    [{ any: [] }, '', 'blank-group'],
  ];

  test.each(UNFIT)('%j is refused at its place', async (condition, path, code) => {
    const { status, body } = await matching(condition);
    expect([status, body.refusals]).toEqual([422, [expect.objectContaining({ path, code })]]);
  });

  test('words that look like SQL are looked for as they are', async () => {
    const value = "'); drop table complaints; -- ?";
    const { body } = await matching({ field: 'description', operator: 'contains', value }, 'mayor');
    expect(body.matching).toBe(0);
    expect((await matching({ all: [] }, 'mayor')).body.examined).toBe(100);
  });
});

describe('what conditions can ask', () => {
  test.each(['worker', 'editor'] as const)('is told to %s', async (person) => {
    const { status, body } = await (await town.as(person)).get('/complaints/desk/condition-fields');
    expect(status).toBe(200);
    const names = body.fields.map(({ name }: { name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(['category', 'priority', 'assigned', 'cycle']));
    expect(body.fields[0].options).toContainEqual({
      ...{
        key: 'lamps',
        parentKey: 'streets',
        label: expect.objectContaining({ en: 'The lamps' }),
      },
    });
  });

  test('is told to nobody who may neither read complaints nor the charter', async () => {
    const answer = await (await town.as('stranger')).get('/complaints/desk/condition-fields');
    expect(answer.status).toBe(403);
  });

  test('a field that an extension registers is offered and asked like the others', async () => {
    const { registerConditionField } = town.plugins.complaints;
    const answered: ConditionField = {
      field: {
        ...{ name: 'answered', kind: 'yes-no', options: [] },
        label: { en: 'Answered', 'zh-Hans': '已答复' },
      },
      read: ({ firstRespondedAt }: { firstRespondedAt: number | null }) =>
        firstRespondedAt !== null,
      expression: 'complaints.first_responded_at is not null',
    };
    registerConditionField(town.strapi, answered);
    const { body } = await (await town.as('editor')).get('/complaints/desk/condition-fields');
    expect(body.fields).toContainEqual(answered.field);
    const asked = await matching({ field: 'answered', operator: 'is', value: true }, 'mayor');
    expect(asked.body).toMatchObject({ examined: 100, matching: 0 });
    expect(() => registerConditionField(town.strapi, answered)).toThrow('already is');
  });
});

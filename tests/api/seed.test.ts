import { people } from '../../src/demo/people';
import { bootRedress, type Redress } from '../support/redress';
import type { DatabaseHandle } from '../support/types';
import { databaseForCommands, runCommand, type Ended } from './import-command';

jest.setTimeout(240_000); // several processes that each start a Redress

describe('the demo', () => {
  let database: DatabaseHandle;
  let redress: Redress;
  let first: Ended;
  let second: Ended;

  beforeAll(async () => {
    database = await databaseForCommands();
    first = await runCommand('seed', [], { on: database });
    second = await runCommand('seed', [], { on: database });
    redress = await bootRedress({ on: database });
  });
  afterAll(() => redress.close());

  async function count(table: string, where: object = {}): Promise<number> {
    const [row] = await redress.strapi.db.connection(table).where(where).count({ count: '*' });
    return Number(row?.count);
  }

  test('is told as it grows, and a second seed changes nothing', () => {
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(first.output).toContain('60 of 60 complaints');
    expect(second.output).toContain('nothing was changed');
  });

  test('has sixty complaints, some late, some waiting, some reopened', async () => {
    const db = redress.strapi.db.connection;
    expect(await count('complaints')).toBe(60);
    expect(await db('clocks').whereNotNull('breached_at')).not.toHaveLength(0);
    expect(await db('complaints').whereNotNull('waiting_since')).not.toHaveLength(0);
    expect((await db('complaints').where('cycle', '>', 1)).length).toBeGreaterThan(4);
  });

  test('has every step of the ladder fired, and answers to surveys', async () => {
    for (const rung of ['half', 'soon', 'late', 'leadership']) {
      const fired = { rule_key: `resolution-${rung}`, outcome: 'fired' };
      expect(await count('rule_runs', fired)).toBeGreaterThan(0);
    }
    expect(await count('survey_responses')).toBeGreaterThan(25);
  });

  test('sends only letters of the last day', async () => {
    const day = Date.now() - 24 * 3_600_000;
    const queued = await redress.strapi.db.connection('notices').where({ state: 'queued' });
    expect(queued.length).toBeGreaterThan(0);
    expect(queued.filter((notice) => Number(notice.queued_at) < day - 600_000)).toEqual([]);
  });

  test.each(people.map((person) => [person.key, person.role]))(
    '%s can sign in as %s',
    async (key, role) => {
      const response = await redress.request.post('/admin/login').send({
        email: `${key}@demo.redress.example`,
        password: 'Egret-Lake-2026',
      });
      expect([role, response.status]).toEqual([role, 200]);
    },
  );
});

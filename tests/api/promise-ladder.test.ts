import { startMailbox, type Mailbox } from '../support/mailbox';
import { emailOf, type PersonName } from './support/accounts';
import { copiesOf } from './support/copies';
import { act, on, rowsOf, submit } from './support/lives';
import { clockOf, deliver, escalations, tick, told } from './support/promises';
import { openTown, type Town } from './support/town';

let mailbox: Mailbox;
let town: Town;

beforeAll(async () => {
  mailbox = await startMailbox();
  town = await openTown({ smtpPort: mailbox.port });
});

afterAll(async () => {
  await town.close();
  await mailbox.close();
});

/**
 * Received on Monday at ten: the answer is due on Tuesday at ten, the solution (16 working hours) on Wednesday at
 * ten; the warning comes two working hours before that, leadership four after.
 */
const LADDER = {
  answerDue: on('Tue 10:00'),
  warning: on('Tue 16:00'),
  due: on('Wed 10:00'),
  leadership: on('Wed 14:00'),
};

async function assigned(): Promise<number> {
  const { complaintId } = await submit(town);
  const command = { kind: 'assign', personId: town.people.worker } as const;
  await act(town, complaintId, command, on('Mon 10:05'), 'worker');
  return complaintId;
}

async function disable(person: PersonName, isActive = false): Promise<void> {
  const where = { id: town.people[person] };
  await town.strapi.db.query('admin::user').update({ where, data: { isActive } });
}

test('each person finds each letter in the mailbox exactly once', async () => {
  const id = await assigned();
  for (const moment of Object.values(LADDER)) {
    await tick(town, moment);
    await Promise.all([deliver(town, moment), deliver(town, moment)]);
  }
  const [{ reference } = { reference: '' }] = await rowsOf(town, 'complaints', { id });
  const subjects = async (address: string) =>
    (await mailbox.mailsTo(address))
      .map(({ subject }) => subject ?? '')
      .filter((subject) => subject.includes(String(reference)))
      .map((subject) => subject.split(' ')[0]);
  expect(await subjects('ada@home.example')).toEqual(['[complaint-received]']);
  expect(await subjects(emailOf('worker'))).toEqual(['[due-soon]']);
  expect(await subjects(emailOf('worksHead'))).toEqual(['[overdue-head]', '[overdue-head]']);
  expect(await subjects(emailOf('mayor'))).toEqual(['[overdue-leadership]']);
  expect(await subjects(emailOf('warden'))).toEqual([]);
});

describe('a complaint that nobody solves', () => {
  test('is told of once at each rung, to the right person, not a moment early', async () => {
    const id = await assigned();
    const course: string[][] = [];
    for (const moment of Object.values(LADDER)) {
      await tick(town, (moment - 1) as typeof moment);
      course.push(await told(town, id));
      await tick(town, moment);
      await tick(town, moment);
    }
    course.push(await told(town, id));
    expect(course.map((lines) => lines.at(-1))).toEqual([
      undefined,
      'overdue-head → works-head',
      'due-soon → worker',
      'overdue-head → works-head',
      'overdue-leadership → mayor',
    ]);
    expect(course.map((lines) => lines.length)).toEqual([0, 1, 2, 3, 4]);
  });

  test('has its breach on record as of the due time, and the reason in its chain', async () => {
    const id = await assigned();
    await tick(town, on('Wed 11:30'));
    expect((await clockOf(town, id, 'resolution')).breachedAt).toBe(LADDER.due);
    const [event] = await rowsOf(town, 'complaint_events', { complaint_id: id, kind: 'escalated' });
    expect(JSON.parse(String(event?.actor))).toEqual({ kind: 'rule', name: 'No answer in time' });
    expect(JSON.parse(String(event?.payload))).toMatchObject({
      ...{ metric: 'first-response', step: 'breach', told: ['worksHead Town'] },
      explanation: expect.stringContaining('2026-03-03T02:00:00.000Z'),
    });
  });

  test('is told of once, however many ticks come at once', async () => {
    const id = await assigned();
    for (const moment of Object.values(LADDER)) {
      await Promise.all(Array.from({ length: 5 }, () => tick(town, moment)));
    }
    expect(await escalations(town, id)).toEqual([
      'first-response breach: 1',
      'resolution warn: 1',
      'resolution breach: 1',
      'resolution still-late: 1',
    ]);
    expect(await told(town, id)).toHaveLength(4);
    expect(await rowsOf(town, 'timers', { complaint_id: id, state: 'pending' })).toEqual([]);
  });

  test('after an outage is told of as late; a warning that has lost its meaning is left out', async () => {
    const id = await assigned();
    await tick(town, on('Fri 16:00'));
    expect(await told(town, id)).toEqual([
      'overdue-head → works-head',
      'overdue-head → works-head',
      'overdue-leadership → mayor',
    ]);
    const [warning] = await rowsOf(town, 'timers', { complaint_id: id, step: 'warn' });
    expect(warning?.state).toBe('missed');
  });

  test('fires nothing twice when the clock of the machine goes back', async () => {
    const id = await assigned();
    await tick(town, LADDER.due);
    const before = await told(town, id);
    await tick(town, on('Mon 09:00'));
    await tick(town, LADDER.due);
    expect(await told(town, id)).toEqual(before);
  });
});

describe('when there is nobody on a rung', () => {
  test('an unassigned complaint warns the head', async () => {
    const { complaintId } = await submit(town);
    await tick(town, LADDER.warning);
    expect((await told(town, complaintId)).at(-1)).toBe('due-soon → works-head');
  });

  test('a disabled assignee’s warning goes to the head, and a disabled head’s to leadership', async () => {
    const [one, other] = [await assigned(), await assigned()];
    await disable('worker');
    await tick(town, LADDER.warning);
    expect((await told(town, one)).at(-1)).toBe('due-soon → works-head');
    await disable('worksHead');
    await tick(town, LADDER.due);
    expect((await told(town, other)).at(-1)).toBe('overdue-head → mayor');
    await disable('worker', true);
    await disable('worksHead', true);
  });

  test('with nobody at all left, that too is in the chain', async () => {
    const id = await assigned();
    await disable('mayor');
    await tick(town, on('Fri 10:00'));
    await disable('mayor', true);
    const events = await rowsOf(town, 'complaint_events', { complaint_id: id, kind: 'escalated' });
    const last = JSON.parse(String(events.at(-1)?.payload));
    expect([last.step, last.told]).toEqual(['still-late', []]);
  });
});

describe('a tick', () => {
  test('fires for all of five hundred complaints that are due', async () => {
    const ids = await copiesOf(town, await assigned(), 499);
    const report = await tick(town, LADDER.answerDue);
    expect(report.fired).toBe(500);
    const fired = await rowsOf(town, 'firings');
    const reached = new Set(fired.map(({ complaint_id: id }) => Number(id)));
    expect(ids.filter((id) => !reached.has(id))).toEqual([]);
    expect((await tick(town, LADDER.answerDue)).complaints).toBe(0);
  });

  test('gets past a complaint that cannot be read, and comes back to it', async () => {
    const [broken, sound] = [await assigned(), await assigned()];
    const db = town.strapi.db.connection;
    await db('complaints').where({ id: broken }).update({ priority: 'nonsense' });
    const { error } = town.strapi.log;
    town.strapi.log.error = () => town.strapi.log; // it is reported; not on the screen of the test
    expect((await tick(town, LADDER.answerDue)).failed).toEqual([broken]);
    town.strapi.log.error = error;
    expect(await told(town, sound)).toEqual(['overdue-head → works-head']);
    await db('complaints').where({ id: broken }).update({ priority: 'normal' });
    await tick(town, LADDER.answerDue);
    expect(await told(town, broken)).toEqual(['overdue-head → works-head']);
  });

  test('ends, though timers are left of a complaint that is gone', async () => {
    const gone = await assigned();
    await town.strapi.db.connection('complaints').where({ id: gone }).delete();
    await tick(town, LADDER.answerDue);
    const pending = { complaint_id: gone, state: 'pending', step: 'breach' };
    const left = await rowsOf(town, 'timers', pending);
    expect(left.map(({ rule_key: rule }) => rule)).toEqual(['unsolved']);
  });
});

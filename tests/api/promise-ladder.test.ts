import { startMailbox, type Mailbox } from '../support/mailbox';
import { emailOf, type PersonName } from './support/accounts';
import { copiesOf } from './support/copies';
import { act, on, rowsOf, submit } from './support/lives';
import { clockOf, deliver, digests, escalations, tick, told } from './support/promises';
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
    expect(JSON.parse(String(event?.actor))).toMatchObject({
      ...{ kind: 'rule', name: 'no-answer-in-time', cause: ['no-answer-in-time'] },
    });
    expect(JSON.parse(String(event?.payload))).toMatchObject({
      ...{ metric: 'first-response', ruleKey: 'no-answer-in-time', told: ['worksHead Town'] },
      because: { kind: 'at-due', dueAt: LADDER.answerDue, meant: ['head'] },
    });
  });

  test('is told of once, however many ticks come at once', async () => {
    const id = await assigned();
    for (const moment of Object.values(LADDER)) {
      await Promise.all(Array.from({ length: 5 }, () => tick(town, moment)));
    }
    expect(await escalations(town, id)).toEqual([
      'no-answer-in-time: 1',
      'soon-due: 1',
      'overdue: 1',
      'still-overdue: 1',
    ]);
    expect(await told(town, id)).toHaveLength(4);
    expect(await rowsOf(town, 'timers', { complaint_id: id, state: 'pending' })).toEqual([]);
  });

  test('T16: after an outage each person is told once, in one letter; a warning that has lost its meaning is left out', async () => {
    const [one, other] = [await assigned(), await assigned()];
    const solved = await assigned();
    await act(town, solved, { kind: 'resolve', outcome: 'upheld', text: 'Done' }, on('Mon 12:00'));
    await tick(town, on('Fri 16:00'));
    expect(await digests(town, on('Fri 16:00'))).toEqual([2, 0]);
    const letters = await rowsOf(town, 'notices', { kind: 'late-digest' });
    expect(letters.map(({ recipient }) => String(recipient).split('@')[0]).sort()).toEqual([
      'mayor',
      'works-head',
    ]);
    const toHead = letters.find(({ recipient }) => String(recipient).startsWith('works-head'));
    for (const id of [one, other]) {
      expect(await told(town, id)).not.toContain('overdue-head → works-head');
      const [{ reference } = { reference: '' }] = await rowsOf(town, 'complaints', { id });
      expect(String(toHead?.body).split(String(reference))).toHaveLength(3); // answer and solution
    }
    const [{ reference } = { reference: '' }] = await rowsOf(town, 'complaints', { id: solved });
    expect(letters.filter(({ body }) => String(body).includes(String(reference)))).toEqual([]);
    const where = { complaint_id: one, rule_key: 'soon-due' };
    expect((await rowsOf(town, 'timers', where)).map(({ state }) => state)).toEqual(['skipped']);
    expect(await rowsOf(town, 'rule_runs', where)).toMatchObject([
      { outcome: 'skipped', reason: 'too-late', occasion: null },
    ]);
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
    expect((await told(town, other)).at(-1)).toBe('overdue-leadership → mayor');
    await disable('worker', true);
    await disable('worksHead', true);
  });

  test('D2: with nobody at all left, the organisation itself is written to', async () => {
    const id = await assigned();
    const everybody = ['worker', 'worksHead', 'mayor', 'editor'] as const;
    for (const person of everybody) await disable(person);
    await town.strapi.db.query('admin::user').updateMany({ where: {}, data: { isActive: false } });
    await tick(town, LADDER.answerDue);
    await town.strapi.db.query('admin::user').updateMany({ where: {}, data: { isActive: true } });
    expect(await told(town, id)).toEqual(['overdue-leadership → office']);
    const [event] = await rowsOf(town, 'complaint_events', { complaint_id: id, kind: 'escalated' });
    expect(JSON.parse(String(event?.payload)).told).toEqual(['office@town.example']);
  });
});

describe('a tick', () => {
  test('D3: fires for all of five hundred complaints that are due', async () => {
    const ids = await copiesOf(town, await assigned(), 499);
    const report = await tick(town, LADDER.answerDue);
    expect(report.fired).toBe(500);
    const fired = await rowsOf(town, 'rule_runs', { rule_key: 'no-answer-in-time' });
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
    const pending = { complaint_id: gone, state: 'pending', rule_key: 'overdue' };
    expect(await rowsOf(town, 'timers', pending)).toHaveLength(1);
  });
});

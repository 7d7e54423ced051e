import type { Instant } from '../../src/kernel/instant';
import { HOUR, later } from '../../src/kernel/duration';
import type { Command } from '../../src/plugins/complaints/domain/complaint/command';
import { clockEventsOf, clocksOf } from '../../src/plugins/escalation/server/store/clocks';
import { replayClock } from '../../src/plugins/escalation/domain/clock/replay-clock';
import { MONDAY_TEN } from '../support/charter/published';
import { policies } from '../support/charter/town-promises';
import { moveClockTo } from '../support/redress';
import { act, on, rowsOf, submit } from './support/lives';
import { clockOf, digests, escalations, solutionDue, tick, told } from './support/promises';
import { openTown, type Answer, type Town } from './support/town';

const MOVES = '/escalation/moves';
const ASK: Command = { kind: 'reply', text: 'Which post?', waitForResident: true };

let town: Town;

beforeAll(async () => {
  town = await openTown();
});

afterAll(async () => {
  moveClockTo(null);
  await town.close();
});

/** What the tests before have left is owed no longer. */
beforeEach(async () => {
  const db = town.strapi.db.connection;
  await db('clocks')
    .whereIn('state', ['running', 'paused'])
    .update({ state: 'cancelled', due_at: null });
  await db('timers').where({ state: 'pending' }).update({ state: 'stale' });
  await db('digest_lines').delete();
  await db('promise_moves').delete();
  await solvedIn(16, 'As at first');
});

/** Publishes the usual policy with so many working hours for a solution; gives the charter's number. */
async function solvedIn(hours: number, note = `Within ${hours} hours`): Promise<number> {
  const standard = policies.find(({ key }) => key === 'standard');
  const targets = standard?.targets.map((target) =>
    target.metric === 'resolution' ? { ...target, amount: hours } : target,
  );
  await town.strapi.db
    .connection('escalation_sla_policies')
    .where({ key: 'standard' })
    .update({ targets: JSON.stringify(targets) });
  await town.publish(note);
  const { body } = await (await town.as('editor')).get(`${MOVES}/current`);
  return body.charterNumber;
}

async function rename(name: string): Promise<void> {
  await town.strapi.db
    .connection('escalation_sla_policies')
    .where({ key: 'standard' })
    .update({ name: JSON.stringify({ en: name, 'zh-Hans': name }) });
}

async function received(count = 1): Promise<number[]> {
  const ids: number[] = [];
  for (let one = 0; one < count; one += 1) ids.push((await submit(town)).complaintId);
  return ids;
}

async function preview(charterNumber: number, at: Instant, query = ''): Promise<Answer> {
  const caller = await town.as('mayor');
  return caller.get(`${MOVES}/preview?charterNumber=${charterNumber}&at=${at}${query}`);
}

async function start(charterNumber: number, at: Instant): Promise<Answer> {
  moveClockTo(at);
  const answer = await (await town.as('editor')).post(MOVES, { charterNumber });
  moveClockTo(null);
  return answer;
}

async function current(): Promise<Answer['body']> {
  return (await (await town.as('mayor')).get(`${MOVES}/current`)).body;
}

/** Moves everything to a charter at a moment. */
async function move(charterNumber: number, at: Instant): Promise<void> {
  expect((await start(charterNumber, at)).status).toBe(201);
  await town.plugins.escalation.movePromises(town.strapi, () => at);
  expect((await current()).move.state).toBe('done');
}

/** The complaint's row but for the dates that it is promised. */
async function rowOf(id: number) {
  const [row] = await rowsOf(town, 'complaints', { id });
  const { promised_at: _promised, next_due_at: _next, ...rest } = { ...row };
  return rest;
}

async function lettersTo(id: number): Promise<string[]> {
  const where = { complaint_id: id, audience: 'resident' };
  return (await rowsOf(town, 'notices', where)).map(({ kind }) => String(kind));
}

/** Nothing that cannot be true, by the nightly check. */
async function expectSound(at: Instant, ids: readonly number[]): Promise<void> {
  const { flawed } = await town.plugins.escalation.checkPromises(town.strapi, at);
  const references = await Promise.all(ids.map(async (id) => (await rowOf(id)).reference));
  expect(flawed.filter(({ reference }) => references.includes(reference))).toEqual([]);
}

describe('T9: a policy is edited while complaints are open', () => {
  test('they keep the promises they were given until somebody moves them', async () => {
    const [id = 0] = await received();
    await solvedIn(8);
    expect(await solutionDue(town, id)).toBe(new Date(on('Wed 10:00')).toISOString());
    expect(await current()).toMatchObject({ outstanding: 1, move: null });
    await act(town, id, { kind: 'set-priority', priority: 'high' }, on('Mon 11:00'));
    expect(await solutionDue(town, id)).toBe(new Date(on('Wed 10:00')).toISOString());
  });

  test('what is previewed is what happens, and the complaint itself is not touched', async () => {
    const ids = await received(3);
    await act(town, ids[1] ?? 0, ASK, on('Mon 12:00'));
    const rows = await Promise.all(ids.map(rowOf));
    const chains = await rowsOf(town, 'complaint_events');
    const to = await solvedIn(8);
    const at = on('Mon 15:00');
    const { body } = await preview(to, at);
    expect(body.counts).toMatchObject({ complaints: 3, changed: 3, earlier: 3, later: 0 });
    const running = body.lines.filter((line: { dueAfter: number }) => line.dueAfter !== null);
    expect(running).toHaveLength(2);

    await move(to, at);
    for (const line of running) {
      const [row] = await rowsOf(town, 'complaints', { reference: line.reference });
      expect(line.dueBefore).toBe(on('Wed 10:00'));
      expect([line.dueAfter, Number(row?.promised_at)]).toEqual([on('Tue 10:00'), on('Tue 10:00')]);
    }
    expect(await Promise.all(ids.map(rowOf))).toEqual(rows);
    expect(await rowsOf(town, 'complaint_events')).toEqual(chains);
    expect(await current()).toMatchObject({
      outstanding: 0,
      move: { total: 3, done: 3, changed: 3 },
    });
    await expectSound(at, ids);
  });

  test('what was used stays used, and replaying the events gives the clocks', async () => {
    const [id = 0] = await received();
    const to = await solvedIn(24);
    await move(to, on('Mon 16:00'));
    const clock = await clockOf(town, id, 'resolution');
    expect(clock).toMatchObject({ consumedSeconds: 6 * 3_600, charterNumber: to, episode: 2 });
    expect(clock.dueAt).toBe(on('Thu 10:00'));
    const db = town.strapi.db.connection;
    for (const stored of await clocksOf(db, id)) {
      expect(replayClock(await clockEventsOf(db, stored.id))).toEqual(stored.clock);
    }
  });

  test('who is asked goes on being asked: the clock stands still and keeps its rest', async () => {
    const [id = 0] = await received();
    await act(town, id, ASK, on('Mon 12:00'));
    await move(await solvedIn(8), on('Tue 12:00'));
    expect(await clockOf(town, id, 'resolution')).toMatchObject({
      ...{ state: 'paused', pausedFor: 'resident', dueAt: null, consumedSeconds: 2 * 3_600 },
    });
    await act(town, id, { kind: 'resident-reply', text: 'P7' }, on('Wed 09:00'), null);
    expect(await solutionDue(town, id)).toBe(new Date(on('Wed 15:00')).toISOString());
  });

  test('the resident is written to once if the date gets later, and not if it gets sooner', async () => {
    const [later = 0] = await received();
    const before = await lettersTo(later);
    const to = await solvedIn(24);
    expect((await preview(to, on('Mon 12:00'))).body.counts).toMatchObject({ residentsTold: 1 });
    await move(to, on('Mon 12:00'));
    expect(await lettersTo(later)).toEqual([...before, 'promise-extended']);
    await move(await solvedIn(8), on('Mon 13:00'));
    expect(await lettersTo(later)).toEqual([...before, 'promise-extended']);
    expect((await current()).move).toMatchObject({ told: 0 });
  });

  test('the explanation says that it was moved, by which policy', async () => {
    const { reference } = await submit(town);
    await move(await solvedIn(8), on('Mon 12:00'));
    const { body } = await (await town.as('mayor')).get(`/escalation/clocks/${reference}`);
    const solution = body.clocks.find(({ metric }: { metric: string }) => metric === 'resolution');
    const steps = solution.explanation.steps.filter(
      ({ kind }: { kind: string }) => kind === 'retargeted',
    );
    expect(steps).toMatchObject([{ reason: 'charter', at: on('Mon 12:00') }]);
  });
});

describe('what rules have told', () => {
  test('a warning is not repeated, and a later breach is told', async () => {
    const [id = 0] = await received();
    await act(
      town,
      id,
      { kind: 'reply', text: 'We come', waitForResident: false },
      on('Mon 11:00'),
    );
    await act(town, id, { kind: 'assign', personId: town.people.worker }, on('Mon 11:00'));
    await tick(town, on('Tue 16:30'));
    expect(await told(town, id)).toContain('due-soon → worker');
    await move(await solvedIn(17), on('Wed 09:30'));
    expect(await solutionDue(town, id)).toBe(new Date(on('Wed 11:00')).toISOString());
    await tick(town, on('Wed 10:59'));
    expect((await told(town, id)).filter((one) => one.startsWith('due-soon'))).toHaveLength(1);
    expect(await escalations(town, id)).not.toContain('overdue: 1');
    await tick(town, on('Wed 11:00'));
    expect(await escalations(town, id)).toContain('overdue: 1');
  });

  test('moving to the same promises fires nothing again', async () => {
    const [id = 0] = await received();
    await tick(town, on('Wed 10:00'));
    const before = await told(town, id);
    const runs = await rowsOf(town, 'rule_runs', { complaint_id: id, outcome: 'fired' });
    await rename(`Renamed ${before.length}`);
    const to = await solvedIn(16, 'The same');
    await move(to, on('Wed 10:30'));
    await tick(town, on('Wed 12:00'));
    expect(await told(town, id)).toEqual(before);
    expect(await rowsOf(town, 'rule_runs', { complaint_id: id, outcome: 'fired' })).toEqual(runs);
    expect((await clockOf(town, id, 'resolution')).breachedAt).toBe(on('Wed 10:00'));
  });

  test('what becomes late at once is told to each person in one letter', async () => {
    const ids = await received(5);
    const to = await solvedIn(4);
    const at = on('Tue 12:00');
    await tick(town, at); // first answers are late
    expect((await preview(to, at)).body.counts).toMatchObject({ becomeLate: 5 });
    await town.strapi.db.connection('digest_lines').delete();
    const letters = async () => Promise.all(ids.map((id) => told(town, id)));
    const before = await letters();
    await move(to, at);
    await tick(town, at);
    for (const id of ids) expect(await escalations(town, id)).toContain('overdue: 1');
    expect((await letters()).flat()).toEqual(before.flat());
    const [sent = 0] = await digests(town, later(at, HOUR));
    expect(sent).toBe(2); // the head, and the head again in the worker's place
  });
});

describe('the move goes on in the background', () => {
  test('in shares, with its progress to be read, from wherever it was broken off', async () => {
    const ids = await received(5);
    const to = await solvedIn(8);
    const at = on('Mon 12:00');
    await start(to, at);
    const { moveSome } = town.plugins.escalation;
    expect(await moveSome(town.strapi, at, 2)).toBe(true);
    expect((await current()).move).toMatchObject({ state: 'running', total: 5, done: 2 });
    const [first = 0, , , , last = 0] = ids;
    expect((await clockOf(town, first, 'resolution')).charterNumber).toBe(to);
    expect((await clockOf(town, last, 'resolution')).charterNumber).toBeLessThan(to);
    await town.plugins.escalation.movePromises(town.strapi, () => at);
    expect((await current()).move).toMatchObject({ state: 'done', done: 5, changed: 5, failed: 0 });
    await expectSound(at, ids);
  });

  test('on two servers at once each complaint is moved once', async () => {
    const ids = await received(12);
    const to = await solvedIn(24);
    const at = on('Mon 12:00');
    await start(to, at);
    const server = async () => {
      // A turn is nothing while the other server is at work, so it takes as many as it takes.
      while ((await current()).move.state === 'running')
        await town.plugins.escalation.moveSome(town.strapi, at, 2);
    };
    await Promise.all([server(), server()]);
    expect((await current()).move).toMatchObject({
      state: 'done',
      done: 12,
      changed: 12,
      told: 12,
    });
    for (const id of ids) {
      const events = await rowsOf(town, 'clock_events', { complaint_id: id, kind: 'retargeted' });
      expect(events).toHaveLength(2); // one of the first answer, one of the solution
      expect((await lettersTo(id)).filter((kind) => kind === 'promise-extended')).toHaveLength(1);
    }
  });

  test('a share that fails is not half done, and one complaint does not hold up the others', async () => {
    const ids = await received(3);
    const to = await solvedIn(8);
    const [, broken = 0] = ids;
    const where = { complaint_id: broken, metric: 'resolution' };
    await town.strapi.db.connection('clocks').where(where).update({ basis: 'moon' });
    await start(to, on('Mon 12:00'));
    await town.plugins.escalation.movePromises(town.strapi, () => on('Mon 12:00'));
    expect(await current()).toMatchObject({
      ...{ outstanding: 1, move: { state: 'done', done: 3, changed: 2, failed: 1 } },
    });
    await town.strapi.db.connection('clocks').where(where).delete();
  });

  test('it can be cancelled: what was moved stays, the rest keeps its promises', async () => {
    const ids = await received(4);
    const to = await solvedIn(8);
    await start(to, on('Mon 12:00'));
    await town.plugins.escalation.moveSome(town.strapi, on('Mon 12:00'), 2);
    const cancelled = await (await town.as('editor')).post(`${MOVES}/cancel`, {});
    expect(cancelled).toMatchObject({ status: 200, body: { state: 'cancelled', done: 2 } });
    await town.plugins.escalation.movePromises(town.strapi, () => on('Mon 12:00'));
    expect(await current()).toMatchObject({ outstanding: 2 });
    await move(to, on('Mon 13:00'));
    expect(await current()).toMatchObject({ outstanding: 0, move: { total: 2, done: 2 } });
    await expectSound(on('Mon 13:00'), ids);
  });

  test.each([
    ['already-running', 0],
    ['not-in-force', -1],
    ['no-such-charter', 1],
  ])('%s is refused in words', async (code, offset) => {
    await received();
    const to = await solvedIn(8);
    if (code === 'already-running') await start(to, on('Mon 12:00'));
    const { status, body } = await start(to + offset, on('Mon 12:00'));
    expect([status, body.refusal.code]).toEqual([422, code]);
    expect(body.refusal.message).toMatch(/\w+ \w+/);
  });

  test('nothing to move and nothing to cancel are refused, too', async () => {
    const to = await solvedIn(8);
    expect((await start(to, MONDAY_TEN)).body.refusal.code).toBe('nothing-to-move');
    const { status, body } = await (await town.as('editor')).post(`${MOVES}/cancel`, {});
    expect([status, body.refusal.code]).toEqual([422, 'none-running']);
  });
});

describe('the preview', () => {
  test('goes through every date page by page, and as a file', async () => {
    await received(60);
    const to = await solvedIn(8);
    const at = on('Mon 12:00');
    const first = (await preview(to, at)).body;
    expect(first.lines).toHaveLength(50);
    const second = (await preview(to, at, `&after=${first.next}`)).body;
    expect(second).toMatchObject({ counts: null, next: null });
    const references = [...first.lines, ...second.lines].map(({ reference }) => reference);
    expect(new Set(references).size).toBe(60);
    const caller = await town.as('mayor');
    const file = await caller.get(`${MOVES}/preview/file?charterNumber=${to}&at=${at}`);
    const { text } = file as unknown as { text: string };
    expect(text.trim().split('\r\n')).toHaveLength(61);
    expect(text).toContain(`${references[0]},resolution,earlier,2026-03-04T02:00:00.000Z`);
  });

  test('shows complaints to those who may see them; others are told how many there are', async () => {
    await submit(town, { categoryKey: 'lamps' });
    const to = await solvedIn(8);
    const path = `${MOVES}/preview?charterNumber=${to}&at=${on('Mon 12:00')}`;
    const { body } = await (await town.as('editor')).get(path);
    expect(body).toMatchObject({ counts: { complaints: 1 }, lines: [] });
    const refused = await (await town.as('mayor')).post(MOVES, { charterNumber: to });
    expect(refused.status).toBe(403);
  });

  test('writes nothing', async () => {
    const [id = 0] = await received();
    const to = await solvedIn(8);
    const before = await rowsOf(town, 'clocks', { complaint_id: id });
    await preview(to, on('Mon 12:00'));
    expect(await rowsOf(town, 'clocks', { complaint_id: id })).toEqual(before);
  });
});

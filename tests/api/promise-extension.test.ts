import { asInstant } from '../../src/kernel/instant';
import { act, on, rowsOf, submit } from './support/lives';
import { clockOf, escalations, solutionDue, tick } from './support/promises';
import { openTown, type Town } from './support/town';

let town: Town;

beforeAll(async () => {
  town = await openTown();
});

afterAll(() => town.close());

/** Received on Monday at ten; sixteen working hours are over on Wednesday at ten. */
async function received(change: object = {}): Promise<number> {
  return (await submit(town, change)).complaintId;
}

async function extend(complaintId: number, hours: number, at = on('Tue 12:00')) {
  const done = await town.plugins.escalation.extendPromise(town.strapi, {
    ...{ complaintId, hours, at, reason: 'The part is on its way', expectedVersion: null },
    actor: { kind: 'staff', id: town.people.worker, name: 'Worker' },
  });
  return done.ok ? null : done.refusal.kind;
}

describe('a promise that is put off', () => {
  test('is due so many working hours later, keeps what was used, and its steps follow', async () => {
    const id = await received();
    expect(await extend(id, 8)).toBeNull();
    expect(await solutionDue(town, id)).toBe(new Date(on('Thu 10:00')).toISOString());
    const clock = await clockOf(town, id, 'resolution');
    expect(clock).toMatchObject({ extendedSeconds: 8 * 3_600, targetSeconds: 16 * 3_600 });
    expect(clock).toMatchObject({ consumedSeconds: 10 * 3_600, episode: 2, breachedAt: null });
    await tick(town, on('Thu 09:59'));
    expect(await escalations(town, id)).not.toContain('overdue: 1');
    await tick(town, on('Thu 10:00'));
    expect(await escalations(town, id)).toContain('overdue: 1');
  });

  test('is told to the resident with reason and new date', async () => {
    const id = await received();
    await extend(id, 4);
    const [letter] = await rowsOf(town, 'notices', { complaint_id: id, kind: 'promise-extended' });
    expect(letter?.recipient).toBe('ada@home.example');
    expect(String(letter?.body)).toContain('The part is on its way');
    const [event] = await rowsOf(town, 'complaint_events', {
      ...{ complaint_id: id, kind: 'promise-extended' },
    });
    expect(JSON.parse(String(event?.payload))).toMatchObject({
      ...{ metric: 'resolution', until: on('Wed 14:00'), seconds: 4 * 3_600 },
    });
  });

  test('day and night is put off until working hours have passed', async () => {
    const at = on('Fri 16:00');
    const id = await received({ categoryKey: 'fires', posted: {}, at });
    expect(await solutionDue(town, id)).toBe(new Date(on('Sat 04:00')).toISOString());
    expect(await extend(id, 2, on('Fri 18:00'))).toBeNull();
    expect(await solutionDue(town, id)).toBe(new Date(on('Mon 11:00', 1)).toISOString());
  });

  test('goes on being put off when it is paused and runs again', async () => {
    const id = await received();
    await extend(id, 8);
    await act(town, id, { kind: 'wait', reason: 'resident', text: 'Which post?' }, on('Tue 15:00'));
    await act(town, id, { kind: 'stop-waiting' }, on('Thu 15:00'));
    expect(await solutionDue(town, id)).toBe(new Date(on('Mon 10:00', 1)).toISOString());
  });
});

describe('a promise is not put off', () => {
  test('more often than its policy allows', async () => {
    const id = await received();
    expect(await extend(id, 1)).toBeNull();
    const before = await clockOf(town, id, 'resolution');
    expect(await extend(id, 1)).toBe('extensions-used-up');
    expect(await clockOf(town, id, 'resolution')).toEqual(before);
  });

  test.each([9, 0, -1, Number.NaN])('by %d working hours', async (hours) => {
    expect(await extend(await received(), hours)).toBe('extension-too-long');
  });

  test('once it is broken, noticed or not', async () => {
    const id = await received();
    expect(await extend(id, 4, on('Wed 10:00'))).toBe('promise-broken');
    await tick(town, on('Wed 10:00'));
    expect(await extend(id, 4, on('Wed 11:00'))).toBe('promise-broken');
  });

  test('while its clock stands still, nor when it is kept', async () => {
    const id = await received();
    await act(town, id, { kind: 'wait', reason: 'resident', text: 'Which?' }, on('Mon 15:00'));
    expect(await extend(id, 4)).toBe('no-promise-runs');
    await act(town, id, { kind: 'resolve', outcome: 'upheld', text: 'Done' }, on('Mon 16:00'));
    expect(await extend(id, 4)).toBe('no-promise-runs');
  });
});

describe('at the desk', () => {
  const ask = async (person: 'worker' | 'warden', reference: string, change: object = {}) =>
    (await town.as(person)).post(`/escalation/complaints/${reference}/extension`, {
      ...{ version: 1, hours: 4, reason: 'Rain' },
      ...change,
    });

  test('a version that is not the newest is refused, and nothing changes', async () => {
    const { reference, complaintId } = await submit(town, { at: asInstant(Date.now()) });
    const answer = await ask('worker', reference, { version: 7 });
    expect([answer.status, answer.body.refusal.code]).toEqual([409, 'changed-meanwhile']);
    expect((await clockOf(town, complaintId, 'resolution')).extendedSeconds).toBe(0);
  });

  test('the promise is put off, once', async () => {
    const { reference, complaintId } = await submit(town, { at: asInstant(Date.now()) });
    const before = await clockOf(town, complaintId, 'resolution');
    expect((await ask('worker', reference)).status).toBe(204);
    const after = await clockOf(town, complaintId, 'resolution');
    expect(after.extendedSeconds).toBe(4 * 3_600);
    expect(Number(after.dueAt)).toBeGreaterThan(Number(before.dueAt));
    expect((await ask('worker', reference)).status).toBe(409);
  });

  test('a complaint of another department is not there', async () => {
    const { reference } = await submit(town);
    expect((await ask('warden', reference)).status).toBe(404);
  });

  test('words are needed, and refusals have some in both languages', async () => {
    const { reference } = await submit(town); // received long ago, and so broken by now
    expect((await ask('worker', reference, { reason: '  ' })).status).toBe(400);
    const { status, body } = await ask('worker', reference);
    expect([status, body.refusal.code]).toEqual([422, 'promise-broken']);
    expect(body.refusal.message.en).toContain('promise another date');
    expect(body.refusal.message['zh-Hans']).toMatch(/[一-鿿]/);
  });
});

import type { Command } from '../../src/plugins/complaints/domain/complaint/command';
import { manyPromises } from '../support/charter/many-promises';
import { act, on, rowsOf, submit } from './support/lives';
import { clockOf, pendingTimers, shown, standing, stateOf, tick, told } from './support/promises';
import { openTown, type Town } from './support/town';

let town: Town;

beforeAll(async () => {
  town = await openTown({ change: () => ({ policies: manyPromises }) });
});

afterAll(() => town.close());

const REPLY: Command = { kind: 'reply', text: 'We are on it', waitForResident: false };
const WRITE: Command = { kind: 'resident-reply', text: 'And?' };
const SOLVE: Command = { kind: 'resolve', outcome: 'upheld', text: 'New bulb' };
const REOPEN: Command = { kind: 'reopen', reason: 'Dark again' };
const URGENT: Command = { kind: 'set-priority', priority: 'urgent' };

/** Received on Monday at ten; four working days are over on Friday at ten. */
async function received(change: object = {}): Promise<number> {
  return (await submit(town, change)).complaintId;
}

describe('T10: reopened', () => {
  test.each(['solved', 'closed'])('%s, what was left goes on', async (how) => {
    const id = await received();
    for (const stageKey of ['mend'])
      await act(town, id, { kind: 'move-stage', stageKey }, on('Mon 10:30'));
    await act(town, id, SOLVE, on('Tue 10:00'));
    if (how === 'closed')
      await act(town, id, { kind: 'move-stage', stageKey: 'filed' }, on('Tue 11:00'));
    expect(await act(town, id, REOPEN, on('Mon 09:00', 1))).toBeNull();
    // Thirty-two working hours, eight used: three working days are left.
    expect((await standing(town, id)).at(-1)).toBe('resolution 2 running Wed 17:00');
  });

  test('past its time, it is not late at once, and what was broken stays on record', async () => {
    const id = await received();
    await tick(town, on('Mon 10:00', 1));
    await act(town, id, SOLVE, on('Mon 11:00', 1));
    const before = await clockOf(town, id, 'resolution');
    expect(before.breachedAt).toBe(on('Fri 10:00'));
    const letters = await told(town, id);
    await act(town, id, REOPEN, on('Mon 15:00', 1));
    await tick(town, on('Tue 10:59', 1));
    expect((await clockOf(town, id, 'resolution', 2)).breachedAt).toBeNull();
    expect((await told(town, id)).filter((one) => one.startsWith('overdue'))).toEqual(
      letters.filter((one) => one.startsWith('overdue')),
    );
    expect(shown((await clockOf(town, id, 'resolution', 2)).dueAt ?? 0)).toBe('Tue 11:00');
    expect(await clockOf(town, id, 'resolution')).toEqual(before);
  });

  test('under a policy of grace, it has that and no more', async () => {
    const id = await received();
    await act(town, id, URGENT, on('Mon 10:00'));
    await act(town, id, SOLVE, on('Mon 11:00'));
    await act(town, id, REOPEN, on('Tue 10:00'));
    expect((await standing(town, id)).at(-1)).toBe('resolution 2 running Tue 12:00');
  });
});

describe('T11: the next reply', () => {
  test('is not promised before the first answer, which has its own date', async () => {
    const id = await received();
    await act(town, id, WRITE, on('Mon 11:00'), null);
    expect((await standing(town, id)).join()).not.toContain('update');
  });

  test('is due from the first question on, however many follow, and ends with our reply', async () => {
    const id = await received();
    await act(town, id, REPLY, on('Mon 11:00'));
    await act(town, id, WRITE, on('Mon 12:00'), null);
    await act(town, id, WRITE, on('Mon 16:00'), null);
    expect((await standing(town, id)).at(-1)).toBe('update running Tue 10:00');
    await act(town, id, { kind: 'note', text: 'Rang' }, on('Mon 16:30'));
    expect(await stateOf(town, id, 'update')).toBe('running');
    await act(town, id, REPLY, on('Tue 09:00'));
    expect(await stateOf(town, id, 'update')).toBe('met');
    await act(town, id, WRITE, on('Tue 11:00'), null);
    expect((await standing(town, id)).at(-1)).toBe('update 2 running Tue 17:00');
  });

  test('is promised by no other message: not by what comes after the solution', async () => {
    const id = await received();
    await act(town, id, REPLY, on('Mon 11:00'));
    await act(town, id, SOLVE, on('Mon 12:00'));
    await act(town, id, WRITE, on('Mon 13:00'), null);
    expect((await standing(town, id)).join()).not.toContain('update');
  });
});

describe('T12: withdrawn', () => {
  test.each<[string, Command, 'worker' | null]>([
    ['by the resident', { kind: 'resident-withdraw', reason: 'Solved itself' }, null],
    ['as staff find', { kind: 'resolve', outcome: 'withdrawn', text: 'By telephone' }, 'worker'],
  ])('%s: nothing is owed and nothing planned any more', async (_how, command, by) => {
    const id = await received();
    await act(town, id, REPLY, on('Mon 11:00'));
    await act(town, id, WRITE, on('Mon 12:00'), null);
    const action = { kind: 'promise-action', description: 'Paint', personId: null } as const;
    await act(town, id, { ...action, dueAt: on('Fri 12:00') }, on('Mon 12:30'));
    expect(await act(town, id, command, on('Mon 13:00'), by)).toBeNull();
    expect((await standing(town, id)).filter((one) => /running|paused/.test(one))).toEqual([]);
    expect(await pendingTimers(town, id)).toBe(0);
    const [row] = await rowsOf(town, 'complaints', { id });
    expect([row?.promised_at, row?.next_due_at]).toEqual([null, null]);
    await tick(town, on('Fri 16:00', 2));
    expect(await told(town, id)).toEqual([]);
  });
});

describe('a date promised by name', () => {
  const taken = (text: string, week = 0): Command => ({
    ...{ kind: 'take-responsibility', promisedAt: on(text, week), statement: 'I see to it' },
  });

  test('is the date, open or closed; the breach before it stays on record', async () => {
    const id = await received();
    await tick(town, on('Fri 10:00'));
    await act(town, id, taken('Sat 20:00'), on('Fri 11:00'));
    expect(await clockOf(town, id, 'resolution')).toMatchObject({
      ...{ dueAt: on('Sat 20:00'), breachedAt: on('Fri 10:00'), episode: 2 },
    });
  });

  test('T8: stays the date when the priority changes', async () => {
    const id = await received();
    await act(town, id, taken('Thu 12:00'), on('Mon 11:00'));
    await act(town, id, URGENT, on('Mon 12:00'));
    expect((await clockOf(town, id, 'resolution')).dueAt).toBe(on('Thu 12:00'));
  });

  test('T15: is warned of like any other, in working hours', async () => {
    const id = await received();
    await act(town, id, REPLY, on('Mon 10:30'));
    await act(town, id, taken('Tue 10:00'), on('Mon 11:00'));
    await tick(town, on('Mon 15:59'));
    expect(await told(town, id)).toEqual([]);
    await tick(town, on('Mon 16:00'));
    expect(await told(town, id)).toEqual(['due-soon → worker']);
  });

  test('is counted from then where no solution was counted yet', async () => {
    const id = await received({ categoryKey: 'fires', posted: {} });
    await act(town, id, { kind: 'set-priority', priority: 'low' }, on('Mon 10:00'), 'warden');
    await act(town, id, taken('Wed 12:00'), on('Mon 11:00'), 'warden');
    expect((await clockOf(town, id, 'resolution')).dueAt).toBe(on('Wed 12:00'));
  });
});

describe('beyond the solution', () => {
  test('an appeal has two dates, and each ends by itself', async () => {
    const id = await received();
    await act(town, id, SOLVE, on('Mon 12:00'));
    await act(town, id, { kind: 'resident-appeal', reason: 'Still dark' }, on('Tue 10:00'), null);
    expect((await standing(town, id)).slice(-2)).toEqual([
      'appeal-acknowledgement running Thu 10:00',
      'appeal-decision running Tue 10:00',
    ]);
    await act(town, id, { kind: 'acknowledge-appeal', statement: 'I read it' }, on('Wed 10:00'));
    expect(await stateOf(town, id, 'appeal-decision')).toBe('running');
    const decision = { kind: 'decide-appeal', outcome: 'upheld', text: 'Right' } as const;
    expect(await act(town, id, decision, on('Thu 10:00'), 'mayor')).toBeNull();
    expect((await standing(town, id)).filter((one) => one.includes('running'))).toEqual([]);
  });

  test('each promised action has its own date, which the solution does not end', async () => {
    const id = await received();
    for (const day of ['Wed', 'Sat']) {
      const action = { kind: 'promise-action', description: day, personId: null } as const;
      await act(town, id, { ...action, dueAt: on(`${day} 12:00`) }, on('Mon 12:00'));
    }
    await act(town, id, SOLVE, on('Mon 13:00'));
    await act(town, id, { kind: 'complete-action', number: 1, text: 'Done' }, on('Tue 10:00'));
    expect((await standing(town, id)).slice(-2)).toEqual([
      'follow-up met',
      'follow-up 2 running Sat 12:00',
    ]);
    const [row] = await rowsOf(town, 'complaints', { id });
    expect([row?.promised_at, Number(row?.next_due_at)]).toEqual([null, on('Sat 12:00')]);
  });
});

test('all of these promises are found without a flaw', async () => {
  const { complaints, flawed } = await town.plugins.escalation.checkPromises(
    town.strapi,
    on('Fri 16:00', 4),
  );
  expect(complaints).toBeGreaterThan(10);
  expect(flawed).toEqual([]);
});

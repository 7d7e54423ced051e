import type { Command } from '../../src/plugins/complaints/domain/complaint/command';
import { act, on, rowsOf, submit } from './support/lives';
import { clockOf, escalations, solutionDue, tick, told } from './support/promises';
import { openTown, type Town } from './support/town';

let town: Town;

beforeAll(async () => {
  town = await openTown();
});

afterAll(() => town.close());

const ASK: Command = { kind: 'reply', text: 'Which post?', waitForResident: true };
const ANSWER: Command = { kind: 'resident-reply', text: 'P7' };
const SOLVE: Command = { kind: 'resolve', outcome: 'upheld', text: 'New bulb' };

/** Received on Monday at ten; sixteen working hours are over on Wednesday at ten. */
async function received(): Promise<number> {
  return (await submit(town)).complaintId;
}

describe('while the resident is asked', () => {
  test('T7: nothing is due, nothing breaks and nobody is reminded', async () => {
    const id = await received();
    await act(town, id, ASK, on('Mon 15:00'));
    await tick(town, on('Fri 12:00', 3));
    expect(await told(town, id)).toEqual([]);
    expect(await clockOf(town, id, 'resolution')).toMatchObject({
      ...{ state: 'paused', dueAt: null, breachedAt: null, consumedSeconds: 5 * 3_600 },
    });
    const [row] = await rowsOf(town, 'complaints', { id });
    expect([row?.promised_at, row?.next_due_at]).toEqual([null, null]);
  });

  test('a timer that should have been laid down with the clock still tells nobody', async () => {
    const id = await received();
    await act(town, id, ASK, on('Mon 15:00'));
    const timers = { complaint_id: id };
    await town.strapi.db.connection('timers').where(timers).update({ state: 'pending' });
    await tick(town, on('Fri 12:00'));
    expect(await told(town, id)).toEqual([]);
    expect(new Set((await rowsOf(town, 'timers', timers)).map(({ state }) => state))).toEqual(
      new Set(['stale']),
    );
    await act(town, id, ANSWER, on('Mon 09:00', 1), null);
    await town.strapi.db.connection('timers').where(timers).update({ state: 'pending' });
    await tick(town, on('Mon 16:00', 1)); // the first warning's time is past, the second's not come
    expect(await told(town, id)).toEqual([]);
  });

  test('what was used stays used: the rest begins with the answer', async () => {
    const id = await received();
    await act(town, id, ASK, on('Mon 15:00'));
    await act(town, id, ANSWER, on('Thu 10:00'), null);
    // Eleven of sixteen hours are left: seven on Thursday, four on Friday.
    expect(await solutionDue(town, id)).toBe(new Date(on('Fri 13:00')).toISOString());
    for (const moment of ['Fri 11:00', 'Fri 12:59', 'Fri 13:00']) await tick(town, on(moment));
    expect(await told(town, id)).toEqual(['due-soon → works-head', 'overdue-head → works-head']);
  });

  test('T6: waiting outside working hours costs nothing, and many short waits add up', async () => {
    const id = await received();
    await act(town, id, ASK, on('Mon 18:00'));
    await act(town, id, ANSWER, on('Tue 08:59'), null);
    expect(await solutionDue(town, id)).toBe(new Date(on('Wed 10:00')).toISOString());
    for (const minute of [10, 12, 14, 16]) {
      await act(town, id, ASK, on(`Tue 09:${minute}`));
      await act(town, id, ANSWER, on(`Tue 09:${minute + 1}`), null);
    }
    expect(await solutionDue(town, id)).toBe(new Date(on('Wed 10:04')).toISOString());
  });

  test('a breach before the question stays on record', async () => {
    const id = await received();
    await tick(town, on('Wed 10:00'));
    await act(town, id, ASK, on('Wed 11:00'));
    await act(town, id, ANSWER, on('Thu 09:00'), null);
    expect((await clockOf(town, id, 'resolution')).breachedAt).toBe(on('Wed 10:00'));
    // An hour over already, so leadership hears three working hours after the answer, and the head not again.
    await tick(town, on('Thu 11:59'));
    expect(await escalations(town, id)).not.toContain('still-overdue: 1');
    await tick(town, on('Thu 12:00'));
    expect(await escalations(town, id)).toEqual([
      'no-answer-in-time: 1',
      'overdue: 1',
      'still-overdue: 1',
    ]);
  });

  test('T6: it can be solved without the answer; only the hours before the question count', async () => {
    const id = await received();
    await act(town, id, ASK, on('Mon 15:00'));
    await act(town, id, SOLVE, on('Fri 15:00'));
    expect(await clockOf(town, id, 'resolution')).toMatchObject({
      ...{ state: 'met', consumedSeconds: 5 * 3_600, breachedAt: null },
    });
  });
});

describe('T8: another priority', () => {
  test('keeps the hours that were used, and moves what is left', async () => {
    const id = await received();
    await act(town, id, { kind: 'set-priority', priority: 'urgent' }, on('Mon 13:00'));
    // Urgent has eight hours, three are used: due on Tuesday at ten.
    expect(await solutionDue(town, id)).toBe(new Date(on('Tue 10:00')).toISOString());
    await act(town, id, { kind: 'set-priority', priority: 'low' }, on('Tue 09:00'));
    expect(await solutionDue(town, id)).toBe(new Date(on('Wed 10:00')).toISOString());
    await tick(town, on('Tue 12:00'));
    expect(await escalations(town, id)).toEqual(['no-answer-in-time: 1']);
  });

  test('that leaves no time breaks the promise now, and not before', async () => {
    const id = await received();
    await act(town, id, { kind: 'set-priority', priority: 'urgent' }, on('Tue 15:00'));
    expect((await clockOf(town, id, 'resolution')).breachedAt).toBe(on('Tue 15:00'));
    await tick(town, on('Tue 15:00'));
    expect(await escalations(town, id)).toContain('overdue: 1');
  });

  test('while the resident is asked starts no clock', async () => {
    const id = await received();
    await act(town, id, ASK, on('Mon 12:00'));
    await act(town, id, { kind: 'set-priority', priority: 'urgent' }, on('Mon 13:00'));
    expect((await clockOf(town, id, 'resolution')).state).toBe('paused');
    await act(town, id, ANSWER, on('Tue 09:00'), null);
    // Two hours used, six left.
    expect(await solutionDue(town, id)).toBe(new Date(on('Tue 15:00')).toISOString());
  });
});

describe('a solved complaint', () => {
  test('is silent, however late it gets', async () => {
    const id = await received();
    await act(town, id, SOLVE, on('Mon 16:00'));
    await tick(town, on('Fri 16:00', 8));
    expect(await told(town, id)).toEqual([]);
    expect(await rowsOf(town, 'timers', { complaint_id: id, state: 'pending' })).toEqual([]);
  });

  test('solved to the moment, it is in time, and a tick of that moment tells nobody', async () => {
    const id = await received();
    await act(town, id, { kind: 'reply', text: 'Hello', waitForResident: false }, on('Mon 11:00'));
    await act(town, id, SOLVE, on('Wed 10:00'));
    await tick(town, on('Wed 10:00'));
    expect((await clockOf(town, id, 'resolution')).breachedAt).toBeNull();
    expect(await escalations(town, id)).toEqual([]);
  });

  test('solved late, it stays late', async () => {
    const id = await received();
    await act(town, id, SOLVE, on('Thu 10:00'));
    expect((await clockOf(town, id, 'resolution')).breachedAt).toBe(on('Wed 10:00'));
  });
});

describe('a reopened complaint', () => {
  test('has the whole promise again, fires again, and keeps its first promise as it was', async () => {
    const id = await received();
    await tick(town, on('Wed 10:00'));
    await act(town, id, SOLVE, on('Wed 11:00'));
    const first = await clockOf(town, id, 'resolution');
    await act(town, id, { kind: 'reopen', reason: 'Dark again' }, on('Mon 10:00', 1));
    expect(await solutionDue(town, id, 2)).toBe(new Date(on('Wed 10:00', 1)).toISOString());
    expect(await clockOf(town, id, 'resolution')).toEqual(first);

    await tick(town, on('Mon 10:00', 1));
    expect(await escalations(town, id)).toContain('overdue: 1');
    await tick(town, on('Wed 10:00', 1));
    expect(await escalations(town, id)).toContain('overdue: 2');
    expect((await clockOf(town, id, 'first-response')).cycle).toBe(1);
  });
});

describe('D1: an edit that is no promise', () => {
  const EDITS: [string, Command][] = [
    ['a note', { kind: 'note', text: 'Ladder ordered' }],
    ['an assignment', { kind: 'assign', personId: -1 }],
    ['another stage', { kind: 'move-stage', stageKey: 'look' }],
    ['another department', { kind: 'change-department', departmentKey: 'safety', reason: 'r' }],
  ];

  test.each(EDITS)('%s moves no deadline and no timer', async (_what, command) => {
    const id = await received();
    const rows = () =>
      Promise.all([
        rowsOf(town, 'clocks', { complaint_id: id }),
        rowsOf(town, 'timers', { complaint_id: id }),
        rowsOf(town, 'clock_events', { complaint_id: id }),
      ]);
    const before = await rows();
    const edit = command.kind === 'assign' ? { ...command, personId: town.people.worker } : command;
    expect(await act(town, id, edit, on('Tue 15:00'))).toBeNull();
    expect(await rows()).toEqual(before);
  });

  test('handed over, the lateness is told to those who have it now', async () => {
    const id = await received();
    const [, , , handOver] = EDITS.map(([, command]) => command);
    if (handOver) await act(town, id, handOver, on('Mon 12:00'));
    await tick(town, on('Wed 10:00'));
    expect(new Set(await told(town, id))).toEqual(new Set(['overdue-head → safety-head']));
  });
});

test('a danger runs by the wall clock, from its own policy', async () => {
  const at = on('Fri 16:00');
  const { complaintId } = await submit(town, { categoryKey: 'fires', posted: {}, at });
  // Urgent: half an hour to answer, twelve to solve, through the night.
  const clocks = await rowsOf(town, 'clocks', { complaint_id: complaintId });
  expect(clocks.map(({ policy_key: policy }) => policy)).toEqual(['danger', 'danger']);
  expect(await solutionDue(town, complaintId)).toBe(new Date(on('Sat 04:00')).toISOString());
  await tick(town, on('Fri 16:30'));
  expect(await told(town, complaintId)).toEqual(['overdue-head → safety-head']);
});

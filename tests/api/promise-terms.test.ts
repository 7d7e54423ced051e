import type { Command } from '../../src/plugins/complaints/domain/complaint/command';
import type { Metric } from '../../src/plugins/escalation/domain/clock/clock';
import { clockEventsOf, clocksOf } from '../../src/plugins/escalation/server/store/clocks';
import { formatInstant } from '../../src/kernel/instant';
import { manyPromises } from '../support/charter/many-promises';
import { act, on, rowsOf, submit } from './support/lives';
import { clockOf, tick, told } from './support/promises';
import { openTown, type Town } from './support/town';

let town: Town;

beforeAll(async () => {
  town = await openTown({ change: () => ({ policies: manyPromises }) });
});

afterAll(() => town.close());

const HOURS = 3_600;
const REPLY: Command = { kind: 'reply', text: 'We are on it', waitForResident: false };
const ASK: Command = { kind: 'reply', text: 'Which post?', waitForResident: true };
const WRITE: Command = { kind: 'resident-reply', text: 'And?' };
const SOLVE: Command = { kind: 'resolve', outcome: 'upheld', text: 'New bulb' };
const REOPEN: Command = { kind: 'reopen', reason: 'Dark again' };
const URGENT: Command = { kind: 'set-priority', priority: 'urgent' };
const TO_SAFETY: Command = { kind: 'change-department', departmentKey: 'safety', reason: 'r' };
const ACKNOWLEDGE: Command = { kind: 'acknowledge', statement: 'I look into it' };

const waitFor = (reason: 'resident' | 'access' | 'approval'): Command => ({
  ...{ kind: 'wait', reason, text: 'Why' },
});

/** Received on Monday at ten; four working days are over on Friday at ten. */
async function received(change: object = {}): Promise<number> {
  return (await submit(town, change)).complaintId;
}

/** What becomes of each promise, as `resolution running Fri 10:00`, in the order of their beginning. */
async function standing(id: number): Promise<string[]> {
  const clocks = await clocksOf(town.strapi.db.connection, id);
  return clocks.map(({ clock: { metric, cycle, state, dueAt } }) =>
    [`${metric}${cycle > 1 ? ` ${cycle}` : ''}`, state, dueAt === null ? '' : shown(dueAt)]
      .join(' ')
      .trim(),
  );
}

function shown(instant: number): string {
  const local = new Date(instant + 8 * HOURS * 1_000);
  const day = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][local.getUTCDay()] ?? '';
  return `${day} ${local.toISOString().slice(11, 16)}`;
}

async function stateOf(id: number, metric: Metric, cycle = 1): Promise<string> {
  return (await clockOf(town, id, metric, cycle)).state;
}

async function pendingTimers(id: number): Promise<number> {
  return (await rowsOf(town, 'timers', { complaint_id: id, state: 'pending' })).length;
}

describe('what is promised', () => {
  test('begins with receipt; working days end at the same time of day', async () => {
    expect(await standing(await received())).toEqual([
      'acknowledgement running Mon 14:00',
      'first-response running Tue 10:00',
      'resolution running Fri 10:00',
    ]);
  });

  test('T13: is of the first policy that concerns it, and says why the ones before do not', async () => {
    const id = await received();
    const [clock] = await clocksOf(town.strapi.db.connection, id);
    const [event] = await clockEventsOf(town.strapi.db.connection, clock?.id ?? 0);
    const passedOver = event && 'passedOver' in event ? event.passedOver : null;
    expect(passedOver?.map(({ policyKey, because }) => [policyKey, because[0]?.found])).toEqual([
      ...[
        ['pressing', 'normal'],
        ['safety', 'works'],
      ],
    ]);
    const { reference } = (await rowsOf(town, 'complaints', { id }))[0] ?? {};
    const page = await (await town.as('worker')).get(`/escalation/clocks/${String(reference)}`);
    expect(page.body.clocks[0].passedOver[0]).toMatchObject({
      policyName: { en: 'Pressing' },
      because: [{ statement: { en: 'priority is Urgent' }, found: { en: 'Normal' } }],
    });
  });

  test('is acknowledged by name, answered and solved, each by itself', async () => {
    const id = await received();
    await act(town, id, ACKNOWLEDGE, on('Mon 11:00'));
    await act(town, id, REPLY, on('Mon 12:00'));
    expect(await standing(id)).toEqual([
      'acknowledgement met',
      'first-response met',
      'resolution running Fri 10:00',
    ]);
  });

  test('counted from the acknowledgement begins with it, or with the first answer', async () => {
    const acknowledged = await received({ categoryKey: 'fires', posted: {} });
    await act(
      town,
      acknowledged,
      { kind: 'set-priority', priority: 'low' },
      on('Mon 10:00'),
      'warden',
    );
    const answered = await received({ categoryKey: 'fires', posted: {} });
    await act(town, answered, { kind: 'set-priority', priority: 'low' }, on('Mon 10:00'), 'warden');
    expect((await standing(answered)).join()).not.toContain('resolution running Mon');
    await act(town, acknowledged, ACKNOWLEDGE, on('Mon 11:00'), 'warden');
    await act(town, answered, REPLY, on('Mon 12:00'), 'warden');
    expect(await stateOf(acknowledged, 'acknowledgement')).toBe('met');
    expect((await clockOf(town, answered, 'resolution')).state).toBe('running');
  });
});

describe('waiting', () => {
  test('T6: for a reason that the policy allows stops the clocks, and the record says why', async () => {
    const id = await received();
    await act(town, id, waitFor('access'), on('Mon 12:00'));
    const clock = await clockOf(town, id, 'resolution');
    expect(clock).toMatchObject({ state: 'paused', pausedFor: 'access', dueAt: null });
    expect(await stateOf(id, 'acknowledgement')).toBe('running');
    await act(town, id, { kind: 'stop-waiting' }, on('Tue 12:00'));
    expect(await standing(id)).toEqual([
      'acknowledgement running Mon 14:00',
      'first-response running Wed 10:00',
      'resolution running Mon 10:00',
    ]);
  });

  test('T6: for any other reason is on our own time', async () => {
    const id = await received();
    await act(town, id, waitFor('approval'), on('Mon 12:00'));
    await act(town, id, { kind: 'stop-waiting' }, on('Tue 12:00'));
    expect((await standing(id)).at(-1)).toBe('resolution running Fri 10:00');
  });

  test('T6: outside hours moves no date, working days begun at opening included', async () => {
    const id = await received({ at: on('Mon 09:00') });
    for (const day of ['Mon', 'Tue', 'Wed']) {
      await act(town, id, waitFor('access'), on(`${day} 17:00`));
      await act(town, id, { kind: 'stop-waiting' }, on(`${day} 23:00`));
    }
    expect((await standing(id)).at(-1)).toBe('resolution running Fri 09:00');
    expect((await clockOf(town, id, 'resolution')).breachedAt).toBeNull();
  });

  test('T7: nothing is broken and nobody reminded while the clocks stand still', async () => {
    const id = await received();
    await act(town, id, ASK, on('Mon 12:00'));
    await tick(town, on('Fri 12:00', 3));
    expect(await told(town, id)).toEqual([]);
    expect((await clockOf(town, id, 'resolution')).breachedAt).toBeNull();
    expect(await pendingTimers(id)).toBe(0);
  });

  test('what begins while the complaint waits stands still, too', async () => {
    const id = await received({ categoryKey: 'fires', posted: {} });
    await act(town, id, { kind: 'set-priority', priority: 'high' }, on('Mon 10:30'), 'warden');
    await act(town, id, waitFor('access'), on('Mon 11:00'), 'warden');
    await act(town, id, ACKNOWLEDGE, on('Mon 12:00'), 'warden');
    expect(await clockOf(town, id, 'resolution')).toMatchObject({ pausedFor: 'access' });
  });
});

describe('T8: what changes about a complaint', () => {
  test('a priority brings its own policy; what was used stays used', async () => {
    const id = await received();
    await act(town, id, URGENT, on('Mon 15:00'));
    const clock = await clockOf(town, id, 'resolution');
    expect(clock).toMatchObject({ policyKey: 'pressing', consumedSeconds: 5 * HOURS, episode: 2 });
    expect(formatInstant(clock.dueAt ?? on('Mon 00:00'))).toBe(formatInstant(on('Tue 14:00')));
    expect(clock.basis).toBe('working-time');
  });

  test('what the new policy does not promise is owed no longer', async () => {
    const id = await received();
    await act(town, id, URGENT, on('Mon 11:00'));
    expect(await stateOf(id, 'acknowledgement')).toBe('cancelled');
    await tick(town, on('Mon 16:00'));
    expect((await clockOf(town, id, 'acknowledgement')).breachedAt).toBeNull();
  });

  test('a pause that the new policy does not allow ends, and begins again with the old one', async () => {
    const id = await received();
    await act(town, id, waitFor('access'), on('Mon 12:00'));
    await act(town, id, URGENT, on('Mon 13:00'));
    const pressed = await clockOf(town, id, 'resolution');
    expect(pressed).toMatchObject({ state: 'running', consumedSeconds: 2 * HOURS });
    await act(town, id, { kind: 'set-priority', priority: 'low' }, on('Mon 14:00'));
    expect(await clockOf(town, id, 'resolution')).toMatchObject({
      ...{ state: 'paused', pausedFor: 'access', consumedSeconds: 3 * HOURS },
    });
  });

  test('a department brings its own policy, and the solution that was counted goes on', async () => {
    const id = await received();
    await act(town, id, TO_SAFETY, on('Tue 10:00'));
    const clock = await clockOf(town, id, 'resolution');
    expect(clock).toMatchObject({ policyKey: 'safety', consumedSeconds: 8 * HOURS });
    expect(shown(clock.dueAt ?? 0)).toBe('Wed 10:00');
  });

  test('counted in days again, they are those since its beginning', async () => {
    const id = await received();
    await act(town, id, URGENT, on('Mon 15:00'));
    await act(town, id, { kind: 'set-priority', priority: 'low' }, on('Mon 16:00'));
    expect(shown((await clockOf(town, id, 'resolution')).dueAt ?? 0)).toBe('Fri 10:00');
  });
});

describe('D1: what is no promise moves no date', () => {
  const EDITS: [string, Command][] = [
    ['a note', { kind: 'note', text: 'Ladder ordered' }],
    ['an assignment', { kind: 'assign', personId: -1 }],
    ['another stage', { kind: 'move-stage', stageKey: 'look' }],
    ['another priority of the same policy', { kind: 'set-priority', priority: 'high' }],
  ];

  test.each(EDITS)('%s', async (_what, command) => {
    const id = await received();
    await act(town, id, REPLY, on('Mon 11:00'));
    await act(town, id, WRITE, on('Mon 12:00'), null);
    const before = await rowsOf(town, 'clocks', { complaint_id: id });
    const edit = command.kind === 'assign' ? { ...command, personId: town.people.worker } : command;
    expect(await act(town, id, edit, on('Tue 15:00'))).toBeNull();
    expect(await rowsOf(town, 'clocks', { complaint_id: id })).toEqual(before);
  });
});

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
    expect((await standing(id)).at(-1)).toBe('resolution 2 running Wed 17:00');
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
    expect((await standing(id)).at(-1)).toBe('resolution 2 running Tue 12:00');
  });
});

describe('T11: the next reply', () => {
  test('is not promised before the first answer, which has its own date', async () => {
    const id = await received();
    await act(town, id, WRITE, on('Mon 11:00'), null);
    expect((await standing(id)).join()).not.toContain('update');
  });

  test('is due from the first question on, however many follow, and ends with our reply', async () => {
    const id = await received();
    await act(town, id, REPLY, on('Mon 11:00'));
    await act(town, id, WRITE, on('Mon 12:00'), null);
    await act(town, id, WRITE, on('Mon 16:00'), null);
    expect((await standing(id)).at(-1)).toBe('update running Tue 10:00');
    await act(town, id, { kind: 'note', text: 'Rang' }, on('Mon 16:30'));
    expect(await stateOf(id, 'update')).toBe('running');
    await act(town, id, REPLY, on('Tue 09:00'));
    expect(await stateOf(id, 'update')).toBe('met');
    await act(town, id, WRITE, on('Tue 11:00'), null);
    expect((await standing(id)).at(-1)).toBe('update 2 running Tue 17:00');
  });

  test('is promised by no other message: not by what comes after the solution', async () => {
    const id = await received();
    await act(town, id, REPLY, on('Mon 11:00'));
    await act(town, id, SOLVE, on('Mon 12:00'));
    await act(town, id, WRITE, on('Mon 13:00'), null);
    expect((await standing(id)).join()).not.toContain('update');
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
    expect((await standing(id)).filter((one) => /running|paused/.test(one))).toEqual([]);
    expect(await pendingTimers(id)).toBe(0);
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
    expect((await standing(id)).slice(-2)).toEqual([
      'appeal-acknowledgement running Thu 10:00',
      'appeal-decision running Tue 10:00',
    ]);
    await act(town, id, { kind: 'acknowledge-appeal', statement: 'I read it' }, on('Wed 10:00'));
    expect(await stateOf(id, 'appeal-decision')).toBe('running');
    const decision = { kind: 'decide-appeal', outcome: 'upheld', text: 'Right' } as const;
    expect(await act(town, id, decision, on('Thu 10:00'), 'mayor')).toBeNull();
    expect((await standing(id)).filter((one) => one.includes('running'))).toEqual([]);
  });

  test('each promised action has its own date, which the solution does not end', async () => {
    const id = await received();
    for (const day of ['Wed', 'Sat']) {
      const action = { kind: 'promise-action', description: day, personId: null } as const;
      await act(town, id, { ...action, dueAt: on(`${day} 12:00`) }, on('Mon 12:00'));
    }
    await act(town, id, SOLVE, on('Mon 13:00'));
    await act(town, id, { kind: 'complete-action', number: 1, text: 'Done' }, on('Tue 10:00'));
    expect((await standing(id)).slice(-2)).toEqual([
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
  expect(complaints).toBeGreaterThan(20);
  expect(flawed).toEqual([]);
});

import type { Command } from '../../src/plugins/complaints/domain/complaint/command';
import { clockEventsOf, clocksOf } from '../../src/plugins/escalation/server/store/clocks';
import { formatInstant } from '../../src/kernel/instant';
import { manyPromises } from '../support/charter/many-promises';
import { act, on, rowsOf, submit } from './support/lives';
import { clockOf, pendingTimers, shown, standing, stateOf, tick, told } from './support/promises';
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

describe('what is promised', () => {
  test('begins with receipt; working days end at the same time of day', async () => {
    expect(await standing(town, await received())).toEqual([
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
    expect(await standing(town, id)).toEqual([
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
    expect((await standing(town, answered)).join()).not.toContain('resolution running Mon');
    await act(town, acknowledged, ACKNOWLEDGE, on('Mon 11:00'), 'warden');
    await act(town, answered, REPLY, on('Mon 12:00'), 'warden');
    expect(await stateOf(town, acknowledged, 'acknowledgement')).toBe('met');
    expect((await clockOf(town, answered, 'resolution')).state).toBe('running');
  });
});

describe('waiting', () => {
  test('T6: for a reason that the policy allows stops the clocks, and the record says why', async () => {
    const id = await received();
    await act(town, id, waitFor('access'), on('Mon 12:00'));
    const clock = await clockOf(town, id, 'resolution');
    expect(clock).toMatchObject({ state: 'paused', pausedFor: 'access', dueAt: null });
    expect(await stateOf(town, id, 'acknowledgement')).toBe('running');
    await act(town, id, { kind: 'stop-waiting' }, on('Tue 12:00'));
    expect(await standing(town, id)).toEqual([
      'acknowledgement running Mon 14:00',
      'first-response running Wed 10:00',
      'resolution running Mon 10:00',
    ]);
  });

  test('T6: for any other reason is on our own time', async () => {
    const id = await received();
    await act(town, id, waitFor('approval'), on('Mon 12:00'));
    await act(town, id, { kind: 'stop-waiting' }, on('Tue 12:00'));
    expect((await standing(town, id)).at(-1)).toBe('resolution running Fri 10:00');
  });

  test('T6: outside hours moves no date, working days begun at opening included', async () => {
    const id = await received({ at: on('Mon 09:00') });
    for (const day of ['Mon', 'Tue', 'Wed']) {
      await act(town, id, waitFor('access'), on(`${day} 17:00`));
      await act(town, id, { kind: 'stop-waiting' }, on(`${day} 23:00`));
    }
    expect((await standing(town, id)).at(-1)).toBe('resolution running Fri 09:00');
    expect((await clockOf(town, id, 'resolution')).breachedAt).toBeNull();
  });

  test('T7: nothing is broken and nobody reminded while the clocks stand still', async () => {
    const id = await received();
    await act(town, id, ASK, on('Mon 12:00'));
    await tick(town, on('Fri 12:00', 3));
    expect(await told(town, id)).toEqual([]);
    expect((await clockOf(town, id, 'resolution')).breachedAt).toBeNull();
    expect(await pendingTimers(town, id)).toBe(0);
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
    expect(await stateOf(town, id, 'acknowledgement')).toBe('cancelled');
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

test('all of these promises are found without a flaw', async () => {
  const { complaints, flawed } = await town.plugins.escalation.checkPromises(
    town.strapi,
    on('Fri 16:00', 4),
  );
  expect(complaints).toBeGreaterThan(10);
  expect(flawed).toEqual([]);
});

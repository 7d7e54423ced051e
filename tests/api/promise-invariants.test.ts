import fc from 'fast-check';
import { HOUR, later } from '../../src/kernel/duration';
import { apply, begin } from '../../src/plugins/complaints/domain/complaint/apply';
import type { Command } from '../../src/plugins/complaints/domain/complaint/command';
import { isSolved } from '../../src/plugins/complaints/domain/complaint/decide';
import { OUTCOMES, PRIORITIES } from '../../src/plugins/complaints/domain/vocabulary';
import { firstBreak } from '../../src/plugins/complaints/server/chain';
import { readComplaint } from '../../src/plugins/complaints/server/store/complaints';
import { readEvents } from '../../src/plugins/complaints/server/store/events';
import { replayClock } from '../../src/plugins/escalation/domain/clock/replay-clock';
import { clockEventsOf, clocksOf } from '../../src/plugins/escalation/server/store/clocks';
import { MONDAY_TEN } from '../support/charter/published';
import { act, rowsOf, submit } from './support/lives';
import { tick } from './support/promises';
import { openTown, type Town } from './support/town';

let town: Town;

beforeAll(async () => {
  town = await openTown();
});

afterAll(() => town.close());

type Turn = Command | { readonly kind: 'tick' };

const turn: fc.Arbitrary<Turn> = fc.oneof(
  fc.constant({ kind: 'tick' as const }),
  fc.record({
    kind: fc.constant('reply' as const),
    text: fc.constant('t'),
    waitForResident: fc.boolean(),
  }),
  fc.constant({ kind: 'resident-reply' as const, text: 't' }),
  fc.record({
    kind: fc.constant('set-priority' as const),
    priority: fc.constantFrom(...PRIORITIES),
  }),
  fc.record({
    kind: fc.constant('move-stage' as const),
    stageKey: fc.constantFrom('new', 'look', 'mend', 'done', 'filed'),
  }),
  fc.record({
    kind: fc.constant('change-department' as const),
    departmentKey: fc.constantFrom('works', 'safety'),
    reason: fc.constant('r'),
  }),
  fc.record({ kind: fc.constant('assign' as const), personId: fc.constantFrom(null, 0, 1) }),
  fc.record({
    kind: fc.constant('resolve' as const),
    outcome: fc.constantFrom(...OUTCOMES),
    text: fc.constant('t'),
  }),
  fc.constant({ kind: 'reopen' as const, reason: 'r' }),
  fc.constant({ kind: 'note' as const, text: 'n' }),
);

/** Turns with the hours that pass before each. */
const life = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), turn), {
  minLength: 4,
  maxLength: 14,
});

async function live(turns: readonly (readonly [number, Turn])[]): Promise<number> {
  const { complaintId } = await submit(town);
  await expectPromise(complaintId);
  let at = MONDAY_TEN;
  for (const [hours, next] of turns) {
    at = later(at, hours * HOUR);
    if (next.kind === 'tick') await tick(town, at);
    else await act(town, complaintId, withPerson(next), at);
    await expectPromise(complaintId);
  }
  return complaintId;
}

function withPerson(command: Command): Command {
  if (command.kind !== 'assign' || command.personId === null) return command;
  const { worker, warden } = town.people;
  return { ...command, personId: command.personId === 0 ? worker : warden };
}

/** One owner, one next deadline: for every open complaint, at every moment. */
async function expectPromise(id: number): Promise<void> {
  const db = town.strapi.db.connection;
  const complaint = await readComplaint(db, { id });
  const clocks = (await clocksOf(db, id)).filter(({ clock }) => clock.state === 'running');
  const pending = await rowsOf(town, 'timers', { complaint_id: id, state: 'pending' });
  if (!complaint) throw new Error('The complaint is gone');
  expect(['works', 'safety']).toContain(complaint.departmentKey);
  if (isSolved(complaint) || complaint.waitingSince !== null) {
    expect({ running: clocks.length, pending: pending.length, due: complaint.nextDueAt }).toEqual({
      ...{ running: 0, pending: 0, due: null },
    });
    return;
  }
  const solution = clocks.find(({ clock }) => clock.metric === 'resolution');
  const dues = clocks.map(({ clock }) => Number(clock.dueAt));
  expect(solution?.clock.cycle).toBe(complaint.cycle);
  expect(complaint.promisedAt).toBe(solution?.clock.dueAt);
  expect(complaint.nextDueAt).toBe(Math.min(...dues));
  // Once the last step has been told there is nothing left to plan; until then something is.
  const told = await rowsOf(town, 'firings', { complaint_id: id, step: 'still-late' });
  const isToldOut = told.some(({ cycle }) => Number(cycle) === complaint.cycle);
  if (!isToldOut) expect(pending.length).toBeGreaterThan(0);
  for (const timer of pending) {
    const own = clocks.find((stored) => stored.id === Number(timer.clock_id));
    expect(Number(timer.generation)).toBe(own?.clock.generation);
  }
}

async function expectReplays(id: number): Promise<void> {
  const db = town.strapi.db.connection;
  for (const stored of await clocksOf(db, id)) {
    expect(replayClock(await clockEventsOf(db, stored.id))).toEqual(stored.clock);
  }
  const recorded = await readEvents(db, id);
  expect(firstBreak(recorded)).toBeNull();
  const [first, ...rest] = recorded;
  if (first?.event.kind !== 'submitted') throw new Error('A life begins with its submission');
  const replayed = rest.reduce(
    (complaint, { event, at }) => apply(complaint, event, at),
    begin(first.event, first.at),
  );
  expect(await readComplaint(db, { id })).toMatchObject(replayed);
}

test('whatever is done to a complaint, it keeps one owner and one next deadline, and its events tell all', async () => {
  await fc.assert(
    fc.asyncProperty(life, async (turns) => {
      await expectReplays(await live(turns));
    }),
    {
      numRuns: Number(process.env.REDRESS_LIVES ?? 12),
      seed: Number(process.env.REDRESS_SEED ?? 20_260_302),
    },
  );
});

test('ten acts at once on one complaint: each sees the one before it, or is told to look again', async () => {
  const { complaintId } = await submit(town);
  const acts = Array.from({ length: 10 }, () =>
    town.plugins.complaints.actOnComplaint(town.strapi, {
      complaintId,
      command: { kind: 'note', text: 'n' },
      actor: { kind: 'staff', id: town.people.worker, name: 'Worker' },
      at: MONDAY_TEN,
      expectedVersion: 1,
    }),
  );
  const outcomes = (await Promise.all(acts)).map((done) => (done.ok ? 'done' : done.refusal.kind));
  expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === 'changed-meanwhile')).toHaveLength(9);
  await expectReplays(complaintId);
});

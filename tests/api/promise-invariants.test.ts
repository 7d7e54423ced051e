import fc from 'fast-check';
import { HOUR, later } from '../../src/kernel/duration';
import { apply, begin } from '../../src/plugins/complaints/domain/complaint/apply';
import { isSolved } from '../../src/plugins/complaints/domain/complaint/decide';
import { firstBreak } from '../../src/plugins/complaints/server/chain';
import { readComplaint } from '../../src/plugins/complaints/server/store/complaints';
import { readEvents } from '../../src/plugins/complaints/server/store/events';
import { replayClock } from '../../src/plugins/escalation/domain/clock/replay-clock';
import { clockEventsOf, clocksOf } from '../../src/plugins/escalation/server/store/clocks';
import { anyTurn, type Turn } from '../support/any-command';
import { MONDAY_TEN } from '../support/charter/published';
import { act, rowsOf, submit } from './support/lives';
import { tick } from './support/promises';
import { openTown, type Town } from './support/town';

let town: Town;

beforeAll(async () => {
  town = await openTown();
});

afterAll(() => town.close());

const TICK = 'tick' as const;

/** Turns with the hours that pass before each. */
const life = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 40 }),
    fc.oneof(fc.constant(TICK), { weight: 9, arbitrary: anyTurn }),
  ),
  {
    minLength: 4,
    maxLength: 14,
  },
);

async function live(turns: readonly (readonly [number, Turn | typeof TICK])[]): Promise<number> {
  const { complaintId } = await submit(town);
  await expectPromise(complaintId);
  let at = MONDAY_TEN;
  for (const [hours, next] of turns) {
    at = later(at, hours * HOUR);
    if (next === TICK) await tick(town, at);
    else await act(town, complaintId, next.command(town.people, at), at, next.by);
    await expectPromise(complaintId);
  }
  return complaintId;
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
  const told = await rowsOf(town, 'rule_runs', { complaint_id: id, rule_key: 'still-overdue' });
  const isToldOut = told.some(({ occasion }) =>
    String(occasion).startsWith(`resolution:${complaint.cycle}:`),
  );
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

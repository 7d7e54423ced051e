import fc from 'fast-check';
import { HOUR, later } from '../../src/kernel/duration';
import type { Instant } from '../../src/kernel/instant';
import { apply, begin } from '../../src/plugins/complaints/domain/complaint/apply';
import { isSolved } from '../../src/plugins/complaints/domain/complaint/decide';
import { firstBreak } from '../../src/plugins/complaints/server/chain';
import { readComplaint } from '../../src/plugins/complaints/server/store/complaints';
import { readEvents } from '../../src/plugins/complaints/server/store/events';
import type { Policy } from '../../src/plugins/escalation/domain/charter/policies';
import { isOwed, type Clock } from '../../src/plugins/escalation/domain/clock/clock';
import { replayClock } from '../../src/plugins/escalation/domain/clock/replay-clock';
import { clockEventsOf, clocksOf } from '../../src/plugins/escalation/server/store/clocks';
import { anyTurn, type Turn } from '../support/any-command';
import { manyPromises } from '../support/charter/many-promises';
import { MONDAY_TEN } from '../support/charter/published';
import { bootRedress } from '../support/redress';
import { act, rowsOf, submit } from './support/lives';
import { tick } from './support/promises';
import { openTown, type Town } from './support/town';

let town: Town;

beforeAll(async () => {
  town = await openTown({ change: () => ({ policies: manyPromises }) });
});

afterAll(() => town.close());

type Moment = Turn | 'tick' | 'publish';

/** Turns with the hours that pass before each; now and then the machine's clock goes back. */
const life = fc.array(
  fc.tuple(
    fc.integer({ min: -4, max: 40 }),
    fc.oneof(fc.constant<Moment>('tick'), fc.constant<Moment>('publish'), {
      weight: 16,
      arbitrary: anyTurn,
    }),
  ),
  { minLength: 4, maxLength: 16 },
);

type Turns = readonly (readonly [hours: number, moment: Moment])[];

async function live(turns: Turns): Promise<number> {
  const { complaintId } = await submit(town);
  await expectPromise(complaintId);
  await goOn(complaintId, turns, MONDAY_TEN);
  return complaintId;
}

/** Lives some turns from an instant on; gives the instant of the last. */
async function goOn(id: number, turns: Turns, from: Instant): Promise<Instant> {
  let at = from;
  for (const [hours, next] of turns) {
    at = later(at, hours * HOUR);
    await take(id, next, at);
    await expectPromise(id);
  }
  return at;
}

async function take(id: number, next: Moment, at: Instant): Promise<void> {
  if (next === 'publish') await publishOtherPolicies(at);
  else if (next === 'tick') await tick(town, at);
  else await act(town, id, next.command(town.people, at), at, next.by);
}

/** Other targets, other reasons to pause: what has been received keeps what it was promised. */
async function publishOtherPolicies(at: Instant): Promise<void> {
  const policies = town.strapi.db.query('plugin::escalation.sla-policy');
  for (const policy of await policies.findMany()) {
    const targets = policy.targets.map((target: { amount: number }) => ({
      ...target,
      amount: (target.amount % 7) + 1,
    }));
    const pausesFor = policy.pausesFor.includes('approval') ? ['resident'] : ['approval', 'access'];
    await policies.update({ where: { id: policy.id }, data: { targets, pausesFor } });
  }
  const published = await town.publish('Other promises', at);
  if (!published.ok) throw new Error(JSON.stringify(published.refusal));
}

/** One owner, one next deadline: for every open complaint, at every moment. */
async function expectPromise(id: number): Promise<void> {
  const db = town.strapi.db.connection;
  const complaint = await readComplaint(db, { id });
  if (!complaint) throw new Error('The complaint is gone');
  const clocks = (await clocksOf(db, id)).map(({ clock }) => clock);
  const owed = clocks.filter(isOwed);
  expect(['works', 'safety']).toContain(complaint.departmentKey);
  const solution = owed.find(({ metric }) => metric === 'resolution');
  const dueAts = (some: readonly Clock[]) => some.flatMap(({ dueAt }) => dueAt ?? []);
  expect(dueAts(owed.filter(({ state }) => state === 'paused'))).toEqual([]);
  expect(complaint.promisedAt).toBe(solution?.dueAt ?? null);
  expect(complaint.nextDueAt).toBe(owed.some(isRunning) ? Math.min(...dueAts(owed)) : null);
  if (isSolved(complaint)) {
    expect(owed.filter(({ metric }) => ENDS_WITH_SOLUTION.includes(metric))).toEqual([]);
  } else {
    const isAwaited = owed.some(({ metric }) => metric === 'acknowledgement');
    expect(solution?.cycle ?? (isAwaited ? complaint.cycle : null)).toBe(complaint.cycle);
    await expectStanding(complaint, owed);
  }
  await expectTimers(id, clocks);
}

/** What is owed runs, or stands still for a reason that its own policy allows: then the complaint waits for that. */
async function expectStanding(
  { waitReason }: { readonly waitReason: string | null },
  owed: readonly Clock[],
): Promise<void> {
  for (const clock of owed) {
    const charter = await town.plugins.charter.charterVersion(town.strapi, clock.charterNumber);
    const policies = charter.document.chapters.policies as Policy[]; // as it was published
    const pausesFor: readonly string[] =
      policies.find(({ key }) => key === clock.policyKey)?.pausesFor ?? [];
    const isHeld =
      HELD_ONES.includes(clock.metric) && waitReason !== null && pausesFor.includes(waitReason);
    expect([clock.metric, clock.state, clock.pausedFor]).toEqual([
      ...[clock.metric, isHeld ? 'paused' : 'running', isHeld ? waitReason : null],
    ]);
  }
}

const ENDS_WITH_SOLUTION = ['acknowledgement', 'first-response', 'update', 'resolution'];
const HELD_ONES = ['first-response', 'update', 'resolution'];

function isRunning({ state }: Clock): boolean {
  return state === 'running';
}

/** Only what runs has timers, of its present generation; and an end to come is watched. */
async function expectTimers(id: number, clocks: readonly Clock[]): Promise<void> {
  const rows = await rowsOf(town, 'clocks', { complaint_id: id });
  const pending = await rowsOf(town, 'timers', { complaint_id: id, state: 'pending' });
  for (const timer of pending.filter(({ clock_id: clockId }) => clockId !== null)) {
    const own = rows.find((row) => row.id === timer.clock_id);
    expect([own?.state, Number(own?.generation)]).toEqual(['running', Number(timer.generation)]);
  }
  const unwatched = clocks.filter(
    (clock) =>
      isRunning(clock) &&
      clock.breachedAt === null &&
      !pending.some(({ fire_at: fireAt, rule_key: key }) => !key && Number(fireAt) === clock.dueAt),
  );
  expect(unwatched).toEqual([]);
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

test('a restart in the middle of a life changes nothing of it', async () => {
  const halves: { id: number; rest: Turns; at: Instant }[] = [];
  for (const turns of fc.sample(life, { numRuns: 6 })) {
    const { complaintId: id } = await submit(town);
    const at = await goOn(id, turns.slice(0, 5), MONDAY_TEN);
    halves.push({ id, at, rest: turns.slice(5).filter(([, next]) => next !== 'publish') });
  }
  await town.close({ keepDatabase: true });
  town = { ...town, ...(await bootRedress({ on: town.database })) };
  for (const { id, rest, at } of halves) {
    await expectPromise(id);
    await goOn(id, [[0, 'tick'], ...rest], at);
    await expectReplays(id);
  }
});

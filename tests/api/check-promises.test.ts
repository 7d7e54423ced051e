import type { Instant } from '../../src/kernel/instant';
import type { Flaw } from '../../src/plugins/escalation/domain/promise-check/flaw';
import { act, on, rowsOf, submit } from './support/lives';
import { tick } from './support/promises';
import { openTown, type Town } from './support/town';

const NIGHT = on('Tue 03:37');

let town: Town;

beforeAll(async () => {
  town = await openTown();
});

afterAll(() => town.close());

/** What the nightly check finds, by reference, and the lines that it logs. */
async function check(at: Instant = NIGHT) {
  const lines: string[] = [];
  const { error } = town.strapi.log;
  town.strapi.log.error = (line: unknown) => {
    lines.push(String(line));
    return town.strapi.log;
  };
  const report = await town.plugins.escalation.checkPromises(town.strapi, at);
  town.strapi.log.error = error;
  return { lines, complaints: report.complaints, flaws: new Map(report.flawed.map(entryOf)) };
}

function entryOf({ reference, flaws }: { reference: string; flaws: readonly Flaw[] }) {
  return [reference, flaws.map(({ kind }) => kind)] as const;
}

function alter(table: string, where: object, change: object): Promise<number> {
  return town.strapi.db.connection(table).where(where).update(change);
}

test('complaints that lived through everything have nothing to be found', async () => {
  const lives = [];
  for (let count = 0; count < 4; count += 1) lives.push((await submit(town)).complaintId);
  const [asked = 0, solved = 0, pressed = 0] = lives;
  const ask = { kind: 'reply', text: 'Which?', waitForResident: true } as const;
  const solve = { kind: 'resolve', outcome: 'upheld', text: 'Done' } as const;
  await act(town, asked, ask, on('Mon 11:00'));
  await act(town, solved, solve, on('Mon 12:00'));
  await act(town, pressed, { kind: 'set-priority', priority: 'urgent' }, on('Mon 12:00'));
  const nothing = { lines: [], complaints: 4, flaws: new Map() };
  expect(await check()).toEqual(nothing);

  await tick(town, on('Fri 16:00'));
  await act(town, solved, { kind: 'reopen', reason: 'Dark' }, on('Fri 16:00'));
  await act(town, asked, { kind: 'resident-reply', text: 'P7' }, on('Fri 16:10'), null);
  expect(await check(on('Fri 16:20'))).toEqual(nothing);
});

test('a row of a clock that somebody changed is told with what differs', async () => {
  const [sound, altered] = [await submit(town), await submit(town)];
  const where = { complaint_id: altered.complaintId, metric: 'resolution' };
  const [row] = await rowsOf(town, 'clocks', where);
  await alter('clocks', where, { target_seconds: 999 });
  const { flaws, lines } = await check();
  expect(flaws.get(sound.reference)).toBeUndefined();
  expect(flaws.get(altered.reference)).toContain('row-differs');
  const line = lines.find((one) => one.includes(altered.reference));
  expect(line).toContain(`targetSeconds is 999, not ${String(row?.target_seconds)}`);
});

test('a postponed deadline is told, of the clock and of the complaint', async () => {
  const { complaintId, reference } = await submit(town);
  const postponed = { due_at: on('Wed 10:00', 8) };
  await alter('clocks', { complaint_id: complaintId, metric: 'resolution' }, postponed);
  expect((await check()).flaws.get(reference)).toEqual(
    expect.arrayContaining(['row-differs', 'date-differs']),
  );
});

test.each(['', 'soon-due', 'still-overdue'])('a deleted timer %j is told', async (rule) => {
  const { complaintId, reference } = await submit(town);
  const where = { clock_id: await solutionClock(complaintId), rule_key: rule };
  expect(await town.strapi.db.connection('timers').where(where).delete()).toBe(1);
  const { flaws, lines } = await check();
  expect(flaws.get(reference)).toEqual(['no-timer']);
  expect(lines.find((line) => line.includes(reference))).toContain(rule || 'run-out');
});

test('a timer laid down before its time is told', async () => {
  const { complaintId, reference } = await submit(town);
  const where = { clock_id: await solutionClock(complaintId), rule_key: 'overdue' };
  await alter('timers', where, { state: 'stale' });
  expect((await check()).flaws.get(reference)).toEqual(['no-timer']);
});

test('an open complaint whose clocks are gone, or whose department is, is told', async () => {
  const [timeless, ownerless] = [await submit(town), await submit(town)];
  await town.strapi.db.connection('clocks').where({ complaint_id: timeless.complaintId }).delete();
  await alter('complaints', { id: ownerless.complaintId }, { department_key: 'gone' });
  const { flaws } = await check();
  expect(flaws.get(timeless.reference)).toEqual(['no-clock', 'date-differs']);
  expect(flaws.get(ownerless.reference)).toEqual(['no-owner']);
});

test('a promise that cannot be read is told, and hides no other', async () => {
  const [garbled, altered] = [await submit(town), await submit(town)];
  const { complaintId } = garbled;
  await alter('clock_events', { complaint_id: complaintId }, { payload: '{"kind":"?"}' });
  await alter('complaints', { id: complaintId }, { priority: 'nonsense' });
  await alter('clocks', { complaint_id: altered.complaintId }, { generation: 7 });
  const { flaws } = await check();
  expect(flaws.get(garbled.reference)).toEqual(['unreadable']);
  expect(flaws.get(altered.reference)).toContain('row-differs');
});

async function solutionClock(complaintId: number): Promise<number> {
  const where = { complaint_id: complaintId, metric: 'resolution' };
  const [row] = await rowsOf(town, 'clocks', where);
  return Number(row?.id);
}

import { on, rowsOf, submit } from './support/lives';
import { tick, told } from './support/promises';
import { openTown, type Town } from './support/town';

let town: Town;

beforeAll(async () => {
  town = await openTown();
});

afterAll(() => town.close());

/** Timers of rules are there a second time, as if two servers had planned them. */
async function planTwice(complaintId: number): Promise<void> {
  const timers = await rowsOf(town, 'timers', { complaint_id: complaintId });
  const ofRules = timers.filter((timer) => timer.rule_key !== '');
  await town.strapi.db.connection('timers').insert(ofRules.map(({ id: _id, ...timer }) => timer));
}

async function firings(complaintId: number): Promise<string[]> {
  const runs = await rowsOf(town, 'rule_runs', { complaint_id: complaintId, outcome: 'fired' });
  return runs.map((run) => `${run.rule_key} ${run.occasion} ${run.repeat}`);
}

test('T14: a rule that was planned twice fires once, tells once, and is one link of the chain', async () => {
  const { complaintId } = await submit(town);
  await planTwice(complaintId);
  await tick(town, on('Tue 10:00'));
  const fired = await firings(complaintId);
  expect(fired.length).toBeGreaterThan(0);
  expect(fired).toEqual([...new Set(fired)]);
  const letters = await told(town, complaintId);
  expect(letters).toEqual([...new Set(letters)]);
  const events = await rowsOf(town, 'complaint_events', {
    ...{ complaint_id: complaintId, kind: 'escalated' },
  });
  expect(events).toHaveLength(fired.length);
});

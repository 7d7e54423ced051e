import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { asInstant, type Instant } from '../../src/kernel/instant';
import type { Rule } from '../../src/plugins/escalation/domain/rules/rule';
import { PLAIN_RULE, rules as townRules, telling } from '../support/charter/town-promises';
import { say } from '../support/charter/say';
import { act, on, rowsOf, submit, type Row } from './support/lives';
import { deliver, digests, tick, told } from './support/promises';
import { openTown, type Town } from './support/town';

let town: Town;
let hook: Server;
const called: { body: unknown; key: unknown; signature: unknown }[] = [];

function rule(key: string, change: Partial<Rule> & Pick<Rule, 'trigger' | 'steps'>): Rule {
  return { ...PLAIN_RULE, key, name: say(key, key), ...change };
}

const HEAD = { kind: 'notify', to: { kind: 'head' }, textKey: null } as const;
const onEvent = (...events: Extract<Rule['trigger'], { kind: 'event' }>['events'][number][]) =>
  ({ kind: 'event', events }) as const;
const about = (...value: string[]) =>
  ({ field: 'category', operator: 'is-within', value }) as const;
const urgent = { field: 'priority', operator: 'is-one-of', value: ['urgent'] } as const;

/** Every kind of rule, each on complaints of its own, so that none meets another by chance. */
function rules(webhook: string): Rule[] {
  return [
    ...townRules,
    rule('ping', {
      trigger: onEvent('priority-changed'),
      condition: urgent,
      steps: [{ kind: 'set-priority', priority: 'high' }],
    }),
    rule('pong', {
      trigger: onEvent('priority-changed'),
      condition: { field: 'priority', operator: 'is-one-of', value: ['high'] },
      steps: [{ kind: 'set-priority', priority: 'urgent' }],
    }),
    rule('route-dangers', {
      trigger: onEvent('submitted'),
      condition: { all: [about('dangers'), { field: 'assigned', operator: 'is', value: false }] },
      steps: [
        { kind: 'assign', to: 'head' },
        { kind: 'move-stage', stageKey: 'done' },
        { kind: 'add-note', text: 'The head has it.' },
        { kind: 'promise-action', description: 'Fence it off', to: 'assignee', hours: 2 },
        HEAD,
        { kind: 'call-webhook', url: webhook },
      ],
    }),
    rule('answered-once', {
      trigger: onEvent('resident-replied'),
      condition: about('bins'),
      steps: [HEAD],
      once: 'complaint',
    }),
    rule('answered-always', {
      trigger: onEvent('resident-replied', 'submitted'),
      condition: about('bins'),
      steps: [{ ...HEAD, to: { kind: 'leadership' } }],
    }),
    rule('noted', {
      trigger: onEvent('waiting-began'),
      steps: [HEAD],
      quietCalendarKey: 'hours',
    }),
    rule('capped', {
      trigger: onEvent('reopened'),
      steps: [HEAD],
      capPerHour: 2,
    }),
    rule('unattended', {
      trigger: { kind: 'stage-age', stageKeys: ['new'], amount: 3, unit: 'working-hours' },
      condition: { field: 'assigned', operator: 'is', value: false },
      steps: [HEAD],
      repeat: { every: { amount: 1, unit: 'working-days' }, times: 2 },
    }),
    telling(
      'daily',
      { kind: 'due', metric: 'resolution', moment: { kind: 'after', amount: 6, unit: 'hours' } },
      'leadership',
      { repeat: { every: { amount: 1, unit: 'working-days' }, times: null } },
    ),
  ];
}

beforeAll(async () => {
  hook = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      called.push({
        body: JSON.parse(text),
        key: request.headers['idempotency-key'],
        signature: request.headers['redress-signature'],
      });
      response.statusCode = called.length === 1 ? 503 : 204;
      response.end();
    });
  }).listen(0, '127.0.0.1');
  await once(hook, 'listening');
  const host = `127.0.0.1:${(hook.address() as AddressInfo).port}`;
  town = await openTown({
    settings: { WEBHOOK_HOSTS: host, WEBHOOK_SECRET: 'sshh' },
    change: () => ({ rules: rules(`http://${host}/redress`) }),
  });
});

afterAll(async () => {
  await town.close();
  hook.close();
});

const runsOf = (complaintId: number, key: string): Promise<Row[]> =>
  rowsOf(town, 'rule_runs', { complaint_id: complaintId, rule_key: key });

async function outcomes(complaintId: number, key: string): Promise<string[]> {
  return (await runsOf(complaintId, key)).map(({ outcome, reason }) =>
    [outcome, reason].filter(Boolean).join(' '),
  );
}

async function toldBy(complaintId: number, key: string): Promise<string[]> {
  const events = await rowsOf(town, 'complaint_events', {
    ...{ complaint_id: complaintId, kind: 'escalated' },
  });
  return events
    .map(({ payload }) => JSON.parse(String(payload)))
    .filter(({ ruleKey }) => ruleKey === key)
    .flatMap(({ told: names }) => names as string[]);
}

test('what a rule does is done as by a member of staff, step by step, and a step that is refused is on record', async () => {
  const { complaintId } = await submit(town, { categoryKey: 'fires', posted: {} });
  const [complaint] = await rowsOf(town, 'complaints', { id: complaintId });
  expect(complaint).toMatchObject({ assignee_id: town.people.safetyHead, stage_key: 'new' });
  const [run] = await runsOf(complaintId, 'route-dangers');
  expect(run).toMatchObject({ outcome: 'fired', charter_number: 1 });
  const { steps } = JSON.parse(String(run?.explanation));
  expect(
    steps.map(({ kind, refusal }: { kind: string; refusal?: string }) => [kind, refusal]),
  ).toEqual([
    ['assign', undefined],
    ['move-stage', expect.any(String)],
    ['add-note', undefined],
    ['promise-action', undefined],
    ['notify', undefined],
    ['call-webhook', undefined],
  ]);
  const events = await rowsOf(town, 'complaint_events', { complaint_id: complaintId });
  expect(events.map(({ kind }) => kind)).toEqual([
    ...['submitted', 'assigned', 'note-added', 'action-promised', 'escalated'],
  ]);
  expect(JSON.parse(String(events[1]?.actor))).toMatchObject({
    ...{ kind: 'rule', cause: ['route-dangers'] },
  });
});

test('another system is called after the commit, signed, and again with the same key when it was not there', async () => {
  const [webhook] = await rowsOf(town, 'notices', { channel: 'webhook' });
  await deliver(town, on('Mon 10:01'));
  await deliver(town, on('Mon 12:00'));
  expect(called).toHaveLength(2);
  expect(called[0]).toEqual(called[1]);
  expect(called[0]).toMatchObject({
    key: `notice-${Number(webhook?.id)}`,
    signature: expect.stringMatching(/^sha256=[0-9a-f]{64}$/),
    body: { rule: 'route-dangers', complaint: { category: 'fires' } },
  });
  expect(JSON.stringify(called[0]?.body)).not.toContain('Ada');
  const [sent] = await rowsOf(town, 'notices', { channel: 'webhook' });
  expect(sent).toMatchObject({ state: 'sent' });
});

test('T19: rules that set one another off end, and the log says why', async () => {
  const { complaintId } = await submit(town);
  await act(town, complaintId, { kind: 'set-priority', priority: 'urgent' }, on('Mon 11:00'));
  expect(await outcomes(complaintId, 'ping')).toEqual([
    ...['fired', 'skipped own-doing', 'skipped own-doing'],
  ]);
  expect(await outcomes(complaintId, 'pong')).toEqual([
    ...['skipped condition', 'fired', 'skipped own-doing'],
  ]);
  const [last] = (await runsOf(complaintId, 'ping')).slice(-1);
  expect(JSON.parse(String(last?.cause))).toEqual(['ping', 'pong']);
  const [complaint] = await rowsOf(town, 'complaints', { id: complaintId });
  expect(complaint?.priority).toBe('urgent');
});

test('T20: once a complaint or each time is a choice, and one save is one event', async () => {
  const { complaintId } = await submit(town, { categoryKey: 'bins', posted: {} });
  for (const moment of ['Mon 11:00', 'Mon 12:00']) {
    await act(town, complaintId, { kind: 'resident-reply', text: 'And?' }, on(moment), null);
  }
  expect(await outcomes(complaintId, 'answered-once')).toEqual(['fired']);
  expect(await outcomes(complaintId, 'answered-always')).toEqual(['fired', 'fired', 'fired']);
});

test('T18, T28: a rule that is not for the complaint is in the log with what decided it', async () => {
  const { complaintId } = await submit(town);
  const [run] = await runsOf(complaintId, 'route-dangers');
  expect(run).toMatchObject({ outcome: 'skipped', reason: 'condition', occasion: null });
  expect(JSON.parse(String(run?.explanation)).reasons).toEqual([
    { statement: about('dangers'), holds: false, found: 'lamps' },
  ]);
});

test('T17: in quiet hours it is held back, is seen to be, and is told when the hours are over', async () => {
  const { complaintId } = await submit(town);
  const ask = { kind: 'reply', text: 'Which one?', waitForResident: true } as const;
  await act(town, complaintId, ask, on('Mon 19:00'));
  expect(await outcomes(complaintId, 'noted')).toEqual(['held quiet-hours']);
  expect(await toldBy(complaintId, 'noted')).toEqual([]);
  await tick(town, on('Tue 08:59'));
  expect(await toldBy(complaintId, 'noted')).toEqual([]);
  await tick(town, on('Tue 09:00'));
  await tick(town, on('Tue 09:01'));
  expect(await toldBy(complaintId, 'noted')).toEqual(['worksHead Town']);
  expect(await outcomes(complaintId, 'noted')).toEqual(['held quiet-hours', 'fired']);
});

test('T16: beyond its cap it is held back for the next hour, and nothing is dropped', async () => {
  const ids: number[] = [];
  for (let count = 0; count < 5; count += 1) {
    const { complaintId } = await submit(town);
    const solve = { kind: 'resolve', outcome: 'upheld', text: 'Done' } as const;
    await act(town, complaintId, solve, on('Wed 10:00'));
    await act(town, complaintId, { kind: 'reopen', reason: 'No' }, on('Wed 10:10'));
    ids.push(complaintId);
  }
  const fired = async () => {
    const all = await Promise.all(ids.map((id) => toldBy(id, 'capped')));
    return all.map((names) => names.length);
  };
  expect(await fired()).toEqual([1, 1, 0, 0, 0]);
  expect(await outcomes(ids[4] ?? 0, 'capped')).toEqual(['held hourly-cap']);
  await tick(town, on('Wed 10:59'));
  expect(await fired()).toEqual([1, 1, 0, 0, 0]);
  await tick(town, on('Wed 11:00'));
  expect(await fired()).toEqual([1, 1, 1, 1, 0]);
  await tick(town, on('Wed 12:00'));
  expect(await fired()).toEqual([1, 1, 1, 1, 1]);
});

test('T21: a rule on the age in a stage is armed on receipt, repeats as often as it says, and ends with the stage', async () => {
  const { complaintId } = await submit(town);
  const other = (await submit(town)).complaintId;
  const course: number[] = [];
  const moments = ['Mon 12:59', 'Mon 13:00', 'Tue 13:00', 'Wed 13:00', 'Thu 13:00', 'Fri 13:00'];
  for (const moment of moments) {
    if (moment === 'Tue 13:00') {
      await act(town, other, { kind: 'move-stage', stageKey: 'mend' }, on('Tue 10:00'));
    }
    await tick(town, on(moment));
    course.push((await toldBy(complaintId, 'unattended')).length);
  }
  expect(course).toEqual([0, 1, 2, 3, 3, 3]);
  expect(await toldBy(other, 'unattended')).toHaveLength(1);
});

test('D3, T15: leadership is told again every working day until somebody takes responsibility, and anew when that promise breaks', async () => {
  const { complaintId } = await submit(town);
  const daily = async () => (await toldBy(complaintId, 'daily')).length;
  const course: number[] = [];
  // Due on Wednesday at ten: six hours of the day later, and then each working day at that time.
  const week = ['Wed 15:59', 'Wed 16:00', 'Thu 16:00', 'Fri 16:00', 'Sat 16:00', 'Sun 16:00'];
  for (const moment of week) {
    await tick(town, on(moment));
    course.push(await daily());
  }
  await tick(town, on('Mon 16:00', 1));
  course.push(await daily());
  expect(course).toEqual([0, 1, 2, 3, 3, 3, 4]);
  const promisedAt = on('Thu 12:00', 1);
  const promise = { kind: 'take-responsibility', statement: 'I see to it', promisedAt } as const;
  await act(town, complaintId, promise, on('Mon 16:30', 1), 'worker');
  for (const moment of ['Tue 16:00', 'Wed 16:00', 'Thu 12:00']) await tick(town, on(moment, 1));
  expect(await daily()).toBe(4);
  await tick(town, on('Thu 18:00', 1));
  expect(await daily()).toBe(5);
});

test('T14: however often and at once the tick runs, nothing is told twice', async () => {
  const { complaintId } = await submit(town);
  for (const moment of [on('Wed 10:00'), on('Wed 16:00'), on('Tue 10:00'), on('Wed 16:00')]) {
    await Promise.all(Array.from({ length: 4 }, () => tick(town, moment)));
  }
  const runs = await rowsOf(town, 'rule_runs', { complaint_id: complaintId, outcome: 'fired' });
  const names = runs.map(({ rule_key: key, occasion, repeat }) => [key, occasion, repeat].join());
  expect(new Set(names).size).toBe(names.length);
  const late = await told(town, complaintId);
  expect(new Set(late).size).toBe(late.length);
  expect(await digests(town, on('Wed 16:00'))).toEqual([expect.any(Number), 0]);
});

test('T14: two timers of one occasion fire once, though both are due', async () => {
  const { complaintId } = await submit(town);
  const db = town.strapi.db.connection;
  const [timer] = await rowsOf(town, 'timers', { complaint_id: complaintId, rule_key: 'overdue' });
  const { id: _own, ...again } = timer ?? {};
  await db('timers').insert([again, again]);
  await tick(town, on('Wed 10:00'));
  await db('timers').insert(again);
  await tick(town, on('Wed 10:05'));
  expect(await outcomes(complaintId, 'overdue')).toEqual(['fired']);
  expect(await toldBy(complaintId, 'overdue')).toEqual(['worksHead Town']);
});

describe('a step of the clock', () => {
  const HOUR = 3_600_000;
  const wake = (at: Instant, uptime: number) =>
    town.plugins.escalation.watchedTick(town.strapi, { at, uptime });

  test('of more than ten minutes stops the tick and asks; an outage and small corrections do not', async () => {
    const now = asInstant(Date.now());
    expect(await wake(now, 1_000)).toMatchObject({ complaints: expect.any(Number) });
    expect(await wake(asInstant(now + 9 * 60_000), 2_000)).not.toBe('stopped');
    expect(await wake(asInstant(now + 9 * 60_000 + 1_000), 3_000)).not.toBe('stopped');
    const { error } = town.strapi.log;
    town.strapi.log.error = () => town.strapi.log; // it is reported; not on the screen of the test
    expect(await wake(asInstant(now + 2 * HOUR), 4_000)).toBe('stopped');
    expect(await wake(asInstant(now + 2 * HOUR + 10_000), 14_000)).toBe('stopped');
    town.strapi.log.error = error;
    const asked = await rowsOf(town, 'notices', { audience: 'system', channel: 'mail' });
    expect(asked).toHaveLength(1);
    expect(String(asked[0]?.body)).toContain('111 minutes');
  });

  test('is confirmed by an administrator, and by nobody else, and then the tick goes on', async () => {
    const worker = await town.as('worker');
    const editor = await town.as('editor');
    const right = asInstant(Date.now()); // the operator sets it right, and the tick stays stopped all the same
    expect(await wake(right, 20_000)).toBe('stopped');
    expect((await worker.get('/escalation/tick')).body.stopped).toMatchObject({ reason: 'jumped' });
    expect((await worker.post('/escalation/tick/confirmation', {})).status).toBe(403);
    const confirmed = await editor.post('/escalation/tick/confirmation', {});
    expect([confirmed.status, confirmed.body.stopped]).toEqual([200, null]);
    expect(await wake(asInstant(right + 5_000), 25_000)).not.toBe('stopped');
  });
});

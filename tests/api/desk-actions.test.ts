import { moveClockTo } from '../support/redress';
import { complaintFileSchema } from '../../src/plugins/complaints/contracts/desk';
import type { Refusal } from '../../src/plugins/complaints/domain/complaint/refusal';
import { answerRefusal } from '../../src/plugins/complaints/server/refusals';
import type { PersonName } from './support/accounts';
import { countRows, on, rowsOf, submit } from './support/lives';
import { openTown, type Answer, type Town } from './support/town';

let town: Town;

beforeAll(async () => {
  town = await openTown();
  moveClockTo(on('Mon 12:00'));
});

afterAll(async () => {
  moveClockTo(null);
  await town.close();
});

interface Open {
  readonly reference: string;
  readonly complaintId: number;
  act(command: object, version?: number, person?: PersonName): Promise<Answer>;
  file(person?: PersonName): Promise<Answer>;
}

/** A complaint with the requests a member of its department sends about it; each act builds on the one before. */
async function opened(): Promise<Open> {
  const { reference, complaintId } = await submit(town);
  const path = `/complaints/desk/complaints/${reference}`;
  const file = async (person: PersonName = 'worker') => (await town.as(person)).get(path);
  return {
    ...{ reference, complaintId, file },
    act: async (command, version, person = 'worker') => {
      const seen = version ?? (await file()).body.complaint.version;
      return (await town.as(person)).post(`${path}/actions`, { version: seen, command });
    },
  };
}

describe('working on a complaint', () => {
  test('from the first look to the filing, each step is in the file with who did it', async () => {
    const complaint = await opened();
    const steps: [object, object][] = [
      [{ kind: 'assign', personId: town.people.worker }, { assigneeId: town.people.worker }],
      [
        { kind: 'move-stage', stageKey: 'look' },
        { stageKey: 'look', phase: 'in-progress' },
      ],
      [{ kind: 'note', text: '梯子已订' }, { phase: 'in-progress' }],
      [
        { kind: 'reply', text: 'Tomorrow.', waitForResident: false },
        { firstRespondedAt: expect.any(Number), waitingSince: null },
      ],
      [{ kind: 'set-priority', priority: 'high' }, { priority: 'high' }],
      [
        { kind: 'resolve', outcome: 'upheld', text: 'New bulb.' },
        { phase: 'resolved', outcome: 'upheld', nextDueAt: null, promisedAt: null },
      ],
      [{ kind: 'move-stage', stageKey: 'filed' }, { phase: 'closed' }],
    ];
    for (const [command, expected] of steps) {
      const { status, body } = await complaint.act(command);
      expect([status, body.refusal]).toEqual([200, undefined]);
      expect(body.complaint).toMatchObject(expected);
      expect(complaintFileSchema.safeParse(body).success).toBe(true);
    }
    const { body } = await complaint.file();
    const acts = body.timeline.map((entry: { event: { kind: string }; actor: object }) => [
      ...[entry.event.kind, entry.actor],
    ]);
    const me = { kind: 'staff', id: town.people.worker, name: 'worker Town' };
    expect(acts[0]).toEqual(['submitted', { kind: 'resident' }]);
    expect(acts.slice(1).map(([, actor]: [string, object]) => actor)).toEqual(
      acts.slice(1).map(() => me),
    );
  });

  test('shows the questions of its form with the answers in words', async () => {
    const { reference } = await submit(town, { posted: { post: 'P7', colour: 'white' } });
    const { body } = await (
      await town.as('worker')
    ).get(`/complaints/desk/complaints/${reference}`);
    expect(body.answers.map(({ shown }: { shown: object[] }) => shown)).toEqual([
      [{ en: 'P7', 'zh-Hans': 'P7' }],
      [{ en: 'White', 'zh-Hans': '白' }],
    ]);
    expect(body.resident).toMatchObject({ name: 'Ada', email: 'ada@home.example' });
  });

  test('offers only stages that it may be moved to by hand', async () => {
    const complaint = await opened();
    await complaint.act({ kind: 'move-stage', stageKey: 'mend' });
    const keys = async () =>
      (await complaint.file()).body.nextStages.map(({ key }: { key: string }) => key);
    expect(await keys()).toEqual(['look']);
    await complaint.act({ kind: 'resolve', outcome: 'upheld', text: 't' });
    expect(await keys()).toEqual(['filed']);
  });

  test('tells the new assignee of somebody else’s assignment, and nobody of their own', async () => {
    const [given, taken] = [await opened(), await opened()];
    await given.act({ kind: 'assign', personId: town.people.worker }, undefined, 'worksHead');
    await taken.act({ kind: 'assign', personId: town.people.worker });
    const letters = async ({ complaintId }: Open) =>
      (await rowsOf(town, 'notices', { complaint_id: complaintId, audience: 'staff' })).map(
        ({ kind, recipient }) => [kind, recipient],
      );
    expect(await letters(given)).toEqual([['complaint-assigned', 'worker@town.example']]);
    expect(await letters(taken)).toEqual([]);
  });
});

describe('two people at once', () => {
  test('the second is told with 409, is shown the complaint as it is now, and loses nothing', async () => {
    const complaint = await opened();
    await complaint.act({ kind: 'note', text: 'First' }, 1, 'worksHead');
    const late = await complaint.act({ kind: 'note', text: 'Second' }, 1);
    expect(late.status).toBe(409);
    expect(late.body.refusal.code).toBe('changed-meanwhile');
    expect(late.body.file.complaint.version).toBe(2);
    expect(late.body.file.timeline.at(-1).event.text).toBe('First');
    const again = await complaint.act({ kind: 'note', text: 'Second' }, 2);
    expect(
      again.body.timeline.map(({ event }: { event: { text?: string } }) => event.text),
    ).toEqual([...[undefined, 'First', 'Second']]);
  });

  test('at the very same moment one of them wins, and the other is told', async () => {
    const complaint = await opened();
    const both = await Promise.all([
      complaint.act({ kind: 'resolve', outcome: 'upheld', text: 'a' }, 1, 'worker'),
      complaint.act({ kind: 'resolve', outcome: 'not-upheld', text: 'b' }, 1, 'worksHead'),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const events = await rowsOf(town, 'complaint_events', { complaint_id: complaint.complaintId });
    expect(events.filter(({ kind }) => kind === 'resolved')).toHaveLength(1);
  });
});

describe('what is refused', () => {
  const REFUSALS: [command: object, status: number, code: string | null][] = [
    [{ kind: 'move-stage', stageKey: 'filed' }, 422, 'stage-not-next'],
    [{ kind: 'move-stage', stageKey: 'limbo' }, 422, 'unknown-stage'],
    [{ kind: 'assign', personId: 4711 }, 422, 'person-not-in-department'],
    [{ kind: 'change-department', departmentKey: 'moon', reason: 'r' }, 422, 'unknown-department'],
    [{ kind: 'reopen', reason: 'r' }, 422, 'not-resolved'],
    [{ kind: 'set-priority', priority: 'normal' }, 422, 'nothing-changes'],
    [{ kind: 'note', text: '   ' }, 400, null],
    [{ kind: 'note', text: 'x'.repeat(10_001) }, 400, null],
    [{ kind: 'resolve', outcome: 'upheld' }, 400, null],
    [{ kind: 'resolve', outcome: 'fine', text: 't' }, 400, null],
    [{ kind: 'note', text: 't', at: 0, priority: 'urgent' }, 400, null],
    [{ kind: 'resident-reply', text: 'I am the resident' }, 400, null],
    [{ kind: 'delete' }, 400, null],
  ];

  test.each(REFUSALS)('%j: %d %s, and nothing is written', async (command, status, code) => {
    const complaint = await opened();
    const before = await countRows(town);
    const answer = await complaint.act(command);
    expect([answer.status, answer.body.refusal?.code ?? null]).toEqual([status, code]);
    expect(await countRows(town)).toEqual(before);
  });

  const EVERY: Readonly<Record<Refusal['kind'], Refusal>> = {
    'not-found': { kind: 'not-found' },
    'not-yours': { kind: 'not-yours' },
    'changed-meanwhile': { kind: 'changed-meanwhile', version: 2 },
    answers: { kind: 'answers', fields: [] },
    'key-used-for-other-content': { kind: 'key-used-for-other-content' },
    'unknown-category': { kind: 'unknown-category', key: 'k' },
    'unknown-place': { kind: 'unknown-place', key: 'k' },
    'unknown-department': { kind: 'unknown-department', key: 'k' },
    'unknown-stage': { kind: 'unknown-stage', key: 'k' },
    'person-not-in-department': { kind: 'person-not-in-department' },
    'stage-not-next': { kind: 'stage-not-next', from: 'a', to: 'b' },
    'needs-outcome': { kind: 'needs-outcome' },
    'already-resolved': { kind: 'already-resolved' },
    'already-closed': { kind: 'already-closed' },
    'not-resolved': { kind: 'not-resolved' },
    'nothing-changes': { kind: 'nothing-changes' },
    'unknown-resident-group': { kind: 'unknown-resident-group', key: 'k' },
    'needs-named-person': { kind: 'needs-named-person' },
    'already-acknowledged': { kind: 'already-acknowledged' },
    'already-waiting': { kind: 'already-waiting' },
    'not-waiting': { kind: 'not-waiting' },
    'date-not-ahead': { kind: 'date-not-ahead' },
    'date-too-far': { kind: 'date-too-far' },
    'unknown-action': { kind: 'unknown-action', number: 1 },
    'action-already-done': { kind: 'action-already-done', number: 1 },
    'already-appealed': { kind: 'already-appealed' },
    'no-finding': { kind: 'no-finding' },
    'appeal-pending': { kind: 'appeal-pending' },
    'no-appeal': { kind: 'no-appeal' },
    'appeal-already-acknowledged': { kind: 'appeal-already-acknowledged' },
    'appeal-already-decided': { kind: 'appeal-already-decided' },
    'reviews-own-work': { kind: 'reviews-own-work' },
  };

  test.each(Object.values(EVERY))('$kind has a status and words in both languages', (refusal) => {
    const { status, body } = answerRefusal(refusal);
    expect([403, 404, 409, 422]).toContain(status);
    expect(body.refusal.code).toBe(refusal.kind);
    expect(body.refusal.message.en).toMatch(/^[A-Z].+\.$/);
    expect(body.refusal.message['zh-Hans']).toMatch(/^\p{sc=Han}.+。$/u);
  });
});

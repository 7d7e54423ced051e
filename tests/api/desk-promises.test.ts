import { DAY, HOUR, later } from '../../src/kernel/duration';
import { complaintFileSchema } from '../../src/plugins/complaints/contracts/desk';
import { say } from '../support/charter/say';
import { moveClockTo } from '../support/redress';
import type { PersonName } from './support/accounts';
import { act as actAs, countRows, on, rowsOf, submit } from './support/lives';
import { openTown, type Answer, type Town } from './support/town';

const NOW = on('Mon 12:00');
const IN_A_DAY = later(NOW, DAY);

let town: Town;

beforeAll(async () => {
  town = await openTown({
    change: ({ texts, departments }, { trainee }) => ({
      departments: departments.map((one) =>
        one.key === 'works' ? { ...one, memberIds: [...one.memberIds, trainee] } : one,
      ),
      texts: texts.map((text) => ({
        ...text,
        body: say('{{message}} | {{until}} | {{reason}} | {{appeal}}'),
      })),
    }),
  });
  moveClockTo(NOW);
});

afterAll(async () => {
  moveClockTo(null);
  await town.close();
});

interface Open {
  readonly complaintId: number;
  act(command: object, person?: PersonName): Promise<Answer>;
  /** Kind and words of the last letter to somebody. */
  letter(audience?: string): Promise<readonly unknown[]>;
}

/** A complaint with the requests that people of the town send about it. */
async function opened(): Promise<Open> {
  const { reference, complaintId } = await submit(town);
  const path = `/complaints/desk/complaints/${reference}`;
  return {
    complaintId,
    act: async (command, person = 'worker') => {
      const { body } = await (await town.as('worker')).get(path);
      const { version } = body.complaint;
      return (await town.as(person)).post(`${path}/actions`, { version, command });
    },
    letter: async (audience = 'resident') => {
      const letters = await rowsOf(town, 'notices', { complaint_id: complaintId, audience });
      const last = letters.at(-1);
      return [last?.kind, last?.body];
    },
  };
}

const ACKNOWLEDGE = { kind: 'acknowledge', statement: 'We come.' };
const TAKE = { kind: 'take-responsibility', promisedAt: IN_A_DAY, statement: 'I see to it.' };
const WAIT = { kind: 'wait', reason: 'access', text: 'Nobody was at home.' };
const PROMISE = { kind: 'promise-action', description: 'A sign.', personId: null, dueAt: IN_A_DAY };
const RESOLVE = { kind: 'resolve', outcome: 'not-upheld', text: 'It is bright.' };
const TUESDAY = 'Tuesday 3 March 2026 at 12:00 (Asia/Shanghai)';

type Step = [
  name: string,
  before: readonly object[],
  command: object,
  expected: object,
  letter: readonly string[],
];

const STEPS: Step[] = [
  [
    'confirming receipt',
    [],
    ACKNOWLEDGE,
    { acknowledgedAt: expect.any(Number), phase: 'received' },
    ['complaint-acknowledged', 'We come. |  |  |'],
  ],
  [
    'taking responsibility',
    [],
    TAKE,
    { responsibleUntil: IN_A_DAY, responsibleSince: expect.any(Number) },
    ['responsibility-taken', `I see to it. | ${TUESDAY} |  |`],
  ],
  [
    'waiting',
    [],
    WAIT,
    { waitReason: 'access', waitingSince: expect.any(Number) },
    ['complaint-waiting', 'Nobody was at home. |  | entry to the place |'],
  ],
  [
    'ending the waiting',
    [WAIT],
    { kind: 'stop-waiting' },
    { waitReason: null, waitingSince: null },
    ['complaint-waiting', 'Nobody was at home. |  | entry to the place |'],
  ],
  [
    'promising an action',
    [],
    PROMISE,
    { actions: [{ number: 1, description: 'A sign.', dueAt: IN_A_DAY, doneAt: null }] },
    ['action-promised', `A sign. | ${TUESDAY} |  |`],
  ],
  [
    'completing it',
    [PROMISE],
    { kind: 'complete-action', number: 1, text: 'It hangs.' },
    { actions: [{ number: 1, doneAt: expect.any(Number) }] },
    ['action-done', 'It hangs. |  |  |'],
  ],
];

test.each(STEPS)('%s is in the file and in a letter', async (_name, before, command, ...rest) => {
  const complaint = await opened();
  for (const earlier of before) await complaint.act(earlier);
  const { status, body } = await complaint.act(command);
  expect([status, body.refusal]).toEqual([200, undefined]);
  const [expected, letter] = rest;
  expect(body.complaint).toMatchObject(expected);
  expect(complaintFileSchema.safeParse(body).error).toBeUndefined();
  expect(await complaint.letter()).toEqual(letter);
});

test('responsibility is the person’s who took it, and so is the work', async () => {
  const complaint = await opened();
  const { body } = await complaint.act(TAKE, 'worksHead');
  const { worksHead, mayor } = town.people;
  expect(body.complaint).toMatchObject({ responsibleId: worksHead, assigneeId: worksHead });
  const after = await complaint.act(TAKE, 'mayor');
  expect(after.body.complaint).toMatchObject({ responsibleId: mayor, assigneeId: worksHead });
});

describe('an appeal', () => {
  async function appealed(): Promise<Open> {
    const complaint = await opened();
    await complaint.act({ kind: 'assign', personId: town.people.worker });
    await complaint.act(RESOLVE);
    const appeal = { kind: 'resident-appeal', reason: 'Nobody looked.' } as const;
    expect(await actAs(town, complaint.complaintId, appeal, NOW, null)).toBeNull();
    return complaint;
  }

  test('is told to the resident, to the head and to who worked on it', async () => {
    const { complaintId, letter } = await appealed();
    expect(await letter()).toEqual(['appeal-received', 'Nobody looked. |  |  |']);
    const told = await rowsOf(town, 'notices', {
      ...{ complaint_id: complaintId, kind: 'resident-appealed' },
    });
    expect(told.map(({ recipient }) => recipient).sort()).toEqual([
      ...['worker@town.example', 'works-head@town.example'],
    ]);
  });

  test('is confirmed and decided by somebody else than who found the outcome', async () => {
    const complaint = await appealed();
    const heard = { kind: 'acknowledge-appeal', statement: 'We look again.' };
    expect((await complaint.act(heard)).body.complaint.appealState).toBe('acknowledged');
    expect(await complaint.letter()).toEqual(['reply-sent', 'We look again. |  |  |']);
    const decide = { kind: 'decide-appeal', outcome: 'upheld', text: 'You are right.' };
    const own = await complaint.act(decide);
    expect([own.status, own.body.refusal.code]).toEqual([422, 'reviews-own-work']);
    const { body } = await complaint.act(decide, 'worksHead');
    expect(body.complaint).toMatchObject({
      ...{ appealState: 'decided', appealDecidedAt: expect.any(Number) },
    });
    expect(await complaint.letter()).toEqual([
      ...['appeal-decided', 'You are right. |  |  | Your appeal is upheld'],
    ]);
  });

  test('keeps the complaint from being reopened until it is decided', async () => {
    const complaint = await appealed();
    const { status, body } = await complaint.act({ kind: 'reopen', reason: 'r' });
    expect([status, body.refusal.code]).toEqual([422, 'appeal-pending']);
  });
});

test('a withdrawal ends the complaint, its clocks and the work, and is told to both', async () => {
  const complaint = await opened();
  const { complaintId } = complaint;
  await complaint.act({ kind: 'assign', personId: town.people.worker });
  await complaint.act(PROMISE);
  const withdraw = { kind: 'resident-withdraw', reason: '' } as const;
  expect(await actAs(town, complaintId, withdraw, later(NOW, HOUR), null)).toBeNull();
  expect(await rowsOf(town, 'complaints', { id: complaintId })).toMatchObject([
    { phase: 'resolved', outcome: 'withdrawn', next_due_at: null, promised_at: null },
  ]);
  expect(await rowsOf(town, 'survey_invitations', { complaint_id: complaintId })).toEqual([]);
  expect(await complaint.letter()).toEqual(['complaint-withdrawn', '|  |  |']);
  expect(await complaint.letter('staff')).toEqual(['resident-withdrew', '|  |  |']);
});

describe('what is refused', () => {
  const PAST = later(NOW, -HOUR);
  const FAR = later(NOW, 367 * DAY);
  const REFUSED: [string, readonly object[], object, number, string | null][] = [
    ['confirming twice', [ACKNOWLEDGE], ACKNOWLEDGE, 422, 'already-acknowledged'],
    ['confirming what is solved', [RESOLVE], ACKNOWLEDGE, 422, 'already-resolved'],
    ['confirming without words', [], { ...ACKNOWLEDGE, statement: ' ' }, 400, null],
    ['answering for what is solved', [RESOLVE], TAKE, 422, 'already-resolved'],
    ['promising the past', [], { ...TAKE, promisedAt: PAST }, 422, 'date-not-ahead'],
    ['promising after a year', [], { ...TAKE, promisedAt: FAR }, 422, 'date-too-far'],
    ['promising no moment', [], { ...TAKE, promisedAt: 'soon' }, 400, null],
    ['waiting while waiting', [WAIT], WAIT, 422, 'already-waiting'],
    ['waiting for nothing known', [], { ...WAIT, reason: 'lunch' }, 400, null],
    ['ending no waiting', [], { kind: 'stop-waiting' }, 422, 'not-waiting'],
    ['an action of yesterday', [], { ...PROMISE, dueAt: PAST }, 422, 'date-not-ahead'],
    ['an action of strangers', [], { ...PROMISE, personId: 1 }, 422, 'person-not-in-department'],
    [
      'an action nobody promised',
      [],
      { kind: 'complete-action', number: 1, text: 't' },
      ...([422, 'unknown-action'] as const),
    ],
    [
      'an action that is done',
      [PROMISE, { kind: 'complete-action', number: 1, text: 't' }],
      { kind: 'complete-action', number: 1, text: 't' },
      ...([422, 'action-already-done'] as const),
    ],
    [
      'an appeal nobody lodged',
      [RESOLVE],
      { kind: 'decide-appeal', outcome: 'upheld', text: 't' },
      ...([422, 'no-appeal'] as const),
    ],
    ['withdrawing for the resident', [], { kind: 'resident-withdraw', reason: 'r' }, 400, null],
    ['appealing for the resident', [RESOLVE], { kind: 'resident-appeal', reason: 'r' }, 400, null],
  ];

  test.each(REFUSED)('%s, and nothing is written', async (_what, before, command, ...expected) => {
    const complaint = await opened();
    for (const earlier of before) expect((await complaint.act(earlier)).status).toBe(200);
    const rows = await countRows(town);
    const { status, body } = await complaint.act(command);
    expect([status, body.refusal?.code ?? null]).toEqual(expected);
    expect(await countRows(town)).toEqual(rows);
  });

  test.each([
    ['a trainee, who may only look', 'trainee', 403],
    ['a warden, whose complaint it is not', 'warden', 404],
    ['an editor of the charter', 'editor', 403],
  ] as const)('everything, to %s', async (_who, person, status) => {
    const complaint = await opened();
    for (const command of [ACKNOWLEDGE, TAKE, WAIT, PROMISE]) {
      expect((await complaint.act(command, person)).status).toBe(status);
    }
  });
});

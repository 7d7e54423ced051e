import { say } from '../support/charter/say';
import { readEvents } from '../../src/plugins/complaints/server/store/events';
import { firstBreak } from '../../src/plugins/complaints/server/chain';
import { act, aSubmission, countRows, on, rowsOf, submit } from './support/lives';
import { openTown, type Town } from './support/town';

let town: Town;
let isReactionBroken = false;

beforeAll(async () => {
  town = await openTown({
    // A subject of more signs than a short column holds.
    change: ({ texts }) => ({
      texts: texts.map((text) => ({
        ...text,
        subject: say(
          `[${text.key}] {{reference}}${text.key === 'reply-sent' ? '长'.repeat(300) : ''}`,
        ),
      })),
    }),
  });
  town.plugins.complaints.onComplaintChange(town.strapi, async (_change, tx) => {
    if (!isReactionBroken) return;
    await tx('residents').insert({ name: 'Left behind' });
    throw new Error('The last reaction broke');
  });
});

afterAll(() => town.close());

const take = (submission: ReturnType<typeof aSubmission>) =>
  town.plugins.complaints.submitComplaint(town.strapi, submission);

describe('a complaint that is handed in', () => {
  test('is written whole: row, first event, two clocks, their timers and the letter', async () => {
    const { complaintId, reference, promisedAt } = await submit(town);
    const of = { complaint_id: complaintId };
    expect(await rowsOf(town, 'complaints', { reference })).toHaveLength(1);
    expect((await rowsOf(town, 'complaint_events', of)).map(({ kind }) => kind)).toEqual([
      'submitted',
    ]);
    expect((await rowsOf(town, 'clocks', of)).map(({ metric, state }) => [metric, state])).toEqual([
      ['first-response', 'running'],
      ['resolution', 'running'],
    ]);
    // Run-out and breach of the answer; run-out, warning, breach and leadership of the solution.
    expect((await rowsOf(town, 'timers', of)).map(({ state }) => state)).toEqual(
      Array(6).fill('pending'),
    );
    const [letter, ...others] = await rowsOf(town, 'notices', of);
    expect(others).toEqual([]);
    expect(letter).toMatchObject({
      ...{ kind: 'complaint-received', recipient: 'ada@home.example', state: 'queued' },
      subject: `[complaint-received] ${reference}`,
    });
    // Sixteen working hours from Monday ten o'clock: seven, eight, and one on Wednesday.
    expect(promisedAt).toBe(on('Wed 10:00'));
  });

  test('leaves nothing behind when anything that belongs to it breaks', async () => {
    const before = await countRows(town);
    isReactionBroken = true;
    await expect(take(aSubmission())).rejects.toThrow('The last reaction broke');
    isReactionBroken = false;
    expect(await countRows(town)).toEqual(before);
  });

  test('can be handed in again after it broke', async () => {
    const submission = aSubmission();
    isReactionBroken = true;
    await expect(take(submission)).rejects.toThrow();
    isReactionBroken = false;
    expect((await take(submission)).ok).toBe(true);
  });

  test('writes nobody when there is no address to write to', async () => {
    const { complaintId } = await submit(town, { contact: null });
    expect(await rowsOf(town, 'notices', { complaint_id: complaintId })).toEqual([]);
  });

  test.each([
    [
      'as long as the form allows',
      { description: '字'.repeat(10_000), placeDetail: '楼'.repeat(300) },
    ],
    ['with signs no database likes', { description: 'a\u0000b\ud800c', placeDetail: 'x\u0000' }],
    ['by somebody with a name of nought', { contact: { name: 'A\u0000', phone: '', email: '' } }],
  ])('is taken %s', async (_how, change) => {
    const { reference } = await submit(town, change);
    const [row] = await rowsOf(town, 'complaints', { reference });
    const { placeDetail = '' } = change as { placeDetail?: string };
    expect(row?.place_detail).toBe(placeDetail.replace('\u0000', ''));
  });

  test('can be answered under a subject of any length', async () => {
    const { complaintId } = await submit(town);
    const reply = { kind: 'reply', text: 'Hello', waitForResident: false } as const;
    expect(await act(town, complaintId, reply, on('Mon 11:00'))).toBeNull();
    const [, letter] = await rowsOf(town, 'notices', { complaint_id: complaintId });
    expect(String(letter?.subject)).toMatch(/长{300}$/);
  });

  test('is refused with the fields that are wrong, and nothing is kept', async () => {
    const before = await countRows(town);
    const refused = await take(aSubmission({ posted: {}, description: '' }));
    expect(refused.ok ? null : refused.refusal).toEqual({
      kind: 'answers',
      fields: [
        { field: 'description', reason: 'missing' },
        { field: 'post', reason: 'missing' },
      ],
    });
    expect(await countRows(town)).toEqual(before);
  });
});

describe('a form that is sent more than once', () => {
  test('twenty times at once makes one complaint, one reference and one secret', async () => {
    const submission = aSubmission();
    const before = await countRows(town);
    const answers = await Promise.all(Array.from({ length: 20 }, () => take(submission)));
    const receipts = answers.map((answer) => (answer.ok ? answer.value : answer.refusal));
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
    expect(answers[0]?.ok).toBe(true);
    const after = await countRows(town);
    expect(after.complaints).toBe((before.complaints ?? 0) + 1);
    expect(after.clocks).toBe((before.clocks ?? 0) + 2);
    expect(after.notices).toBe((before.notices ?? 0) + 1);
  });

  test('a day later it still gives the same receipt', async () => {
    const submission = aSubmission();
    const first = await take(submission);
    expect(await take({ ...submission, at: on('Tue 10:00') })).toEqual(first);
  });

  test.each([
    ['other words', { description: 'The lamp flickers.' }],
    ['another category', { categoryKey: 'bins', posted: {} }],
    ['another answer', { posted: { post: 'P8' } }],
    ['another address', { contact: { name: 'Ada', phone: '', email: 'eve@home.example' } }],
  ])('with %s under the same key it is refused', async (_what, change) => {
    const submission = aSubmission();
    await take(submission);
    const refused = await take({ ...submission, ...change });
    expect(refused.ok ? 'accepted' : refused.refusal.kind).toBe('key-used-for-other-content');
  });

  test('twenty different ones at once make twenty complaints', async () => {
    const receipts = await Promise.all(Array.from({ length: 20 }, () => submit(town)));
    expect(new Set(receipts.map(({ reference }) => reference)).size).toBe(20);
    expect(new Set(receipts.map(({ secret }) => secret)).size).toBe(20);
  });
});

describe('the secret of a receipt', () => {
  test('opens the complaint however it is typed, and nothing else does', async () => {
    const { openTracked } = town.plugins.complaints;
    const [mine, other] = [await submit(town), await submit(town)];
    const typed = mine.secret.toLowerCase().replace(/-/g, ' ');
    expect(await openTracked(town.strapi, mine.reference.replace('-', ''), typed)).toBe(
      mine.complaintId,
    );
    expect(await openTracked(town.strapi, mine.reference, other.secret)).toBeNull();
    expect(await openTracked(town.strapi, mine.reference, '')).toBeNull();
  });

  test('is stored nowhere', async () => {
    const { secret } = await submit(town);
    const bare = secret.replace(/-/g, '');
    for (const table of ['complaints', 'complaint_events', 'notices']) {
      const stored = JSON.stringify(await rowsOf(town, table));
      expect(stored).not.toContain(secret);
      expect(stored).not.toContain(bare);
    }
  });
});

describe('the chain of events', () => {
  async function aLife(): Promise<number> {
    const { complaintId } = await submit(town);
    await act(town, complaintId, { kind: 'assign', personId: town.people.worker }, on('Mon 11:00'));
    await act(town, complaintId, { kind: 'note', text: '坏了' }, on('Mon 12:00'));
    await act(
      town,
      complaintId,
      { kind: 'reply', text: 'Which post?', waitForResident: true },
      on('Mon 13:00'),
    );
    await act(town, complaintId, { kind: 'resident-reply', text: 'P7' }, on('Tue 10:00'), null);
    await act(
      town,
      complaintId,
      { kind: 'resolve', outcome: 'upheld', text: 'New bulb' },
      on('Tue 11:00'),
    );
    return complaintId;
  }

  const chainOf = (id: number) => readEvents(town.strapi.db.connection, id);

  test('holds from the first to the last, and the complaint knows its head', async () => {
    const complaintId = await aLife();
    const events = await chainOf(complaintId);
    expect(events.length).toBeGreaterThanOrEqual(7);
    expect(firstBreak(events)).toBeNull();
    const [row] = await rowsOf(town, 'complaints', { id: complaintId });
    expect(row).toMatchObject({ head_hash: events.at(-1)?.hash, version: events.length });
  });

  test.each([
    ['at', (value: unknown) => Number(value) + 1],
    ['actor', (value: unknown) => String(value).replace('"staff"', '"rule"')],
    ['payload', (value: unknown) => String(value).replace(/"(text|summary|from)":"/, '$&x')],
    ['payload', (value: unknown) => String(value).replace('"resident"', '"approval"')],
    [
      'previous_hash',
      (value: unknown) => String(value).replace(/^./, (sign) => (sign === '0' ? '1' : '0')),
    ],
    ['hash', (value: unknown) => String(value).replace(/^./, (sign) => (sign === '0' ? '1' : '0'))],
    ['sequence', (value: unknown) => Number(value) + 100],
  ])('shows a forged %s in any of its rows', async (column, forge) => {
    const complaintId = await aLife();
    const db = town.strapi.db.connection;
    for (const row of await rowsOf(town, 'complaint_events', { complaint_id: complaintId })) {
      const forged = forge(row[column]);
      if (forged === row[column]) continue; // this row has no such words
      await db('complaint_events')
        .where({ id: row.id })
        .update({ [column]: forged });
      expect(firstBreak(await chainOf(complaintId))).not.toBeNull();
      await db('complaint_events')
        .where({ id: row.id })
        .update({ [column]: row[column] });
    }
    expect(firstBreak(await chainOf(complaintId))).toBeNull();
  });

  test('shows an event that was taken out', async () => {
    const complaintId = await aLife();
    const [first, second] = await rowsOf(town, 'complaint_events', { complaint_id: complaintId });
    await town.strapi.db.connection('complaint_events').where({ id: second?.id }).delete();
    expect(first).toBeDefined();
    expect(firstBreak(await chainOf(complaintId))).not.toBeNull();
  });
});

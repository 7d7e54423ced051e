import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import supertest from 'supertest';
import { wordsIn } from '../../src/plugins/guide/domain/messages';
import type { Receipt } from '../../src/plugins/complaints/server/public';
import { act, on, rowsOf, submit } from './support/lives';
import { openTown, type Town } from './support/town';

let town: Town;

beforeAll(async () => {
  town = await openTown();
}, 120_000);

afterAll(() => town?.close());

const { verify } = wordsIn('en');

/** A complaint with a receipt, and four entries behind it. */
async function lived(): Promise<Receipt> {
  const receipt = await submit(town);
  const reply = { kind: 'reply', text: 'We look at it.', waitForResident: false } as const;
  const note = { kind: 'note', text: 'The usual post.' } as const;
  expect(await act(town, receipt.complaintId, reply, on('Mon 11:00'))).toBeNull();
  expect(await act(town, receipt.complaintId, note, on('Mon 11:30'))).toBeNull();
  return receipt;
}

async function check(reference: string, head: string, language = 'en') {
  const { status, text } = await town.request.get(`/${language}/verify`).query({ reference, head });
  return { status, text: text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ') };
}

/** Somebody at the database, past all code of ours. */
function change({ complaintId }: Receipt, sequence: number, columns: object) {
  const where = { complaint_id: complaintId, sequence };
  return town.strapi.db.connection('complaint_events').where(where).update(columns);
}

async function entryOf({ complaintId }: Receipt, sequence: number) {
  const [row] = await rowsOf(town, 'complaint_events', { complaint_id: complaintId, sequence });
  if (!row) throw new Error(`There is no entry ${sequence}`);
  return row;
}

async function entriesOf({ complaintId }: Receipt): Promise<number> {
  return (await rowsOf(town, 'complaint_events', { complaint_id: complaintId })).length;
}

describe('a receipt', () => {
  test('is found unchanged, by its whole fingerprint or by what is shown of it', async () => {
    const receipt = await lived();
    const entries = await entriesOf(receipt);
    expect(entries).toBeGreaterThan(2);
    const shown = receipt.headHash.slice(0, 16).toUpperCase();
    const typed = `${shown.slice(0, 4)} ${shown.slice(4, 8)}-${shown.slice(8)}`;
    for (const head of [receipt.headHash, typed]) {
      const { status, text } = await check(receipt.reference.toLowerCase(), head);
      expect(status).toBe(200);
      expect(text).toContain(verify.unchanged);
      expect(text).toContain(`is entry 1 of ${entries}. All entries hold.`);
    }
    expect((await check(receipt.reference, receipt.headHash, 'zh-Hans')).text).toContain(
      '没有改动',
    );
  });

  test('tells nothing of what is in the complaint', async () => {
    const receipt = await lived();
    const { text } = await check(receipt.reference, receipt.headHash);
    expect(text).not.toMatch(/lamp|\bAda\b|Works\b|We look|usual post|worker/);
  });

  test('is answered alike for an unknown reference and for a fingerprint of another complaint', async () => {
    const [mine, other] = [await lived(), await lived()];
    const answers = await Promise.all([
      check(mine.reference, other.headHash),
      check('K7P4-XQW3', other.headHash),
      check('nonsense', other.headHash),
    ]);
    expect(answers[0]?.text).toContain(verify.unknown);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  test('with something missing is not checked, and says what is missing', async () => {
    const empty = await check('', '');
    expect(empty.status).toBe(200);
    const short = await check('K7P4-XQW3', '12ab');
    expect(short.status).toBe(422);
    expect(short.text).toContain(verify.headWrong);
    const pattern = await check('K7P4-XQW3', '%%%%%%%%%%%%%%%%');
    expect(pattern.status).toBe(422);
  });
});

describe('a record that another hand has changed', () => {
  const payloadOf = async (receipt: Receipt, sequence: number) =>
    JSON.parse(String((await entryOf(receipt, sequence)).payload)) as Record<string, unknown>;

  const changes: readonly [string, number, (receipt: Receipt) => Promise<object>][] = [
    [
      'in its words',
      2,
      async (receipt) => ({
        payload: JSON.stringify({ ...(await payloadOf(receipt, 2)), text: 'We did it.' }),
      }),
    ],
    [
      'by words added beside the others',
      2,
      async (receipt) => ({
        payload: JSON.stringify({ ...(await payloadOf(receipt, 2)), more: 'x' }),
      }),
    ],
    ['in its time', 2, async (receipt) => ({ at: Number((await entryOf(receipt, 2)).at) + 1 })],
    ['in who did it', 3, async () => ({ actor: JSON.stringify({ kind: 'resident' }) })],
    ['in its kind', 3, async () => ({ kind: 'closed' })],
    ['into what is no JSON', 1, async () => ({ payload: '{' })],
    ['in its link', 3, async () => ({ previous_hash: 'f'.repeat(64) })],
  ];

  test.each(changes)('%s is told with the place %d', async (_how, place, columns) => {
    const receipt = await lived();
    const entries = await entriesOf(receipt);
    expect(await change(receipt, place, await columns(receipt))).toBe(1);
    const { text } = await check(receipt.reference, receipt.headHash);
    expect(text).toContain(verify.changed);
    expect(text).toContain(`at place ${place}.`);
    expect(entries).toBeGreaterThanOrEqual(place);
  });

  test('is told also when a whole entry was taken out of it, in the middle or at its end', async () => {
    for (const isLast of [false, true]) {
      const receipt = await lived();
      const entries = await entriesOf(receipt);
      const sequence = isLast ? entries : 2;
      await town.strapi.db
        .connection('complaint_events')
        .where({ complaint_id: receipt.complaintId, sequence })
        .delete();
      const { text } = await check(receipt.reference, receipt.headHash);
      expect(text).toContain(`at place ${sequence}.`);
    }
  });

  test('and hashed anew is no longer the record of the receipt', async () => {
    const receipt = await submit(town);
    const row = await entryOf(receipt, 1);
    const event = { ...(await payloadOf(receipt, 1)), description: 'All is well.' };
    const { sequence, at } = row;
    const link = { sequence: Number(sequence), at: Number(at), event, previousHash: '' };
    const hash = sha256({ ...link, actor: JSON.parse(String(row.actor)) });
    await change(receipt, 1, { payload: JSON.stringify(event), hash });
    await town.strapi.db
      .connection('complaints')
      .where({ id: receipt.complaintId })
      .update({ head_hash: hash });
    expect((await check(receipt.reference, receipt.headHash)).text).toContain(verify.unknown);
    expect((await check(receipt.reference, hash)).text).toContain(verify.unchanged);
  });
});

describe('the record to take away', () => {
  async function signedIn({ reference, secret }: Receipt) {
    const agent = supertest.agent(town.url);
    await agent.post('/en/track').type('form').send({ reference, secret }).expect(303);
    return agent;
  }

  test('holds what the resident did so that its hash can be reckoned, and of ours only what is told', async () => {
    const receipt = await lived();
    const agent = await signedIn(receipt);
    const { body, headers, text } = await agent
      .get(`/en/track/${receipt.reference}/record.json`)
      .expect(200);
    expect(headers['content-disposition']).toContain(`attachment; filename="${receipt.reference}`);
    expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox");
    expect(headers['cache-control']).toBe('no-store');
    const [first, ...later] = body.entries;
    expect(sha256(first.hashed)).toBe(first.hash);
    expect(first.hash).toBe(receipt.headHash);
    expect(first.hashed.event.description).toBe('The lamp is dark.');
    for (const [index, entry] of later.entries()) {
      expect(entry.previousHash).toBe(body.entries[index].hash);
    }
    expect(body.check).toMatchObject({ kind: 'unchanged', entries: body.entries.length });
    expect(text).toContain('We look at it.');
    expect(text).not.toMatch(/usual post|worker|Ada/);
  });

  test('is checked on its page, which says so when it was changed', async () => {
    const receipt = await lived();
    const agent = await signedIn(receipt);
    const page = async () => (await agent.get(`/en/track/${receipt.reference}/record`)).text;
    expect(await page()).toMatch(/nothing was changed. Entries: \d/);
    await change(receipt, 3, { at: 1 });
    expect(await page()).toContain('at place 3 an entry was changed');
  });

  test('is open to nobody without the secret', async () => {
    const [mine, other] = [await lived(), await lived()];
    const agent = await signedIn(mine);
    for (const path of ['record', 'record.json']) {
      const { status, headers, text } = await agent.get(`/en/track/${other.reference}/${path}`);
      expect([status, headers.location]).toEqual([303, `/en/track/${other.reference}`]);
      expect(text).not.toContain('lamp');
    }
  });
});

function sha256(value: unknown): string {
  return createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex');
}

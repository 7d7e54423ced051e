import { MINUTE, later } from '../../src/kernel/duration';
import type { Instant } from '../../src/kernel/instant';
import { say } from '../support/charter/say';
import { startMailbox, type Mailbox } from '../support/mailbox';
import { act, on, rowsOf, submit, type Row } from './support/lives';
import { deliver } from './support/promises';
import { openTown, type Town } from './support/town';

let mailbox: Mailbox;
let town: Town;

beforeAll(async () => {
  mailbox = await startMailbox();
  town = await openTown({
    smtpPort: mailbox.port,
    change: ({ texts, categories }) => ({
      texts: texts.map((text) =>
        text.key === 'reply-sent'
          ? { ...text, subject: say('{{category}} {{reference}}'), body: say('{{message}}') }
          : text,
      ),
      categories: categories.map((category) =>
        category.key === 'bins'
          ? { ...category, name: say('Bins\r\nBcc: eve@evil.example') }
          : category,
      ),
    }),
  });
});

afterAll(async () => {
  await town.close();
  await mailbox.close();
});

afterEach(() => mailbox.refuseWith(null));

let addresses = 0;

/** A complaint whose letter goes to an address nobody else has. */
async function aLetter(at: Instant = on('Mon 10:00')) {
  addresses += 1;
  const email = `resident-${addresses}@home.example`;
  const { complaintId, reference } = await submit(town, {
    ...{ contact: { name: 'R', phone: '', email }, at },
  });
  const [notice] = await rowsOf(town, 'notices', { complaint_id: complaintId });
  return { complaintId, reference, email, id: Number(notice?.id) };
}

async function noticeOf(id: number): Promise<Row> {
  const [row] = await rowsOf(town, 'notices', { id });
  if (!row) throw new Error(`There is no notice ${id}`);
  return row;
}

describe('a mail server that is down', () => {
  test('is tried again after a minute, then after longer and longer, and then given up', async () => {
    const { id, email } = await aLetter();
    mailbox.refuseWith(451);
    const waits: number[] = [];
    let at = on('Mon 10:00');
    for (let attempt = 1; attempt <= 40; attempt += 1) {
      await deliver(town, at);
      const { state, next_attempt_at: next } = await noticeOf(id);
      if (state === 'dead') break;
      expect(state).toBe('queued');
      await deliver(town, (Number(next) - 1) as Instant);
      expect((await noticeOf(id)).attempts).toBe(attempt);
      waits.push((Number(next) - at) / MINUTE);
      at = Number(next) as Instant;
    }
    expect(waits).toEqual([1, 2, 5, 10, 15, 30, 60, 60, 60, 60, 60, 60]);
    const given = await noticeOf(id);
    expect(given).toMatchObject({ state: 'dead', attempts: 13 });
    expect(String(given.last_error)).toContain('Refused by the test');
    expect(await mailbox.mailsTo(email)).toEqual([]);
  });

  test('loses nothing: when it is back, every letter comes, and once', async () => {
    const letters = await Promise.all(Array.from({ length: 12 }, () => aLetter()));
    mailbox.refuseWith(451);
    expect(await deliver(town, on('Mon 10:00'))).toBe(12);
    mailbox.refuseWith(null);
    await deliver(town, on('Mon 10:01'));
    await deliver(town, on('Mon 11:00'));
    for (const { email } of letters) expect(await mailbox.mailsTo(email)).toHaveLength(1);
  });

  test('given up, staff see it in the file of the complaint with what the server said', async () => {
    const { id, reference } = await aLetter();
    const db = town.strapi.db.connection;
    await db('notices').where({ id }).update({ attempts: 12 });
    mailbox.refuseWith(554);
    await deliver(town, on('Mon 10:00'));
    const { body } = await (
      await town.as('worker')
    ).get(`/complaints/desk/complaints/${reference}`);
    expect(body.notices).toMatchObject([{ state: 'dead', sentAt: null }]);
    expect(body.notices[0].lastError).toContain('Refused by the test');
  });
});

test('an address that no server takes does not hold up the others', async () => {
  const { id } = await aLetter(on('Mon 09:00'));
  await town.strapi.db.connection('notices').where({ id }).update({ recipient: 'no address' });
  const others = [await aLetter(), await aLetter()];
  await deliver(town, on('Mon 10:00'));
  expect(await noticeOf(id)).toMatchObject({ state: 'queued', attempts: 1 });
  for (const { email } of others) expect(await mailbox.mailsTo(email)).toHaveLength(1);
});

describe('a server that stops while it sends', () => {
  test('before the mail went: another one sends it when the lease has run out, not before', async () => {
    const { id, email } = await aLetter();
    const lease = { lease_until: on('Mon 10:02'), attempts: 1 };
    await town.strapi.db.connection('notices').where({ id }).update(lease);
    await deliver(town, on('Mon 10:01'));
    expect(await mailbox.mailsTo(email)).toEqual([]);
    await deliver(town, later(on('Mon 10:02'), 1));
    expect(await mailbox.mailsTo(email)).toHaveLength(1);
  });

  test('after the mail went: the second one is the same mail, by its Message-ID', async () => {
    const { id, email } = await aLetter();
    await deliver(town, on('Mon 10:00'));
    const unnoticed = { state: 'queued', sent_at: null, lease_until: on('Mon 10:02') };
    await town.strapi.db.connection('notices').where({ id }).update(unnoticed);
    await deliver(town, on('Mon 10:03'));
    const mails = await mailbox.mailsTo(email);
    expect(mails).toHaveLength(2);
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(1);
  });

  test('each letter has a Message-ID of its own', async () => {
    const mails = await mailbox.mails();
    const byAddress = new Map(mails.map(({ messageId, to }) => [messageId, to?.[0]?.address]));
    expect(byAddress.size).toBe(new Set(byAddress.values()).size);
  });
});

test('five servers at once send each letter once', async () => {
  const letters = await Promise.all(Array.from({ length: 12 }, () => aLetter()));
  await Promise.all(Array.from({ length: 5 }, () => deliver(town, on('Mon 10:00'))));
  for (const { email } of letters) expect(await mailbox.mailsTo(email)).toHaveLength(1);
});

describe('what people write', () => {
  const HOSTILE =
    '<script>alert(1)</script> {{reference}} {{constructor.constructor("x")()}} ${7*7}';

  async function replyTo(categoryKey: string, text: string) {
    addresses += 1;
    const email = `resident-${addresses}@home.example`;
    const { complaintId } = await submit(town, {
      ...{ categoryKey, posted: categoryKey === 'lamps' ? { post: '1' } : {} },
      contact: { name: 'R', phone: '', email },
    });
    await act(town, complaintId, { kind: 'reply', text, waitForResident: false }, on('Mon 11:00'));
    await deliver(town, on('Mon 11:00'));
    const [, mail] = await mailbox.mailsTo(email);
    if (!mail) throw new Error('No reply came');
    return mail;
  }

  test('comes as it was written, and runs nowhere', async () => {
    const { text, html } = await replyTo('lamps', HOSTILE);
    expect(text?.trim()).toBe(HOSTILE);
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; {{reference}}');
  });

  test('adds no header and no recipient, though a name in the subject tries to', async () => {
    const mail = await replyTo('bins', 'Hello');
    expect(mail.subject).toContain('Bins Bcc: eve@evil.example');
    expect([mail.bcc, mail.cc, mail.to?.length]).toEqual([undefined, undefined, 1]);
    expect(await mailbox.mailsTo('eve@evil.example')).toEqual([]);
  });

  test('asks robots not to answer', async () => {
    const { headers } = await replyTo('lamps', 'Hello');
    expect(headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated');
  });
});

test('nothing is sent of what was rolled back', async () => {
  const before = (await mailbox.mails()).length;
  const { complaintId } = await aLetter();
  await town.strapi.db.connection('notices').where({ complaint_id: complaintId }).delete();
  let isBroken = true;
  town.plugins.complaints.onComplaintChange(town.strapi, async () => {
    if (isBroken) throw new Error('Broken');
  });
  await expect(aLetter()).rejects.toThrow('Broken');
  isBroken = false;
  await deliver(town, on('Tue 10:00'));
  expect(await mailbox.mails()).toHaveLength(before);
});

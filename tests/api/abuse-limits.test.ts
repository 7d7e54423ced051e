import supertest from 'supertest';
import type { Instant } from '../../src/kernel/instant';
import { act, rowsOf, submit } from './support/lives';
import { hiddenIn, Reporter } from './support/reporting';
import { timeDifference } from './support/timings';
import { openTown, type Town } from './support/town';

let town: Town;

beforeAll(async () => {
  town = await openTown({
    settings: {
      PROXY_HOPS: '1',
      LIMIT_DRAFTS_ADDRESS: '7',
      LIMIT_REPORTS_ADDRESS: '4',
      LIMIT_REPORTS_UNPROVEN: '4',
      LIMIT_REPORTS_TOTAL: '6',
      LIMIT_TRACKING_ADDRESS: '5',
      LIMIT_TRACKING_REFERENCE: '5',
      LIMIT_TRACKING_TOTAL: '30',
      LIMIT_MESSAGES_COMPLAINT: '3',
      LIMIT_SURVEYS_INVITATION: '2',
      LIMIT_MAILS_ADDRESS: '3',
    },
  });
}, 120_000);

afterAll(() => town?.close());

beforeEach(() => town.strapi.db.connection('attempt_counts').delete());

async function complaints(): Promise<number> {
  return (await town.strapi.db.connection('complaints').select('id')).length;
}

function open(fields: { reference: string; secret: string }, from = '192.0.2.1', language = 'en') {
  const sent = town.request.post(`/${language}/track`).type('form').set('X-Forwarded-For', from);
  return sent.send(fields);
}

describe('S30: a flood of complaints', () => {
  test('from one address ends at the limit, in a plain page that loses nothing', async () => {
    const before = await complaints();
    for (let number = 1; number <= 4; number += 1) {
      const sent = await (await new Reporter(town).fill()).send();
      expect(sent.headers.location).toBe('/en/report/sent');
    }
    const fifth = await new Reporter(town).fill();
    const { status, headers, text } = await fifth.send();
    expect(status).toBe(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(59 * 60);
    expect(text).toContain('Your complaint has not been sent yet');
    expect(text).toContain('in 60 minutes');
    expect(text).toContain('010 1234'); // another way
    expect(await complaints()).toBe(before + 4);

    const kept = await fifth.get('/en/report/check');
    expect(kept.text).toContain('The lamp is dark.');
    await town.strapi.db.connection('attempt_counts').update({ ends_at: Date.now() - 1 });
    expect((await fifth.send()).headers.location).toBe('/en/report/sent');
    expect(await complaints()).toBe(before + 5);
  });

  test('from one address does not stop another one, until it is too much in total', async () => {
    const before = await complaints();
    for (let number = 1; number <= 8; number += 1) {
      await (await new Reporter(town, `198.51.100.${number}`).fill()).send();
    }
    expect(await complaints()).toBe(before + 6);
  });

  test('of drafts ends too', async () => {
    const statuses: number[] = [];
    for (let number = 1; number <= 9; number += 1) {
      const reporter = new Reporter(town);
      await reporter.get('/zh-Hans/report');
      statuses.push((await reporter.post('/zh-Hans/report', { category: 'lamps' })).status);
    }
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
  });

  test('is not begun by pressing a button twice: the second press leads to the receipt', async () => {
    const before = await complaints();
    const reporter = await new Reporter(town).fill();
    await reporter.send();
    for (let press = 1; press <= 6; press += 1) {
      const again = await reporter.post('/en/report/check', {});
      expect(again.headers.location).toBe('/en/report/sent');
    }
    expect(await complaints()).toBe(before + 1);
  });

  test('aimed at somebody’s mailbox brings three letters an hour, and loses no complaint', async () => {
    const email = 'Victim@home.example';
    const before = await complaints();
    const letters = async () =>
      (await rowsOf(town, 'notices')).filter(({ recipient }) => /victim/i.test(String(recipient)));
    let last = 0;
    for (const contact of [email, email.toUpperCase(), email, email, ` ${email}`]) {
      const { complaintId } = await submit(town, {
        ...{ at: Date.now() as Instant },
        contact: { name: '', phone: '', email: contact },
      });
      last = complaintId;
    }
    expect(await complaints()).toBe(before + 5);
    expect(await letters()).toHaveLength(3);

    const at = Date.now() as Instant;
    await act(town, last, { kind: 'resident-withdraw', reason: '' }, at, null);
    expect(await letters()).toHaveLength(3);
    const reply = { kind: 'reply', text: 'We have seen it.', waitForResident: false } as const;
    await act(town, (await quietComplaint(email)).complaintId, reply, at);
    expect(await letters()).toHaveLength(4); // what staff do is always written
  });

  async function quietComplaint(email: string) {
    return submit(town, { at: Date.now() as Instant, contact: { name: '', phone: '', email } });
  }
});

describe('S04: guessing the secret of a complaint', () => {
  test('ends after five wrong tries from one address, for references that exist and that do not', async () => {
    const { reference } = await submit(town);
    const answers = [];
    for (const typed of [reference, 'K7P4-XQW3', reference, 'K7P4-XQW4', 'nonsense', reference]) {
      answers.push(await open({ reference: typed, secret: 'WRONG' }));
    }
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422, 422, 422, 429]);
    expect(Number(answers[5]?.headers['retry-after'])).toBeGreaterThan(14 * 60);
    expect(answers[5]?.text).toContain('too many wrong tries');
    expect(answers[5]?.text).toContain('in 15 minutes');
    expect(answers[5]?.text).toContain('010 1234');
    const chinese = await open({ reference, secret: 'WRONG' }, '192.0.2.1', 'zh-Hans');
    expect(chinese.text).toContain('15 分钟');
  });

  test('ends after five wrong tries at one reference, whoever tries, with one answer for all', async () => {
    const receipt = await submit(town);
    const told: unknown[] = [];
    for (const typed of [receipt.reference, 'K7P4-XQW3']) {
      const statuses: number[] = [];
      for (let number = 1; number <= 7; number += 1) {
        const reference = number % 2 === 0 ? typed.toLowerCase() : typed;
        const answer = await open({ reference, secret: 'WRONG' }, `198.51.100.${number}`);
        statuses.push(answer.status);
        if (number === 7) told.push(answer.text.replace(/value="[^"]*"/g, ''));
      }
      expect(statuses).toEqual([422, 422, 422, 422, 422, 429, 429]);
    }
    expect(told[1]).toEqual(told[0]);
    expect((await open(receipt, '203.0.113.1')).status).toBe(429);
  });

  test('does not get further with a forged X-Forwarded-For', async () => {
    const statuses: number[] = [];
    for (let number = 1; number <= 7; number += 1) {
      const from = `10.9.8.${number}, 192.0.2.1`;
      statuses.push((await open({ reference: `K7P4-XQW${number}`, secret: 'WRONG' }, from)).status);
    }
    expect(statuses.slice(5)).toEqual([429, 429]);
  });

  test('does not lock out who has the secret: what opens is not counted', async () => {
    const receipt = await submit(town);
    for (let number = 1; number <= 8; number += 1) expect((await open(receipt)).status).toBe(303);
  });

  test('S08: takes as long for a reference that exists as for one that does not', async () => {
    const { reference } = await submit(town);
    const guess = (typed: string) => async () => {
      await town.strapi.db.connection('attempt_counts').delete();
      return () => open({ reference: typed, secret: 'WRONG' });
    };
    const times = await timeDifference(200, {
      known: guess(reference),
      unknown: guess('K7P4-XQW3'),
    });
    expect(times.milliseconds).toBeLessThan(5);
    expect(times.ratio).toBeLessThan(1.1);
  }, 120_000);
});

describe('S30: too many messages', () => {
  test('for one complaint end at the limit, and what was typed stays in the form', async () => {
    const receipt = await submit(town, { at: Date.now() as Instant });
    const agent = supertest.agent(town.url);
    await agent.post('/en/track').type('form').send(receipt).expect(303);
    const path = `/en/track/${receipt.reference}`;
    const reply = async (words: string) => {
      const { token } = hiddenIn((await agent.get(path)).text);
      return agent.post(path).type('form').send({ token, act: 'reply', reply: words });
    };
    for (let number = 1; number <= 3; number += 1) expect((await reply('More')).status).toBe(303);
    const { status, headers, text } = await reply('Words that took an hour');
    expect(status).toBe(429);
    expect(headers['retry-after']).toMatch(/^\d+$/);
    expect(text).toContain('Words that took an hour');
    expect(text).toContain('you can send it in');
    expect(text).toContain('010 1234');
  });
});

test('S30: the same key twice in parallel is counted by the database and not by a server', async () => {
  const { countAttempt } = town.plugins.complaints;
  const attempt = { act: 'report', address: '192.0.2.77', subject: '' } as const;
  const at = Date.now() as Instant;
  const verdicts = await Promise.all(
    Array.from({ length: 20 }, () => countAttempt(town.strapi, { ...attempt, at })),
  );
  expect(verdicts.filter((verdict) => verdict === null)).toHaveLength(4);
});

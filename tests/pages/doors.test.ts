import supertest from 'supertest';
import { LANGUAGES } from '../../src/kernel/language';
import { submit } from '../api/support/lives';
import type { Town } from '../api/support/town';
import { openPlace } from './support/place';

let town: Town;

beforeAll(async () => {
  town = await openPlace();
}, 120_000);

afterAll(() => town?.close());

const OPEN = ['', '/guide'];
const PERSONAL = ['/report', '/report/forgotten'];
const SECRET = ['/track', '/track/K7P4-XQW3', '/survey/NONE', '/verify'];

describe.each(LANGUAGES)('the pages in %s', (language) => {
  test.each([...OPEN, ...PERSONAL, ...SECRET, '/nowhere'])('%s let nothing in', async (path) => {
    const { headers } = await town.request
      .get(`/${language}${path}`)
      .set({ Accept: 'text/html', Origin: 'https://evil.example' });
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'content-language': language,
    });
    expect(headers['permissions-policy']).toContain('geolocation=()');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
  });

  test.each([...PERSONAL, ...SECRET])('%s stay in no cache', async (path) => {
    const { headers } = await town.request.get(`/${language}${path}`);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-robots-tag']).toBe('noindex');
  });

  test.each(SECRET)('%s tell no other site where one comes from', async (path) => {
    const { headers } = await town.request.get(`/${language}${path}`);
    expect(headers['referrer-policy']).toBe('no-referrer');
  });
});

describe('a form', () => {
  const POSTS = [
    '/en/report',
    '/en/report/details',
    '/en/report/contact',
    '/en/report/check',
    '/en/report/restart',
    '/en/report/forget',
    '/en/track',
    '/en/track/K7P4-XQW3',
    '/zh-Hans/survey/NONE',
  ];
  const FOREIGN = [
    { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' },
    { 'Sec-Fetch-Site': 'same-site', Origin: 'https://sister.example' },
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { Origin: 'http://127.0.0.1.evil.example' },
  ];

  test.each(POSTS.flatMap((path) => FOREIGN.map((headers) => [path, headers] as const)))(
    '%s from %j is refused in plain words',
    async (path, headers) => {
      const before = await town.strapi.db.connection('complaint_drafts').select('*');
      const {
        status,
        text,
        headers: answer,
      } = await town.request.post(path).type('form').set(headers).send({ category: 'lamps' });
      expect(status).toBe(403);
      expect(text).toMatch(/Nothing was stored|没有保存任何内容/);
      expect(answer['set-cookie']?.toString() ?? '').not.toMatch(/redress-(draft|track)/);
      expect(await town.strapi.db.connection('complaint_drafts').select('*')).toEqual(before);
    },
  );

  test('from our own pages is accepted, also where the browser hides the origin', async () => {
    const own = { Origin: town.url, 'Sec-Fetch-Site': 'same-origin' };
    for (const headers of [own, { ...own, Origin: 'null' }, { Origin: town.url }]) {
      const agent = supertest.agent(town.url);
      await agent.get('/en/report');
      const sent = agent.post('/en/report').type('form').set(headers);
      await sent.send({ category: 'lamps' }).expect(303);
    }
  });

  test('without a cookie is answered by how to complain without one', async () => {
    const { status, text } = await town.request
      .post('/en/report')
      .type('form')
      .send({ category: 'lamps' });
    expect(status).toBe(422);
    expect(text).toContain('Your browser refuses cookies');
    expect(text).toContain('010 1234');
    expect(text).toContain('1 Square');
  });

  test('too long to read is answered by a page', async () => {
    const { status, text } = await town.request
      .post('/zh-Hans/report')
      .type('form')
      .set('Accept', 'text/html')
      .send({ description: '长'.repeat(200_000) });
    expect(status).toBe(413);
    expect(text).toContain('一次提交的内容太多');
  });
});

describe('a tracking page', () => {
  test('gives the same answer for a wrong secret and for an unknown reference', async () => {
    const { reference } = await submit(town);
    const answers = await Promise.all(
      [reference, 'K7P4-XQW3', 'nonsense'].map((typed) =>
        town.request.post('/en/track').type('form').send({ reference: typed, secret: 'WRONG' }),
      ),
    );
    const told = answers.map(({ status, text, headers }) => [
      status,
      headers['set-cookie'],
      text.replace(/value="[^"]*"/g, ''),
    ]);
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
    expect(told[0]?.[0]).toBe(422);
  });

  test('opens for reference and secret as people type them, by a cookie for that page only', async () => {
    const { reference, secret } = await submit(town);
    const typed = { reference: reference.toLowerCase(), secret: secret.replaceAll('-', '  ') };
    const { headers } = await town.request.post('/en/track').type('form').send(typed).expect(303);
    expect(headers.location).toBe(`/en/track/${reference}`);
    const cookies = [headers['set-cookie'] ?? []].flat().filter((one) => /track=/.test(one));
    expect(cookies).toHaveLength(LANGUAGES.length);
    for (const cookie of cookies) {
      expect(cookie).toMatch(new RegExp(`path=/(en|zh-Hans)/track/${reference};`));
      expect(cookie).toMatch(/samesite=lax; httponly$/i);
      expect(cookie).not.toContain(secret.slice(0, 9));
    }
  });

  test('does not open for the cookie of another complaint, or for one that was forged', async () => {
    const [mine, other] = [await submit(town), await submit(town)];
    const { headers } = await town.request.post('/en/track').type('form').send(mine).expect(303);
    const cookie = [headers['set-cookie'] ?? []].flat().find((one) => /track=/.test(one)) ?? '';
    const [pair = ''] = cookie.split(';');
    const open = (reference: string, value: string) =>
      town.request.get(`/en/track/${reference}`).set('Cookie', value);
    expect((await open(mine.reference, pair)).text).toContain('The lamp is dark.');
    expect((await open(other.reference, pair)).text).not.toContain('The lamp is dark.');
    const forged = pair.replace(/=\d+/, `=${other.complaintId}`);
    expect((await open(other.reference, forged)).text).not.toContain('The lamp is dark.');
  });

  test('gives back a message that came after the session was over', async () => {
    const { reference } = await submit(town);
    const { status, text } = await town.request
      .post(`/en/track/${reference}`)
      .type('form')
      .send({ act: 'reply', reply: 'Words that took an hour' });
    expect(status).toBe(403);
    expect(text).toContain('Words that took an hour');
    expect(text).toContain(`value="${reference}"`);
  });
});

test('looking at pages writes nothing', async () => {
  const tables = ['complaints', 'complaint_events', 'complaint_drafts', 'notices', 'residents'];
  const count = () =>
    Promise.all(tables.map(async (name) => (await town.strapi.db.connection(name)).length));
  const before = await count();
  for (const path of [...OPEN, ...PERSONAL, ...SECRET, '/report/details', '/report/sent']) {
    await town.request.get(`/en${path}`);
  }
  expect(await count()).toEqual(before);
});

test('an address nobody has is answered in the language of the address, or of the browser', async () => {
  const page = (path: string) => town.request.get(path).set('Accept', 'text/html');
  expect((await page('/zh-Hans/nowhere').expect(404)).text).toContain('没有这个页面');
  const chinese = await page('/nowhere').set('Accept-Language', 'zh-CN').expect(404);
  expect(chinese.text).toContain('没有这个页面');
  const { type } = await town.request.get('/api/nowhere').set('Accept', 'text/html').expect(404);
  expect(type).toBe('application/json');
});

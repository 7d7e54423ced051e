import sharp from 'sharp';
import { pdf, phonePhoto } from '../support/sample-files';
import type { PersonName } from './support/accounts';
import { tokenOf } from './support/accounts';
import { Reporter, type Sent } from './support/front-door';
import { rowsOf } from './support/lives';
import { openTown, type Town } from './support/town';

let town: Town;
let receipt: { readonly reference: string; readonly secret: string; readonly id: number };
let reporter: Reporter;

beforeAll(async () => {
  town = await openTown({
    change: ({ departments }, { trainee }) => ({
      departments: departments.map((one) =>
        one.key === 'works' ? { ...one, memberIds: [...one.memberIds, trainee] } : one,
      ),
    }),
  });
  reporter = await Reporter.begin(town);
  const photo = { name: 'lamp.jpg', bytes: await phonePhoto(2000, 1000) };
  await reporter.details([photo, { name: 'letter.pdf', bytes: pdf() }]).expect(303);
  receipt = await reporter.send();
  await reporter.follow(receipt);
});

afterAll(() => town.close());

const address = () => `/complaints/desk/complaints/${receipt.reference}`;

async function bearer(person: PersonName) {
  return { Authorization: `Bearer ${await tokenOf(town, person)}` };
}

async function fetchFile(person: PersonName, key: string, query = '') {
  return town.request
    .get(`${address()}/attachments/${key}${query}`)
    .set(await bearer(person))
    .buffer(true);
}

async function add(person: PersonName, files: readonly Sent[]) {
  let post = town.request.post(`${address()}/attachments`).set(await bearer(person));
  for (const { name, bytes } of files) post = post.attach('files', bytes, { filename: name });
  return post;
}

async function file(person: PersonName) {
  return (await (await town.as(person)).get(address())).body;
}

test('the complaint’s page lists its files with the event each came with', async () => {
  const { attachments, timeline } = await file('worker');
  expect(attachments).toMatchObject([
    { name: 'lamp.jpg', mediaType: 'image/jpeg', sequence: 1 },
    { name: 'letter.pdf', mediaType: 'application/pdf', size: pdf().length, sequence: 1 },
  ]);
  expect(timeline[0].event.attachments).toHaveLength(2);
});

test('staff fetch them as downloads, and pictures also small, in the same sandbox', async () => {
  const { attachments } = await file('worker');
  const letter = await fetchFile('worker', attachments[1].key);
  expect([letter.status, letter.body]).toEqual([200, pdf()]);
  const small = await fetchFile('worker', attachments[0].key, '?size=small');
  const { format, width, height } = await sharp(small.body).metadata();
  expect([format, width, height]).toEqual(['webp', 240, 480]);
  for (const { headers } of [letter, small]) {
    expect(headers).toMatchObject({
      'content-disposition': expect.stringMatching(/^attachment; /),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  }
});

test('for staff of another department there is nothing, to fetch, to add or to remove', async () => {
  const { attachments } = await file('worker');
  const { key } = attachments[0];
  const missing = await fetchFile('warden', '0'.repeat(32));
  const theirs = await fetchFile('warden', key);
  expect([theirs.status, theirs.text]).toEqual([404, missing.text]);
  expect((await add('warden', [{ name: 'letter.pdf', bytes: pdf() }])).status).toBe(404);
  const before = await rowsOf(town, 'attachments');
  const warden = await town.as('warden');
  expect((await warden.delete(`${address()}/attachments/${key}`)).status).toBe(404);
  expect(await rowsOf(town, 'attachments')).toEqual(before);
});

test('the file of one complaint is not found under another', async () => {
  const other = await Reporter.begin(town);
  await other.details([]).expect(303);
  const { reference } = await other.send();
  const { attachments } = await file('worker');
  const path = `/complaints/desk/complaints/${reference}/attachments/${attachments[0].key}`;
  await town.request
    .get(path)
    .set(await bearer('worker'))
    .expect(404);
});

test('who may only read adds nothing', async () => {
  expect((await add('trainee', [{ name: 'letter.pdf', bytes: pdf() }])).status).toBe(403);
});

test('what was sent cannot be removed', async () => {
  const { attachments } = await file('worker');
  const { key } = attachments[0];
  await (await town.as('worker')).delete(`${address()}/attachments/${key}`);
  expect((await fetchFile('worker', key)).status).toBe(200);
});

test('a reply carries the files its writer has added, and nobody else’s', async () => {
  const mine = await add('worker', [
    { name: 'plan.pdf', bytes: pdf(' ') },
    { name: 'page.html', bytes: Buffer.from('<p>') },
  ]);
  expect(mine.status).toBe(200);
  expect(mine.body).toMatchObject({
    files: [{ name: 'plan.pdf', sequence: null }],
    refused: [{ en: expect.stringContaining('page.html'), 'zh-Hans': expect.anything() }],
  });
  await add('worksHead', [{ name: 'other.txt', bytes: Buffer.from('Of the head') }]);
  const worker = await town.as('worker');
  const { complaint } = await file('worker');
  const reply = { kind: 'reply', text: 'Here is the plan.', waitForResident: false };
  const done = await worker.post(`${address()}/actions`, {
    version: complaint.version,
    command: reply,
  });
  expect(done.status).toBe(200);
  const added = done.body.attachments.slice(2);
  expect(added.map(({ name, sequence }: Row) => [name, sequence])).toEqual([['plan.pdf', 2]]);
  expect((await worker.get(`${address()}/attachments`)).body).toEqual({ files: [], refused: [] });
  const head = await town.as('worksHead');
  expect((await head.get(`${address()}/attachments`)).body.files).toHaveLength(1);
  const [row] = await rowsOf(town, 'attachments', { file_key: added[0].key });
  expect(JSON.parse(String(row?.added_by))).toMatchObject({
    kind: 'staff',
    id: town.people.worker,
  });
});

test('the resident finds it on the tracking page', async () => {
  expect(await reporter.page(`/en/track/${receipt.reference}`)).toContain('plan.pdf');
});

type Row = { readonly name: string; readonly sequence: number };

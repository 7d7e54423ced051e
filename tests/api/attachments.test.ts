import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { DAY, HOUR } from '../../src/kernel/duration';
import { asInstant } from '../../src/kernel/instant';
import { pdf, phonePhoto, picture } from '../support/sample-files';
import { chosenIn, errorsIn, Reporter, type Sent } from './support/front-door';
import { rowsOf } from './support/lives';
import { openTown, type Town } from './support/town';

let town: Town;

beforeAll(async () => {
  town = await openTown();
});

afterAll(() => town.close());

/** Keys of the files that lie in the store. */
async function stored(): Promise<string[]> {
  const { folder } = town.strapi.config.get('server.attachments') as { folder: string };
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  return names.filter((entry) => entry.isFile()).map(({ name }) => name);
}

function placeOf(key: string): string {
  const { folder } = town.strapi.config.get('server.attachments') as { folder: string };
  return path.join(folder, key.slice(0, 2), key);
}

async function goodFiles(): Promise<Sent[]> {
  return [
    { name: 'lamp.jpg', bytes: await phonePhoto() },
    { name: 'plan.PNG', bytes: await picture('png') },
    { name: 'moving.gif', bytes: await picture('gif') },
    { name: 'letter.pdf', bytes: pdf() },
    { name: '说明.txt', bytes: Buffer.from('灯坏了三天。') },
  ];
}

describe('a report with files', () => {
  test('keeps them until it is sent, and then they are the complaint’s', async () => {
    const reporter = await Reporter.begin(town);
    await reporter
      .details(await goodFiles())
      .expect(303)
      .expect('Location', '/en/report/contact');
    const names = ['lamp.jpg', 'plan.png', 'moving.png', 'letter.pdf', '说明.txt'];
    expect(chosenIn(await reporter.page('/en/report/details'))).toEqual(names);
    const check = await reporter.send();
    const rows = await rowsOf(town, 'attachments', { complaint_id: check.id });
    expect(rows.map(({ name }) => name)).toEqual(names);
    expect(rows.map(({ sequence, holder, slot }) => [sequence, holder, slot])).toEqual(
      names.map(() => [1, null, null]),
    );
    const { folder } = town.strapi.config.get('server.attachments') as { folder: string };
    expect(folder).not.toContain(`${path.sep}public`);
    expect(await stored()).toEqual(expect.arrayContaining(rows.map((row) => row.file_key)));
  });

  test('shows them on the page to check', async () => {
    const reporter = await Reporter.begin(town);
    await reporter.details([{ name: 'letter.pdf', bytes: pdf() }]).expect(303);
    await reporter.agent.post('/en/report/contact').type('form').send({}).expect(303);
    expect(await reporter.page('/en/report/check')).toContain('letter.pdf (1 KB)');
  });

  test('has its pictures drawn anew: upright, without place, owner or comment', async () => {
    const photo = await phonePhoto(80, 40);
    expect(photo.includes('Canary')).toBe(true);
    const reporter = await Reporter.begin(town);
    await reporter.details([{ name: 'lamp.jpg', bytes: photo }]).expect(303);
    const { id } = await reporter.send();
    const [row] = await rowsOf(town, 'attachments', { complaint_id: id });
    const kept = await readFile(placeOf(String(row?.file_key)));
    const { width, height, exif, orientation, xmp, iptc } = await sharp(kept).metadata();
    expect([width, height]).toEqual([40, 80]);
    expect([exif, orientation, xmp, iptc]).toEqual([undefined, undefined, undefined, undefined]);
    expect(kept.includes('Canary')).toBe(false);
  });

  test('keeps PDF and text byte for byte', async () => {
    const reporter = await Reporter.begin(town);
    await reporter.details([{ name: 'letter.pdf', bytes: pdf() }]).expect(303);
    const { id } = await reporter.send();
    const [row] = await rowsOf(town, 'attachments', { complaint_id: id });
    expect(await readFile(placeOf(String(row?.file_key)))).toEqual(pdf());
  });

  test('keeps what was chosen and typed when something else is wrong', async () => {
    const reporter = await Reporter.begin(town);
    await reporter
      .details([{ name: 'letter.pdf', bytes: pdf() }], {
        description: '',
        'question-post': 'Post 9',
      })
      .expect('Location', '/en/report/details?again=1');
    const page = await reporter.page('/en/report/details?again=1');
    expect(errorsIn(page)).toEqual(['Write what happened']);
    expect(chosenIn(page)).toEqual(['letter.pdf']);
    expect(page).toContain('Post 9');
  });

  test('can have a file taken out again, and what was typed meanwhile stays', async () => {
    const reporter = await Reporter.begin(town);
    await reporter.details([{ name: 'letter.pdf', bytes: pdf() }]).expect(303);
    const [, key = ''] =
      /name="remove" value="([^"]+)"/.exec(await reporter.page('/en/report/details')) ?? [];
    await reporter
      .details([], { remove: key, description: 'Typed meanwhile' })
      .expect('Location', '/en/report/details#files');
    const page = await reporter.page('/en/report/details');
    expect(chosenIn(page)).toEqual([]);
    expect(page).toContain('Typed meanwhile');
    expect(await stored()).not.toContain(key);
  });

  test('takes the same file once, however often the form is sent', async () => {
    const reporter = await Reporter.begin(town);
    const letter = { name: 'letter.pdf', bytes: pdf() };
    await Promise.all(Array.from({ length: 4 }, () => reporter.details([letter])));
    expect(chosenIn(await reporter.page('/en/report/details'))).toEqual(['letter.pdf']);
  });

  test('never has more than five, even when they come at the same time', async () => {
    const reporter = await Reporter.begin(town);
    const letters = Array.from({ length: 8 }, (_none, number) => ({
      name: `${number}.txt`,
      bytes: Buffer.from(`Letter ${number}`),
    }));
    await Promise.all(letters.map((letter) => reporter.details([letter])));
    expect(chosenIn(await reporter.page('/en/report/details'))).toHaveLength(5);
  });
});

describe('a file that is not taken', () => {
  const REFUSED: readonly (readonly [string, string, () => Buffer | Promise<Buffer>])[] = [
    ['empty.jpg', 'is empty', () => Buffer.alloc(0)],
    ['film.mp4', 'must be a picture', () => Buffer.from('....ftypisom')],
    ['page.html', 'must be a picture', () => Buffer.from('<p>hello</p>')],
    [
      'drawing.svg',
      'must be a picture',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    ],
    ['many.zip', 'must be a picture', () => Buffer.from('PK\u0003\u0004')],
    ['.htaccess', 'must be a picture', () => Buffer.from('Deny')],
    ['photo.jpg.php', 'must be a picture', () => picture('jpeg')],
    ['photo.png', 'not the kind of file', () => picture('jpeg')],
    ['page.jpg', 'not the kind of file', () => Buffer.from('<html></html>')],
    ['program.txt', 'not the kind of file', () => Buffer.from([77, 90, 0, 1, 2, 3])],
    ['cut.pdf', 'is damaged', () => pdf().subarray(0, 60)],
    ['secret.pdf', 'protected by a password', () => pdf('/Encrypt 9 0 R')],
    ['large.txt', 'must be smaller than 10 MB', () => Buffer.alloc(10 * 1024 * 1024 + 1, 'a')],
  ];

  test.each(REFUSED)('%s %s', async (name, words, bytes) => {
    const reporter = await Reporter.begin(town);
    const good = { name: 'letter.pdf', bytes: pdf() };
    await reporter
      .details([{ name, bytes: await bytes() }, good], { description: 'Still here' })
      .expect('Location', '/en/report/details?again=1');
    const page = await reporter.page('/en/report/details?again=1');
    expect(errorsIn(page)).toEqual([expect.stringContaining(words)]);
    expect(errorsIn(page)[0]).toContain(`“${name}”`);
    expect(chosenIn(page)).toEqual(['letter.pdf']);
    expect(page).toContain('Still here');
    await reporter.details([]).expect('Location', '/en/report/contact');
  });

  test('is told in Chinese, too', async () => {
    const reporter = await Reporter.begin(town);
    await reporter.details([{ name: '空.jpg', bytes: Buffer.alloc(0) }]).expect(303);
    const page = await reporter.page('/zh-Hans/report/details?again=1');
    expect(errorsIn(page)).toEqual(['“空.jpg”是空文件，请另选一个']);
  });

  test('is one too many, and the first five stay', async () => {
    const reporter = await Reporter.begin(town);
    const letters = Array.from({ length: 7 }, (_none, number) => ({
      name: `${number}.txt`,
      bytes: Buffer.from(`Letter ${number}`),
    }));
    await reporter.details(letters).expect(303);
    const page = await reporter.page('/en/report/details?again=1');
    expect(errorsIn(page)).toEqual([
      '“5.txt” was not added: you can send up to 5 files at a time',
      '“6.txt” was not added: you can send up to 5 files at a time',
    ]);
    expect(chosenIn(page)).toHaveLength(5);
  });

  test('has too many pixels', async () => {
    const reporter = await Reporter.begin(town);
    const huge = sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#fff' } });
    await reporter.details([{ name: 'huge.png', bytes: await huge.png().toBuffer() }]).expect(303);
    expect(errorsIn(await reporter.page('/en/report/details?again=1'))).toEqual([
      '“huge.png” must have fewer than 60 million pixels. Choose a smaller copy',
    ]);
  });
});

describe('the store', () => {
  const sweep = (at: number) =>
    town.plugins.complaints.sweepAttachments(town.strapi, asInstant(at));

  test('forgets what belongs to a report that nobody will send, after its draft and not before', async () => {
    const reporter = await Reporter.begin(town);
    await reporter.details([{ name: 'letter.pdf', bytes: pdf() }]).expect(303);
    const [row] = (await rowsOf(town, 'attachments')).slice(-1);
    const now = Date.now();
    await sweep(now + 27 * DAY);
    expect(await stored()).toContain(row?.file_key);
    await sweep(now + 29 * DAY);
    expect(await stored()).not.toContain(row?.file_key);
    expect(await rowsOf(town, 'attachments', { file_key: row?.file_key })).toEqual([]);
  });

  test('keeps what belongs to a complaint', async () => {
    const before = await rowsOf(town, 'attachments');
    const ofComplaints = before.filter(({ complaint_id }) => complaint_id !== null);
    await sweep(Date.now() + 400 * DAY);
    expect(ofComplaints.length).toBeGreaterThan(0);
    expect(await rowsOf(town, 'attachments')).toEqual(ofComplaints);
    expect((await stored()).sort()).toEqual(ofComplaints.map((row) => row.file_key).sort());
  });

  test('loses a file whose row never came, an hour later', async () => {
    const { folder } = town.strapi.config.get('server.attachments') as { folder: string };
    const strays = ['0'.repeat(32), `${'1'.repeat(32)}.part`];
    for (const name of strays) await writeFile(path.join(folder, name), 'lost');
    await writeFile(path.join(folder, 'README'), 'not ours');
    await sweep(Date.now() + HOUR / 2);
    expect(await stored()).toEqual(expect.arrayContaining(strays));
    await sweep(Date.now() + HOUR + 60_000);
    const left = await stored();
    for (const name of strays) expect(left).not.toContain(name);
    expect(left).toContain('README');
    await rm(path.join(folder, 'README'));
  });

  test('is left as it was by a report that fails: no row, no complaint, and the draft still has its files', async () => {
    const reporter = await Reporter.begin(town);
    await reporter.details([{ name: 'letter.pdf', bytes: pdf() }]).expect(303);
    await reporter.agent.post('/en/report/contact').type('form').send({}).expect(303);
    const before = await rowsOf(town, 'complaints');
    let fails = true;
    town.plugins.complaints.onComplaintChange(town.strapi, () => {
      return fails ? Promise.reject(new Error('On purpose')) : Promise.resolve();
    });
    await reporter.agent.post('/en/report/check').type('form').send({}).expect(500);
    fails = false;
    expect(await rowsOf(town, 'complaints')).toEqual(before);
    expect(chosenIn(await reporter.page('/en/report/details'))).toEqual(['letter.pdf']);
    await reporter.agent.post('/en/report/check').type('form').send({}).expect(303);
  });

  test('can be compared with the chain of events, which names each file by its hash', async () => {
    const reporter = await Reporter.begin(town);
    await reporter.details([{ name: 'letter.pdf', bytes: pdf() }]).expect(303);
    const { id } = await reporter.send();
    const { readTracked, checkAttachments } = town.plugins.complaints;
    const check = async () =>
      checkAttachments(town.strapi, (await readTracked(town.strapi, id))?.events ?? []);
    const sha256 = createHash('sha256').update(pdf()).digest('hex');
    const [sound] = await check();
    expect(sound).toMatchObject({ sha256, sequence: 1, state: 'sound' });
    const verify = () => town.plugins.complaints.verifyRecord(town.strapi, id);
    expect(await verify()).toMatchObject({ kind: 'unchanged' });
    await writeFile(placeOf(String(sound?.key)), 'another letter');
    expect(await check()).toMatchObject([{ state: 'changed' }]);
    expect(await verify()).toEqual({ kind: 'changed', place: 1, entries: 1 });
    await rm(placeOf(String(sound?.key)));
    expect(await check()).toMatchObject([{ state: 'missing' }]);
  });

  test('keeps nothing of what was received for a request that is over', async () => {
    expect((await stored()).filter((name) => name.startsWith('received-'))).toEqual([]);
  });
});

describe('a message with files', () => {
  let reporter: Reporter;
  let receipt: { readonly reference: string; readonly secret: string; readonly id: number };
  const address = () => `/en/track/${receipt.reference}`;
  const links = (page: string) =>
    [...page.matchAll(/href="([^"]+\/files\/[^"]+)"/g)].map(([, to = '']) => to);

  beforeAll(async () => {
    reporter = await Reporter.begin(town);
    await reporter.details([{ name: 'letter.pdf', bytes: pdf() }]).expect(303);
    receipt = await reporter.send();
    await reporter.follow(receipt);
  });

  test('keeps the files when the words are missing, and sends them with the words', async () => {
    const photo = { name: 'after.jpg', bytes: await picture('jpeg') };
    const wrong = await reporter.reply(receipt.reference, '', [photo]);
    expect([wrong.status, errorsIn(wrong.text)]).toEqual([422, ['Write your message']]);
    expect(chosenIn(wrong.text)).toEqual(['after.jpg']);
    const sent = await reporter.reply(receipt.reference, 'It is still dark', []);
    expect(sent.status).toBe(303);
    const page = await reporter.page(address());
    expect(chosenIn(page)).toEqual([]);
    expect(links(page)).toHaveLength(2);
    const rows = await rowsOf(town, 'attachments', { complaint_id: receipt.id });
    expect(rows.map(({ name, sequence }) => [name, sequence])).toEqual([
      ['letter.pdf', 1],
      ['after.jpg', 2],
    ]);
  });

  test('keeps the words when a file is not taken, and when one is taken out', async () => {
    const files = [
      { name: 'note.txt', bytes: Buffer.from('A note') },
      { name: 'page.html', bytes: Buffer.from('<p>') },
    ];
    const wrong = await reporter.reply(receipt.reference, 'Words to keep', files);
    expect([wrong.status, errorsIn(wrong.text)]).toEqual([
      422,
      [expect.stringContaining('page.html')],
    ]);
    expect(wrong.text).toContain('Words to keep');
    expect(chosenIn(wrong.text)).toEqual(['note.txt']);
    const [, key = ''] = /name="remove" value="([^"]+)"/.exec(wrong.text) ?? [];
    const without = await reporter.reply(receipt.reference, 'Words to keep', [], { remove: key });
    expect([without.status, chosenIn(without.text)]).toEqual([200, []]);
    expect(without.text).toContain('Words to keep');
  });

  test('is one message with one file, however often it is sent', async () => {
    const page = await reporter.page(address());
    const token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const press = () =>
      reporter.agent
        .post(address())
        .field({ token, reply: 'Once', act: 'reply' })
        .attach('files', Buffer.from('Only once'), { filename: 'once.txt' });
    const before = await rowsOf(town, 'attachments', { complaint_id: receipt.id });
    const answers = await Promise.all([press(), press(), press()]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    const after = await rowsOf(town, 'attachments', { complaint_id: receipt.id });
    expect(after.length).toBe(before.length + 1);
    expect(chosenIn(await reporter.page(address()))).toEqual([]);
  });

  test('can be fetched with the pass of its complaint, and is only ever a download', async () => {
    const [first = ''] = links(await reporter.page(address())).slice(-1);
    const { status, headers, body } = await reporter.agent.get(first).buffer(true);
    expect([status, body]).toEqual([200, pdf()]);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(pdf().length),
      'content-disposition': 'attachment; filename="letter.pdf"',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
    });
  });

  test('is for everybody else as if it had never been', async () => {
    const [first = ''] = links(await reporter.page(address()));
    const key = first.split('/').at(-1) ?? '';
    const other = await Reporter.begin(town);
    await other.details([]).expect(303);
    const theirs = await other.send();
    await other.follow(theirs);
    const missing = await reporter.agent.get(`${address()}/files/${'0'.repeat(32)}`);
    expect(missing.status).toBe(404);
    const attempts = [
      await town.request.get(first).set('Accept', 'text/html'),
      await other.agent.get(first),
      await other.agent.get(`/en/track/${theirs.reference}/files/${key}`),
      await reporter.agent.get(`${address()}/files/..%2f..%2f${key}`),
      await reporter.agent.get(`${address()}/files/${key}%00`),
      await reporter.agent.get(`${address()}/files/../../../../package.json`),
      await town.request.get(`/uploads/${key}`),
    ];
    expect(attempts.map(({ status }) => status)).toEqual(attempts.map(() => 404));
    const anyKey = (html?: string) => html?.replace(/files\/[a-f0-9]{32}/g, 'files/KEY');
    expect(anyKey(attempts[0]?.text)).toBe(anyKey(missing.text));
  });

  test('cannot be fetched any more when the complaint was closed on this device', async () => {
    const [first = ''] = links(await reporter.page(address()));
    const page = await reporter.page(address());
    const token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '';
    await reporter.agent.post(address()).type('form').send({ token, act: 'leave' }).expect(303);
    await reporter.agent.get(first).expect(404);
  });
});

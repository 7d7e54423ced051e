import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import type { Response } from 'supertest';
import { chosenIn, errorsIn, Reporter } from './support/front-door';
import { rowsOf } from './support/lives';
import { openTown, type Town } from './support/town';

/** From the repository's own folder or from a worktree beside it. */
const FOLDER = ['../../../shared/data/hostile', '../../../../shared/data/hostile']
  .map((place) => path.resolve(__dirname, place))
  .find((place) => existsSync(place));

interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly why: string;
  readonly expect: 'accept' | 'either' | 'reject-4xx';
  readonly file?: string;
  readonly contentBase64?: string;
  readonly sendFilename: string;
  readonly sendContentType: string;
  readonly sendAs?: string;
}

function entries(kind: 'upload' | 'filename'): Entry[] {
  if (!FOLDER) {
    process.stdout.write(`hostile ${kind}s are left out: there is no ../shared/data/hostile\n`);
    return [];
  }
  const index = JSON.parse(readFileSync(path.join(FOLDER, 'index.json'), 'utf8'));
  return (index.entries as Entry[]).filter((entry) => entry.kind === kind);
}

function bytesOf({ file, contentBase64 = '' }: Entry): Buffer {
  return file ? readFileSync(path.join(FOLDER ?? '', file)) : Buffer.from(contentBase64, 'base64');
}

const LEAKS = ['Canary', 'SN-CANARY-42', 'EXECUTED-42', '<script', '<?php'];
const STORED_KINDS = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf', 'text/plain'];

let town: Town;

beforeAll(async () => {
  if (FOLDER) town = await openTown();
});

afterAll(() => town?.close());

/** The form as a browser or a program would write it, with the name and the type exactly as they were meant. */
function multipart(entry: Entry): { readonly boundary: string; readonly body: Buffer } {
  const boundary = `----${entry.id}`;
  const name = entry.sendFilename.replace(/"/g, '%22').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const field = (key: string, text: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${key}"\r\n\r\n${text}\r\n`;
  const head =
    field('description', 'The lamp is dark.') +
    field('question-post', 'P7') +
    `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\n` +
    `Content-Type: ${entry.sendContentType}\r\n\r\n`;
  const parts = [Buffer.from(head), bytesOf(entry), Buffer.from(`\r\n--${boundary}--\r\n`)];
  return { boundary, body: Buffer.concat(parts) };
}

/** Sends an entry through the report's form; gives what was said of it and what is kept. */
async function sendEntry(entry: Entry) {
  const reporter = await Reporter.begin(town);
  const { boundary, body } = multipart(entry);
  const answer = await reporter.agent
    .post('/en/report/details')
    .set('Content-Type', `multipart/form-data; boundary=${boundary}`)
    .send(body);
  const page = await reporter.agent.get(String(answer.headers.location));
  return { reporter, answer, page, errors: errorsIn(page.text), location: answer.headers.location };
}

/** Sends the report and fetches the file from the tracking page. */
async function fetchKept(reporter: Reporter) {
  const receipt = await reporter.send();
  await reporter.follow(receipt);
  const tracking = await reporter.page(`/en/track/${receipt.reference}`);
  const [, link = ''] = /href="([^"]+\/files\/[^"]+)"/.exec(tracking) ?? [];
  const [row] = await rowsOf(town, 'attachments', { complaint_id: receipt.id });
  return { tracking, row, fetched: await reporter.agent.get(link).buffer(true).parse(intoBuffer) };
}

function intoBuffer(answered: Response, done: (error: Error | null, body: Buffer) => void): void {
  const response = answered as unknown as NodeJS.ReadableStream; // what it is before it has been read
  const pieces: Buffer[] = [];
  response.on('data', (piece: Buffer) => pieces.push(piece));
  response.on('end', () => done(null, Buffer.concat(pieces)));
}

function expectHarmless(headers: Record<string, string>, tracking: string): void {
  expect(headers['content-disposition']).toMatch(/^attachment; filename=("[^"\r\n]*"|[\w.-]+)/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox");
  expect(headers['x-injected']).toBeUndefined();
  expect(STORED_KINDS).toContain(headers['content-type']?.split(';')[0]);
  expect(tracking).not.toMatch(/<script|<img src=x|onerror=alert\(1\)>/);
}

function namesOnDisk(): string[] {
  const { folder } = town.strapi.config.get('server.attachments') as { folder: string };
  return readdirSync(folder, { recursive: true, encoding: 'utf8' });
}

async function holds(entry: Entry): Promise<void> {
  const { reporter, answer, page, errors, location } = await sendEntry(entry);
  expect(answer.status).toBe(303);
  const isTaken = location === '/en/report/contact';
  if (entry.expect !== 'either')
    expect([errors, isTaken]).toEqual([errors, entry.expect === 'accept']);
  if (!isTaken) {
    expect([page.status, errors.length]).toEqual([422, 1]);
    expect(chosenIn(page.text)).toEqual([]);
    expect(page.text).toContain('The lamp is dark.');
    return;
  }
  const { fetched, tracking, row } = await fetchKept(reporter);
  expect(fetched.status).toBe(200);
  expectHarmless(fetched.headers, tracking);
  expect(row?.name).toMatch(/^[^/\\\p{Cc}\p{Cf}]{1,100}\.(jpg|png|webp|pdf|txt)$/u);
  if (String(row?.media_type).startsWith('image/')) await expectOnlyPicture(fetched.body);
}

async function expectOnlyPicture(bytes: Buffer): Promise<void> {
  const { exif, xmp, iptc, comments } = await sharp(bytes).metadata();
  expect([exif, xmp, iptc, comments]).toEqual([undefined, undefined, undefined, undefined]);
  for (const leak of LEAKS) expect(bytes.includes(leak)).toBe(false);
}

test('every hostile file is told of in words, or kept as something harmless', async () => {
  for (const entry of entries('upload')) {
    if (entry.sendAs !== undefined) continue; // no file of a form: the next test sends it
    await holds(entry).catch((error: Error) => {
      throw new Error(`${entry.id} ${entry.sendFilename} (${entry.why}): ${error.message}`);
    });
  }
}, 180_000);

test('a compressed request body is not unfolded beyond the limit of one that is not', async () => {
  for (const entry of entries('upload').filter(({ sendAs }) => sendAs !== undefined)) {
    const { status } = await fetch(`${town.url}/en/report/details`, {
      method: 'POST',
      headers: { 'Content-Encoding': 'gzip', 'Content-Type': entry.sendContentType },
      body: new Uint8Array(bytesOf(entry)),
    });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  }
});

test('every hostile name is left behind, and ordinary ones are kept', async () => {
  for (const entry of entries('filename')) {
    await holds(entry).catch((error: Error) => {
      throw new Error(`${entry.id} ${JSON.stringify(entry.sendFilename)}: ${error.message}`);
    });
  }
  const kept = (await (town ? rowsOf(town, 'attachments') : [])).map(({ name }) => name);
  if (FOLDER) {
    expect(kept).toEqual(
      expect.arrayContaining(['投诉 照片（1）.jpg', 'фото.jpg', '😀.jpg', 'étude.jpg', 'con.jpg']),
    );
    expect(
      namesOnDisk().filter((name) => !/^(incoming|[a-f0-9]{2}(\/[a-f0-9]{32})?)$/.test(name)),
    ).toEqual([]);
    expect(existsSync('/tmp/canary.jpg')).toBe(false);
  }
}, 180_000);

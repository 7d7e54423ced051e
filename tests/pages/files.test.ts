import { readFile, writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { LANGUAGES } from '../../src/kernel/language';
import type { Town } from '../api/support/town';
import { openBrowser, type OpenBrowser } from '../support/browser';
import { pdf, phonePhoto } from '../support/sample-files';
import { openInspector, type Inspector } from './support/inspector';
import { openPlace } from './support/place';
import { Visitor } from './support/visitor';

let town: Town;
let folder: string;

beforeAll(async () => {
  town = await openPlace();
  folder = await mkdtemp(path.join(tmpdir(), 'redress-files-'));
  await writeFile(path.join(folder, '路灯 lamp.jpg'), await phonePhoto(400, 200));
  await writeFile(path.join(folder, 'letter.pdf'), pdf());
  await writeFile(path.join(folder, 'empty.png'), '');
}, 120_000);

afterAll(async () => {
  await town?.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(LANGUAGES)('a resident who reads %s, without JavaScript, on a phone', (language) => {
  let home: OpenBrowser;
  let inspector: Inspector;
  let visitor: Visitor;
  const findings: string[] = [];
  const choose = (...names: string[]) =>
    home.page.locator('#files').setInputFiles(names.map((name) => path.join(folder, name)));
  const chosen = () => home.page.locator('.rd-files .rd-files__name').allInnerTexts();

  beforeAll(async () => {
    home = await openBrowser({ javaScript: false, width: 390 });
    inspector = await openInspector({ width: 390, colorScheme: 'light' });
    visitor = new Visitor(home.page, town.url, language);
  });

  afterEach(async () => {
    findings.push(...(await inspector.inspect(home.page)));
  });

  afterAll(async () => {
    await home?.close();
    await inspector?.close();
  });

  test('meets an error and still has the files that were chosen', async () => {
    await visitor.open('/report');
    await visitor.fillAbout();
    await choose('路灯 lamp.jpg', 'letter.pdf', 'empty.png');
    await visitor.fillDetails('');
    const [missing, empty] = await visitor.errors();
    expect(missing).toBe(visitor.words.report.descriptionMissing);
    expect(empty).toContain('“empty.png”');
    expect(await chosen()).toEqual(['路灯 lamp.jpg', 'letter.pdf']);
  });

  test('loses nothing by a reload, takes one file out, and keeps what was typed', async () => {
    await home.page.reload();
    await home.page.locator('#description').fill('Typed meanwhile');
    await home.page.locator('button[name=remove]').nth(1).click();
    expect(await chosen()).toEqual(['路灯 lamp.jpg']);
    expect(await home.page.locator('#description').inputValue()).toBe('Typed meanwhile');
    expect(await visitor.errors()).toEqual([]);
  });

  test('goes on with Enter in a field, which removes no file', async () => {
    await home.page.locator('#question-post').fill('P7');
    await home.page.locator('#question-post').press('Enter');
    expect(visitor.path()).toBe('/report/contact');
    await visitor.fillContact('');
    expect(await visitor.text()).toContain('路灯 lamp.jpg (');
  });

  test('sends the report, writes a message with a file, and fetches both', async () => {
    await visitor.press(visitor.words.report.send);
    await visitor.follow(await visitor.receipt());
    await home.page.locator('#reply').fill('See the letter');
    await choose('letter.pdf');
    await visitor.press(visitor.words.track.replySend);
    const links = home.page.locator('.rd-timeline a[download]');
    expect(await links.allInnerTexts()).toEqual(['letter.pdf', '路灯 lamp.jpg']);
    const [download] = await Promise.all([
      home.page.waitForEvent('download'),
      links.nth(1).click(),
    ]);
    expect(download.suggestedFilename()).toBe('路灯 lamp.jpg');
    const { format, width, exif } = await sharp(await readFile(await download.path())).metadata();
    expect([format, width, exif]).toEqual(['jpeg', 200, undefined]);
  });

  test('meets no page that shuts anybody out', () => {
    expect(findings).toEqual([]);
  });
});

import type { Town } from '../api/support/town';
import { openBrowser, type OpenBrowser } from '../support/browser';
import { openInspector, type Inspector } from './support/inspector';
import { openPlace } from './support/place';
import { Visitor } from './support/visitor';

let town: Town;

beforeAll(async () => {
  town = await openPlace();
}, 120_000);

afterAll(() => town?.close());

const READERS = [
  ['en', { width: 1280, colorScheme: 'light' }],
  ['zh-Hans', { width: 390, colorScheme: 'dark' }],
] as const;

const LOCALES = { en: 'en-GB', 'zh-Hans': 'zh-CN' } as const;

describe.each(READERS)('a receipt in %s with %j', (language, screen) => {
  let home: OpenBrowser;
  let inspector: Inspector;
  let visitor: Visitor;

  beforeAll(async () => {
    const locale = LOCALES[language];
    home = await openBrowser({ javaScript: false, width: screen.width, locale });
    inspector = await openInspector(screen);
    visitor = new Visitor(home.page, town.url, language);
    await visitor.report('The lamp is dark.');
  });

  afterAll(async () => {
    await home?.close();
    await inspector?.close();
  });

  test('leads from its fingerprint to the check, and the record holds', async () => {
    const receipt = await visitor.receipt();
    const { words, page } = { words: visitor.words.verify, page: home.page };
    const shown = await page.locator('.rd-receipt__codes .rd-fingerprint').innerText();
    expect(shown.replace(/\s/g, '')).toMatch(/^[0-9a-f]{16}$/);
    await page.locator('.rd-receipt__check').click();
    expect(visitor.path()).toBe('/verify');
    expect(await visitor.text()).toContain(words.unchanged);
    expect(await inspector.inspect(page)).toEqual([]);

    await visitor.open('/verify');
    expect(await inspector.inspect(page)).toEqual([]);
    await visitor.press(words.check);
    expect(await visitor.errors()).toEqual([words.referenceMissing, words.headMissing]);
    await page.locator('#reference').fill(receipt.reference);
    await page.locator('#head').fill('0123 4567 89ab cdef');
    await visitor.press(words.check);
    expect(await visitor.text()).toContain(words.unknown);
    expect(await inspector.inspect(page)).toEqual([]);
    await page.locator('#head').fill(shown);
    await visitor.press(words.check);
    expect(await visitor.text()).toContain(words.unchanged);
  });

  test('opens the whole record beside the complaint', async () => {
    await visitor.open('/report/sent');
    await visitor.follow(await visitor.receipt());
    await home.page.getByRole('link', { name: visitor.words.verify.recordLink }).click();
    expect(await visitor.text()).toContain(visitor.words.track.submitted);
    expect(await visitor.text()).toMatch(language === 'en' ? /nothing was changed/ : /全部相符/);
    expect(await inspector.inspect(home.page)).toEqual([]);
  });

  test('has the whole fingerprint and spelled-out addresses on paper, and no navigation', async () => {
    await visitor.open('/report/sent');
    await home.page.emulateMedia({ media: 'print' });
    const printed = await home.page.locator('body').innerText();
    await home.page.emulateMedia({ media: 'screen' });
    expect(printed).toMatch(/([0-9a-f]{4}\s*){16}/);
    expect(printed).toContain(`/${language}/verify`);
    expect(printed).not.toContain(visitor.words.frame.guide);
  });
});

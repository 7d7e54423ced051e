import type { Town } from '../api/support/town';
import { openBrowser, type OpenBrowser } from '../support/browser';
import { openInspector, type Inspector } from './support/inspector';
import { openPlace } from './support/place';
import { Visitor } from './support/visitor';

const LOCALES = { en: 'en-GB', 'zh-Hans': 'zh-CN' } as const;
const WORDS = 'The lamp is dark.\n\n灯坏了。';

let town: Town;

beforeAll(async () => {
  town = await openPlace();
}, 120_000);

afterAll(() => town?.close());

const RESIDENTS = [
  ['en', { width: 1280, colorScheme: 'light' }],
  ['zh-Hans', { width: 360, colorScheme: 'dark' }],
] as const;

describe.each(RESIDENTS)(
  'a resident who reads %s, without any script, with %j',
  (language, screen) => {
    let home: OpenBrowser;
    let inspector: Inspector;
    let visitor: Visitor;
    const findings: string[] = [];

    beforeAll(async () => {
      home = await openBrowser({
        javaScript: false,
        width: screen.width,
        locale: LOCALES[language],
      });
      inspector = await openInspector(screen);
      visitor = new Visitor(home.page, town.url, language);
    });

    afterEach(async () => {
      findings.push(...(await inspector.inspect(home.page)));
    });

    afterAll(async () => {
      await home?.close();
      await inspector?.close();
    });

    test('is led to the first page in the language of the browser', async () => {
      await home.page.goto(town.url);
      expect(new URL(home.page.url()).pathname).toBe(`/${language}`);
      expect(await home.page.locator('html').getAttribute('lang')).toBe(language);
      expect(await visitor.heading()).toBe(visitor.words.home.title);
    });

    test('reads the guide', async () => {
      expect(await visitor.open('/guide')).toBe(200);
      expect(await visitor.text()).toContain(visitor.words.guide.late);
    });

    test('is told what is missing on the first page', async () => {
      await visitor.open('/report');
      await visitor.press(visitor.words.frame.continue);
      expect(await visitor.errors()).toEqual([visitor.words.report.categoryMissing]);
      expect(await home.page.title()).toContain(visitor.words.frame.errorPrefix.trim());
      expect(await home.page.evaluate(() => document.activeElement?.className)).toBe(
        'govuk-error-summary',
      );
    });

    test('loses nothing of the second page when something is wrong', async () => {
      await visitor.fillAbout();
      await home.page.locator('#description').fill(WORDS);
      await visitor.press(visitor.words.frame.continue);
      expect(await visitor.errors()).toHaveLength(1);
      expect(await home.page.locator('#description').inputValue()).toBe(WORDS);
      await visitor.open('/report/details');
      expect(await home.page.locator('#description').inputValue()).toBe(WORDS);
    });

    test('is told that an address is none, and may leave it out', async () => {
      await visitor.fillDetails(WORDS);
      await visitor.fillContact('nowhere');
      expect(await visitor.errors()).toEqual([visitor.words.report.emailWrong]);
    });

    test('checks everything, and changes one thing without going through the rest', async () => {
      await visitor.fillContact('');
      expect(visitor.path()).toBe('/report/check');
      await home.page.locator('a[href*="details?from=check#question-post"]').click();
      await home.page.locator('#question-post').fill('P8');
      await visitor.press(visitor.words.frame.continue);
      expect(visitor.path()).toBe('/report/check');
      expect(await visitor.text()).toContain('P8');
    });

    test('gets a receipt that stays when the page is loaded again', async () => {
      await visitor.press(visitor.words.report.send);
      const receipt = await visitor.receipt();
      expect(receipt.reference).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
      await home.page.reload();
      expect(await visitor.receipt()).toEqual(receipt);
      expect(await visitor.text()).toContain('Asia/Shanghai');
    });

    test('follows it, writes, and finds the message once', async () => {
      const receipt = await visitor.receipt();
      await visitor.follow({ ...receipt, secret: 'WRONG' });
      expect(await visitor.errors()).toEqual([visitor.words.track.noMatch]);
      await visitor.follow(receipt);
      expect(visitor.path()).toBe(`/track/${receipt.reference}`);
      await home.page.locator('#reply').fill('It flickers.');
      await visitor.press(visitor.words.track.replySend);
      expect(await visitor.text()).toContain(visitor.words.track.replied1);
      await home.page.reload();
      expect((await visitor.text()).split('It flickers.')).toHaveLength(2);
    });

    test('keeps page and session when the language changes', async () => {
      const path = visitor.path();
      await home.page.locator('.rd-languages a').first().click();
      expect(new URL(home.page.url()).pathname).toMatch(new RegExp(`${path}$`));
      expect(await visitor.text()).toContain('It flickers.');
    });

    test('closes it on this device', async () => {
      await home.page.goBack();
      await visitor.press(visitor.words.track.leave);
      expect(await visitor.text()).toContain(visitor.words.track.left);
    });

    test('met no barrier on any of these pages, on this screen or the narrowest', () => {
      expect(findings).toEqual([]);
    });
  },
);

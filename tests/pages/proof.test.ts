import type { Page } from 'playwright-core';
import { hiddenIn, Reporter } from '../api/support/reporting';
import type { Town } from '../api/support/town';
import { openBrowser } from '../support/browser';
import { openPlace } from './support/place';
import { Visitor } from './support/visitor';

let town: Town;

beforeAll(async () => {
  town = await openPlace({
    settings: { LIMIT_REPORTS_UNPROVEN: '1', LIMIT_REPORTS_ADDRESS: '4', FORM_LEAST_SECONDS: '2' },
  });
}, 120_000);

afterAll(() => town?.close());

beforeEach(() => town.strapi.db.connection('attempt_counts').delete());

async function visitorWith(javaScript: boolean) {
  const home = await openBrowser({ javaScript, width: 390 });
  const complaints: string[] = [];
  home.page.on('console', (message) => complaints.push(message.text()));
  home.page.on('pageerror', (error) => complaints.push(String(error)));
  return { home, complaints, visitor: new Visitor(home.page, town.url, 'en') };
}

/** What the browser sends with the last button. */
function sentBy(page: Page): Promise<string> {
  return page
    .waitForRequest((one) => one.method() === 'POST' && one.url().endsWith('/report/check'))
    .then((request) => request.postData() ?? '');
}

describe('S30: with JavaScript', () => {
  test('a puzzle is solved unseen, whoever presses at once is not asked again, and it counts once', async () => {
    const { home, complaints, visitor } = await visitorWith(true);
    let last = '';
    for (let number = 1; number <= 3; number += 1) {
      const sent = sentBy(home.page);
      await visitor.report(`Dark, number ${number}`);
      last = await sent;
      expect((await visitor.receipt()).reference).toMatch(/-/);
      await visitor.press(visitor.words.report.forget);
    }
    expect(complaints).toEqual([]); // among them what the browser says about the content security policy
    await home.close();

    const posted = new URLSearchParams(last);
    const proof = posted.get('proof') ?? '';
    expect(proof.length).toBeGreaterThan(100);
    await replayed(proof);
  });

  /** Another report with a solution that was used: counted as one without, of which there may be one. */
  async function replayed(proof: string): Promise<void> {
    await town.strapi.db.connection('attempt_counts').delete();
    const answers = [];
    for (let number = 1; number <= 2; number += 1) {
      const reporter = await new Reporter(town).fill();
      const fields = hiddenIn((await reporter.get('/en/report/check')).text);
      await new Promise((resolve) => setTimeout(resolve, 2_100));
      answers.push((await reporter.post('/en/report/check', { ...fields, proof })).status);
    }
    expect(answers).toEqual([303, 429]);
  }

  test('the same solution for the same report is taken once', async () => {
    const { home, visitor } = await visitorWith(true);
    await visitor.open('/report');
    await visitor.fillAbout();
    await visitor.fillDetails('Dark');
    await visitor.fillContact('');
    const proof = home.page.locator('input[name=proof]');
    await home.page.waitForFunction(() => {
      const field = document.querySelector<HTMLInputElement>('input[name=proof]');
      return field !== null && field.value !== '';
    });
    const fields = { proof: await proof.inputValue(), opened: '' };
    const [cookie] = (await home.context.cookies()).filter(({ name }) => /draft/.test(name));
    const send = () =>
      town.request
        .post('/en/report/check')
        .type('form')
        .set('Cookie', `${cookie?.name}=${cookie?.value}`)
        .send(fields);
    await town.strapi.db.connection('attempt_counts').delete();
    const { countAttempt } = town.plugins.complaints;
    const at = Date.now() as Parameters<typeof countAttempt>[1]['at'];
    const attempt = { act: 'report', address: '127.0.0.1', subject: '', at } as const;
    for (let number = 1; number <= 4; number += 1) await countAttempt(town.strapi, attempt);
    expect((await send()).status).toBe(429); // the address has sent enough; the solution is used up
    const again = await send();
    expect(again.headers.location).toContain('/report/check?again=1'); // as without any
    await home.close();
  });

  test('the script is on no other page, and both files are small and kept', async () => {
    const reporter = new Reporter(town);
    for (const path of ['', '/guide', '/report', '/track']) {
      const { text, headers } = await reporter.get(`/en${path}`);
      expect(text).not.toContain('<script');
      expect(headers['content-security-policy']).not.toContain('script-src');
    }
    await reporter.fill();
    const { text, headers } = await reporter.get('/en/report/check');
    expect(headers['content-security-policy']).toContain("script-src 'self'; worker-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    const files = text.match(/\/assets\/(?:check|solve)\.[0-9a-f]+\.js/g) ?? [];
    expect(new Set(files).size).toBe(2);
    for (const file of files) {
      const answer = await town.request.get(file).set('Accept-Encoding', 'gzip').expect(200);
      expect(answer.headers['cache-control']).toContain('immutable');
      expect(answer.headers['content-encoding']).toBe('gzip');
      expect(answer.text.length).toBeLessThan(3_000);
    }
  });
});

describe('S30: without JavaScript', () => {
  test('whoever is faster than people is asked again and loses nothing; then it is sent', async () => {
    const { home, visitor } = await visitorWith(false);
    await visitor.report('Dark without a script');
    expect(visitor.path()).toBe('/report/check');
    expect(await visitor.text()).toContain('has not been sent yet');
    expect(await visitor.text()).toContain('Dark without a script');
    await home.page.waitForTimeout(2_100);
    await visitor.press(visitor.words.report.send);
    expect((await visitor.receipt()).reference).toMatch(/-/);
    await home.close();
  });

  test('what fills in the field that nobody sees is asked again, and so is a form that was not opened here', async () => {
    const reporter = await new Reporter(town).fill();
    const fields = hiddenIn((await reporter.get('/en/report/check')).text);
    const other = hiddenIn((await (await new Reporter(town).fill()).get('/en/report/check')).text);
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    const refused = [
      { ...fields, website: 'https://evil.example' },
      { ...fields, opened: '' },
      { ...fields, opened: other.opened },
      { ...fields, opened: `1${fields.opened}` },
    ];
    for (const form of refused) {
      const { headers } = await reporter.post('/en/report/check', form);
      expect(headers.location).toBe('/en/report/check?again=1');
    }
    const { headers } = await reporter.post('/en/report/check', fields);
    expect(headers.location).toBe('/en/report/sent');
  });

  test('the field that nobody sees is out of the way of eyes, keyboard and screen readers', async () => {
    const { home, visitor } = await visitorWith(false);
    await visitor.open('/report');
    await visitor.fillAbout();
    await visitor.fillDetails('Dark');
    await visitor.fillContact('');
    const trap = home.page.locator('#website');
    const box = await trap.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(0);
    expect(await trap.getAttribute('tabindex')).toBe('-1');
    expect(await trap.getAttribute('autocomplete')).toBe('off');
    expect(await home.page.getByRole('textbox').count()).toBe(0);
    await home.close();
  });
});

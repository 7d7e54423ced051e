import { LANGUAGES } from '../../src/kernel/language';
import { DAY, later } from '../../src/kernel/duration';
import { asInstant } from '../../src/kernel/instant';
import { act, rowsOf } from '../api/support/lives';
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

async function complaintOf(visitor: Visitor): Promise<Record<string, unknown>> {
  const reference = visitor.path().split('/').at(-1);
  const [complaint] = await rowsOf(town, 'complaints', { reference });
  if (!complaint) throw new Error(`There is no complaint ${reference}`);
  return complaint;
}

async function countOf(complaint: Record<string, unknown>, kind: string): Promise<number> {
  const where = { complaint_id: complaint.id, kind };
  return (await rowsOf(town, 'complaint_events', where)).length;
}

describe.each(LANGUAGES)('a resident who reads %s and is not content', (language) => {
  let home: OpenBrowser;
  let inspector: Inspector;
  let visitor: Visitor;
  const findings: string[] = [];
  const press = (button: string) => home.page.locator(`button[value=${button}]`).click();
  const field = (name: string) => home.page.locator(`#${name}`);

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

  test('says once as what, and finds it again after an error and on the way back', async () => {
    await visitor.open('/report');
    await visitor.fillAbout();
    await visitor.fillDetails('Dark');
    const shop = home.page.locator('input[name=group][value=shop]');
    await shop.check();
    await visitor.fillContact('nowhere');
    expect(await visitor.errors()).toEqual([visitor.words.report.emailWrong]);
    expect(await shop.isChecked()).toBe(true);
    await visitor.fillContact('shop@home.example');
    await visitor.open('/report/contact');
    expect(await shop.isChecked()).toBe(true);
    await visitor.press(visitor.words.frame.continue);
    expect(await visitor.text()).toContain(language === 'en' ? 'Shop' : '商铺');
    await visitor.press(visitor.words.report.send);
    await visitor.follow(await visitor.receipt());
    expect(await complaintOf(visitor)).toMatchObject({ resident_group_key: 'shop' });
  });

  test('takes it back without having to say why, and has it opened again', async () => {
    const complaint = await complaintOf(visitor);
    expect(await home.page.locator('#withdraw').isVisible()).toBe(false);
    await home.page.getByText(visitor.words.promise.withdraw, { exact: true }).click();
    await press('withdraw');
    expect(await visitor.text()).toContain(visitor.words.promise.withdrawn1);
    expect(await visitor.text()).toContain(visitor.words.promise.withdrew);
    await home.page.reload();
    await home.page.goBack();
    await home.page.goForward();
    expect(await countOf(complaint, 'withdrawn')).toBe(1);
    expect(await field('appeal').count()).toBe(0);
    await field('reopen').fill('After all');
    await press('reopen');
    expect(await visitor.text()).toContain(visitor.words.track.reopened1);
  });

  test('sees who answers for it, why it waits and what was promised', async () => {
    const id = Number((await complaintOf(visitor)).id);
    const now = asInstant(Date.now());
    const dueAt = later(now, 3 * DAY);
    const statement = 'I see to it.';
    await act(town, id, { kind: 'take-responsibility', promisedAt: dueAt, statement }, now);
    await act(town, id, { kind: 'wait', reason: 'third-party', text: 'Bulbs.' }, now);
    const action = { kind: 'promise-action', description: 'A sign.', personId: null } as const;
    await act(town, id, { ...action, dueAt }, now);
    await home.page.reload();
    const text = await visitor.text();
    const { promise } = visitor.words;
    const said = [promise.answersFor, promise.whyWaits, 'Bulbs.', promise.actions, 'A sign.'];
    for (const words of said) expect(text).toContain(words);
    expect(text).not.toContain('worker');
  });

  test('appeals in words, once, and then waits for somebody else', async () => {
    const complaint = await complaintOf(visitor);
    const resolve = { kind: 'resolve', outcome: 'not-upheld', text: 'It is bright.' } as const;
    await act(town, Number(complaint.id), resolve, asInstant(Date.now()));
    await home.page.reload();
    await home.page.getByText(visitor.words.promise.appealOpen, { exact: true }).click();
    await press('appeal');
    expect(await visitor.errors()).toEqual([visitor.words.promise.appealMissing]);
    expect(await field('appeal').isVisible()).toBe(true);
    await field('appeal').fill('Nobody came to look.');
    await press('appeal');
    expect(await visitor.text()).toContain(visitor.words.promise.appealSent);
    expect(await visitor.text()).toContain(visitor.words.promise.actsReviewer);
    await home.page.reload();
    expect(await countOf(complaint, 'appealed')).toBe(1);
    expect(await field('appeal').count()).toBe(0);
    expect(await field('reopen').count()).toBe(0);
  });

  test('keeps the words of an appeal that came too late', async () => {
    const complaint = await complaintOf(visitor);
    const decide = { kind: 'decide-appeal', outcome: 'upheld', text: 'Right.' } as const;
    await act(town, Number(complaint.id), decide, asInstant(Date.now()), 'worksHead');
    await act(town, Number(complaint.id), { kind: 'reopen', reason: 'r' }, asInstant(Date.now()));
    const resolve = { kind: 'resolve', outcome: 'upheld', text: 'New bulb.' } as const;
    await act(town, Number(complaint.id), resolve, asInstant(Date.now()));
    await home.page.reload();
    await home.page.getByText(visitor.words.promise.appealOpen, { exact: true }).click();
    await field('appeal').fill('Still dark.');
    await act(town, Number(complaint.id), { kind: 'reopen', reason: 'r' }, asInstant(Date.now()));
    await press('appeal');
    expect(await visitor.text()).toContain(visitor.words.track.notPossible);
    expect(await field('appeal').inputValue()).toBe('Still dark.');
  });

  test('met no barrier on any of these pages', () => {
    expect(findings).toEqual([]);
  });
});

test('a page that is only looked at writes nothing, whatever its address says', async () => {
  const before = await rowsOf(town, 'complaint_events');
  for (const address of ['?act=withdraw&withdraw=x', '?act=appeal&appeal=x', '?notice=withdraw']) {
    await town.request.get(`/en/track/K7P4-XQW3${address}`);
  }
  expect(await rowsOf(town, 'complaint_events')).toEqual(before);
});

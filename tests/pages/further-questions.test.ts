import type { Town } from '../api/support/town';
import { rowsOf } from '../api/support/lives';
import { openBrowser, type OpenBrowser } from '../support/browser';
import { say } from '../support/charter/say';
import { question } from '../support/charter/town-work';
import { openInspector, type Inspector } from './support/inspector';
import { openPlace } from './support/place';
import { Visitor } from './support/visitor';

/** Are there sparks? If so: where, which must be said; and if at a school: for how long. */
const LAMP = {
  key: 'lamp',
  questions: [
    question({ key: 'post', kind: 'text', required: true }),
    question({ key: 'sparks', kind: 'yes-no', label: say('Are there sparks?') }),
    question({
      ...{ key: 'where', kind: 'text', required: true, label: say('Where are the sparks?') },
      visibleWhen: { field: 'sparks', operator: 'is', value: true },
    }),
    question({
      ...{ key: 'since', kind: 'text', label: say('For how long?') },
      visibleWhen: { field: 'where', operator: 'contains', value: 'school' },
    }),
  ],
} as const;

let town: Town;
let home: OpenBrowser;
let inspector: Inspector;
let visitor: Visitor;

beforeAll(async () => {
  town = await openPlace({
    change: ({ forms }) => ({ forms: [...forms.filter(({ key }) => key !== 'lamp'), LAMP] }),
  });
  inspector = await openInspector({ width: 390, colorScheme: 'light' });
}, 120_000);

beforeEach(async () => {
  home = await openBrowser({ javaScript: false, width: 390, locale: 'en-GB' });
  visitor = new Visitor(home.page, town.url, 'en');
  await visitor.open('/report');
  await visitor.fillAbout();
  await home.page.locator('#description').fill('The lamp crackles.');
  await home.page.locator('#question-post').fill('P7');
});

afterEach(() => home.close());

afterAll(async () => {
  await inspector?.close();
  await town?.close();
});

const goOn = () => visitor.press(visitor.words.frame.continue);
const answer = (key: string) => home.page.locator(`#question-${key}`);

async function sparks(value: 'yes' | 'no'): Promise<void> {
  await home.page.locator(`input[name=question-sparks][value=${value}]`).check();
}

/** From the page after the questions to the receipt; gives what was stored. */
async function send(): Promise<Record<string, unknown>> {
  await visitor.fillContact('');
  await visitor.press(visitor.words.report.send);
  const { reference } = await visitor.receipt();
  const [row] = await rowsOf(town, 'complaints', { reference });
  return JSON.parse(String(row?.answers));
}

test('a question that hangs on an answer comes after it, and once it is there it must be answered', async () => {
  expect(await answer('where').count()).toBe(0);
  await sparks('yes');
  await goOn();
  expect(visitor.path()).toBe('/report/details');
  expect(await visitor.errors()).toEqual([]);
  expect(await visitor.text()).toContain(visitor.words.report.moreQuestions);
  expect(new URL(home.page.url()).hash).toBe('#question-where');
  expect(await inspector.inspect(home.page)).toEqual([]);
  await goOn();
  expect(await visitor.errors()).toHaveLength(1);
  await answer('where').fill('At the pole');
  await goOn();
  expect(visitor.path()).toBe('/report/contact');
  expect(await send()).toEqual({ post: 'P7', sparks: true, where: 'At the pole' });
});

test('who answers otherwise is not asked, and goes on at once', async () => {
  await sparks('no');
  await goOn();
  expect(visitor.path()).toBe('/report/contact');
  expect(await send()).toEqual({ post: 'P7', sparks: false });
});

test('an answer to a question that is taken back is not shown and not stored', async () => {
  await sparks('yes');
  await goOn();
  await answer('where').fill('By the school');
  await goOn();
  await answer('since').fill('A week');
  await goOn();
  await visitor.fillContact('');
  expect(await visitor.text()).toContain('By the school');
  await visitor.open('/report/details?from=check');
  await sparks('no');
  await goOn();
  expect(visitor.path()).toBe('/report/check');
  expect(await visitor.text()).not.toContain('school');
  expect(await visitor.text()).not.toContain('For how long?');
  await visitor.press(visitor.words.report.send);
  const { reference } = await visitor.receipt();
  const [row] = await rowsOf(town, 'complaints', { reference });
  expect(JSON.parse(String(row?.answers))).toEqual({ post: 'P7', sparks: false });
});

test('a question that was changed back later leads to what hangs on it, not past it', async () => {
  await sparks('no');
  await goOn();
  await visitor.fillContact('');
  await visitor.open('/report/details?from=check');
  await sparks('yes');
  await goOn();
  expect(visitor.path()).toBe('/report/details');
  await answer('where').fill('Above');
  await goOn();
  expect(visitor.path()).toBe('/report/check');
});

test('a file that was not taken is told of before further questions are', async () => {
  await sparks('yes');
  const empty = { name: 'empty.png', mimeType: 'image/png', buffer: Buffer.alloc(0) };
  await home.page.locator('#files').setInputFiles([empty]);
  await visitor.fillDetails('Dark');
  expect((await visitor.errors()).at(-1)).toBe('“empty.png” is empty. Choose another file');
  expect(await home.page.locator('#question-where').count()).toBe(1);
});

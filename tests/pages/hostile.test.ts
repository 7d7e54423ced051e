import { asInstant } from '../../src/kernel/instant';
import { act } from '../api/support/lives';
import type { Town } from '../api/support/town';
import { openBrowser, type OpenBrowser } from '../support/browser';
import { openPlace } from './support/place';
import { Visitor } from './support/visitor';

const VECTORS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg/onload=alert(1)>",
  '</textarea><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '<a href="javascript:alert(1)">x</a>',
  '{{constructor.constructor("alert(1)")()}}',
  '{{#with "s" as |string|}}{{string.sub.apply 0}}{{/with}}',
  '${alert(1)} <%= 7*7 %> #{7*7}',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '\u202Ereversed\u202C \u0000 &lt;b&gt; &amp;',
  '<style>*{display:none}</style>',
];

let town: Town;
let home: OpenBrowser;
let visitor: Visitor;
const ran: string[] = [];

beforeAll(async () => {
  town = await openPlace();
  home = await openBrowser({ javaScript: true });
  home.page.on('dialog', (dialog) => {
    ran.push(`${home.page.url()}: ${dialog.message()}`);
    return dialog.dismiss();
  });
  visitor = new Visitor(home.page, town.url, 'en');
}, 120_000);

afterAll(async () => {
  await home?.close();
  await town?.close();
});

/** As a screen shows it: spaces run together, and what has no shape is not there. */
function onOneLine(text: string): string {
  return text.split('\u0000').join('').replace(/\s+/g, ' ').trim();
}

/** Everything a resident can write, in every place where it is shown again. */
test.each(VECTORS)('%j stays what it is: words', async (vector) => {
  const { page } = home;
  await visitor.open('/report');
  await page.locator('input[name=category][value=bins]').check();
  await page.locator('#placeDetail').fill(vector);
  await visitor.press('Continue');
  await page.locator('#description').fill(vector);
  await page.locator('#question-wish').fill(vector);
  await visitor.press('Continue');
  await page.locator('#name').fill(vector);
  await page.locator('#phone').fill(vector);
  await page.locator('#email').fill(vector);
  await visitor.press('Continue');
  expect(await visitor.errors()).toHaveLength(1);
  await page.locator('#phone').fill('1');
  await visitor.fillContact('');
  expect(visitor.path()).toBe('/report/check');
  await visitor.press('Send complaint');

  const receipt = await visitor.receipt();
  const at = asInstant(Date.now());
  const row = await town.strapi.db
    .connection('complaints')
    .where({ reference: receipt.reference })
    .first('id');
  const resolve = { kind: 'resolve', outcome: 'upheld', text: vector } as const;
  await act(town, Number(row.id), { kind: 'reply', text: vector, waitForResident: true }, at);
  await act(town, Number(row.id), resolve, at);
  await visitor.follow({ reference: vector, secret: vector });
  await visitor.follow(receipt);
  await page.locator('#reply').fill(vector);
  await visitor.press('Send message');
  expect(onOneLine(await visitor.text())).toContain(onOneLine(vector));
  await visitor.open(`/${encodeURIComponent(vector)}`);
  expect(ran).toEqual([]);
});

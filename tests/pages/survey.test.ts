import type { Town } from '../api/support/town';
import { act, submit } from '../api/support/lives';
import { openBrowser, type OpenBrowser } from '../support/browser';
import { asInstant } from '../../src/kernel/instant';
import { openInspector, type Inspector } from './support/inspector';
import { openPlace } from './support/place';
import { Visitor } from './support/visitor';

let town: Town;
let home: OpenBrowser;
let inspector: Inspector;
let visitor: Visitor;
let path: string;
const findings: string[] = [];

beforeAll(async () => {
  town = await openPlace();
  home = await openBrowser({ javaScript: false, width: 360 });
  inspector = await openInspector({ width: 360, colorScheme: 'light' });
  visitor = new Visitor(home.page, town.url, 'en');
}, 120_000);

afterAll(async () => {
  await home?.close();
  await inspector?.close();
  await town?.close();
});

/** A complaint settled just now, and the path of its survey. */
async function solvedComplaint() {
  const now = () => asInstant(Date.now());
  const receipt = await submit(town, { at: now() });
  const resolve = { kind: 'resolve', outcome: 'upheld', text: 'A new lamp.' } as const;
  expect(await act(town, receipt.complaintId, resolve, now())).toBeNull();
  const token = await town.plugins.surveys.openInvitationToken(
    town.strapi,
    receipt.complaintId,
    now(),
  );
  return { receipt, path: `/survey/${token}` };
}

async function inspect(): Promise<void> {
  findings.push(...(await inspector.inspect(home.page)));
}

test('a settled complaint leads to its survey, and looking at it stores nothing', async () => {
  const settled = await solvedComplaint();
  ({ path } = settled);
  await visitor.follow(settled.receipt);
  await inspect();
  await home.page.getByRole('link', { name: 'Answer the question' }).click();
  expect(visitor.path()).toBe(path);
  await inspect();
  expect(await town.strapi.db.connection('survey_responses')).toEqual([]);
});

test('an answer needs a score, and keeps the comment', async () => {
  await home.page.locator('#comment').fill('Too slow');
  await visitor.press('Send answer');
  expect(await visitor.errors()).toEqual(['Choose how content you are']);
  expect(await home.page.locator('#comment').inputValue()).toBe('Too slow');
  await inspect();
});

test('a content answer is thanked, and can be changed to an unhappy one, which reopens', async () => {
  await home.page.locator('input[name=score][value="4"]').check();
  await visitor.press('Send answer');
  expect(await visitor.heading()).toBe('Thank you');
  await inspect();
  await visitor.open(path);
  await home.page.locator('input[name=score][value="1"]').check();
  await visitor.press('Send answer');
  expect(await visitor.heading()).toContain('not right yet');
  await inspect();
  expect(await town.strapi.db.connection('survey_responses')).toHaveLength(1);
});

test('an unknown link says so', async () => {
  expect(await visitor.open('/survey/NONE')).toBe(404);
  expect(await visitor.heading()).toBe('This link opens no survey');
  await inspect();
});

test('no page of the survey shuts anybody out', () => expect(findings).toEqual([]));

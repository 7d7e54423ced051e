import type { Town } from '../api/support/town';
import { openBrowser, type OpenBrowser } from '../support/browser';
import supertest from 'supertest';
import { openPlace } from './support/place';
import { Visitor } from './support/visitor';

let town: Town;
let home: OpenBrowser;
let visitor: Visitor;

beforeAll(async () => {
  town = await openPlace();
  home = await openBrowser({ javaScript: true });
  visitor = new Visitor(home.page, town.url, 'en');
}, 120_000);

afterAll(async () => {
  await home?.close();
  await town?.close();
});

async function complaints(): Promise<number> {
  return (await town.strapi.db.connection('complaints').select('id')).length;
}

/** Fills the report in as a browser does, up to the last button. */
async function filledReport() {
  const agent = supertest.agent(town.url);
  await agent.get('/en/report');
  const send = (path: string, fields: object) => agent.post(path).type('form').send(fields);
  await send('/en/report', { category: 'lamps' }).expect(303);
  await send('/en/report/details', { description: 'Dark', 'question-post': 'P1' }).expect(303);
  await send('/en/report/contact', {}).expect(303);
  return agent;
}

test('a double click, Back and a reload make one complaint', async () => {
  const before = await complaints();
  await visitor.open('/report');
  await visitor.fillAbout();
  await visitor.fillDetails('Dark');
  await visitor.fillContact('');
  await home.page.getByRole('button', { name: 'Send complaint' }).dblclick();
  await home.page.waitForURL('**/report/sent');
  const receipt = await visitor.receipt();
  await home.page.goBack();
  await home.page.reload();
  expect(visitor.path()).toBe('/report/sent');
  await home.page.reload();
  expect(await visitor.receipt()).toEqual(receipt);
  expect(await complaints()).toBe(before + 1);
});

test('Back after an error leads to what was written, and asks for nothing to be sent again', async () => {
  await visitor.open('/report');
  await visitor.fillAbout();
  await home.page.locator('#description').fill('Dark');
  await visitor.press('Continue');
  expect(await visitor.errors()).toHaveLength(1);
  await visitor.fillDetails('Darker');
  expect(visitor.path()).toBe('/report/contact');
  await home.page.goBack();
  expect(await visitor.errors()).toEqual([]);
  expect(await home.page.locator('#description').inputValue()).toBe('Darker');
  await visitor.open('/report');
  await visitor.press('Delete what I wrote and start again');
});

test('twenty presses at once make one complaint, and each leads to the receipt', async () => {
  const before = await complaints();
  const agent = await filledReport();
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => agent.post('/en/report/check').type('form').send({})),
  );
  expect(answers.map(({ headers }) => headers.location)).toEqual(
    Array.from({ length: 20 }, () => '/en/report/sent'),
  );
  expect(await complaints()).toBe(before + 1);
});

test('a report changed after it was sent leads to the receipt of the first', async () => {
  const agent = await filledReport();
  await agent.post('/en/report/check').type('form').send({}).expect(303);
  const before = await complaints();
  const late = await agent.post('/en/report/details').type('form').send({ description: 'Other' });
  expect(late.headers.location).toBe('/en/report/sent');
  expect(await complaints()).toBe(before);
});

test('the next report is a new one', async () => {
  const agent = await filledReport();
  await agent.post('/en/report/check').type('form').send({}).expect(303);
  const { text } = await agent.get('/en/report');
  expect(text).not.toContain('checked');
  await agent.post('/en/report').type('form').send({ category: 'bins' }).expect(303);
  await agent.get('/en/report/details').expect(200);
});

test('a message sent twice by one press is written once', async () => {
  await visitor.report('Dark again');
  await visitor.follow(await visitor.receipt());
  await home.page.locator('#reply').fill('Only once');
  await home.page.getByRole('button', { name: 'Send message' }).dblclick();
  await home.page.waitForURL('**notice=reply');
  await home.page.reload();
  expect((await visitor.text()).split('Only once')).toHaveLength(2);
});

test('the receipt can be taken off a shared computer', async () => {
  await visitor.report('Dark once more');
  await visitor.press('I have kept it: remove it from this device');
  expect(visitor.path()).toBe('/report/forgotten');
  await visitor.open('/report/sent');
  expect(visitor.path()).toBe('/report');
});

test('what was begun can be deleted and begun anew', async () => {
  await visitor.open('/report');
  await visitor.fillAbout();
  await visitor.open('/report');
  expect(await visitor.text()).toContain('You began this complaint earlier');
  await visitor.press('Delete what I wrote and start again');
  expect(await home.page.locator('input[name=category]:checked').count()).toBe(0);
});

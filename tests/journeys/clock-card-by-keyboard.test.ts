import type { Page } from 'playwright-core';
import { asInstant } from '../../src/kernel/instant';
import { act, on, submit } from '../api/support/lives';
import { openTown, type Town } from '../api/support/town';
import { openBrowser, type OpenBrowser } from '../support/browser';
import { barriersIn, LAPTOP } from './support/barriers';
import { Keyboard } from './support/keyboard';
import { Staff } from './support/staff';

// Every key is pressed one by one, and axe looks at every page twice.
jest.setTimeout(180_000);

let town: Town;
let office: OpenBrowser;
let page: Page;
let keyboard: Keyboard;

beforeAll(async () => {
  town = await openTown({ serveAdmin: true });
  office = await openBrowser({ javaScript: true, width: 1280, height: 800 });
  page = office.page;
  keyboard = new Keyboard(page);
  await new Staff(page, town.url).signIn('worker');
}, 120_000);

afterAll(async () => {
  await office?.close();
  await town?.close();
});

const said = (words: string) => page.getByText(words).first().waitFor();

async function openComplaint(reference: string): Promise<void> {
  await page.goto(`${town.url}/admin/plugins/complaints/${reference}`);
  await page.getByRole('heading', { name: 'Promise' }).first().waitFor();
}

describe('a promise without a mouse', () => {
  test('explains its date and its policy', async () => {
    const { reference } = await submit(town, { at: asInstant(Date.now()) });
    await openComplaint(reference);
    await keyboard.press('How this date was reckoned');
    await said('Counted of');
    await keyboard.press('Why this policy');
    await said('applies.');
    expect(await barriersIn(page, 'an explained promise')).toEqual([]);
  });

  test('is extended with a reason, and the new date says by how much', async () => {
    await keyboard.press('Extend the promise');
    await page.getByRole('dialog').waitFor();
    expect(await barriersIn(page, 'putting off', [LAPTOP])).toEqual([]);
    await keyboard.write('By how many working hours', '4');
    await keyboard.write('Why', 'A part has to be ordered.');
    await keyboard.press('Extend and tell the resident');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await said('+4 hrs');
    await said('A part has to be ordered.');
  });
});

test('an appeal stands in its own view of the desk', async () => {
  const { complaintId, reference } = await submit(town);
  await act(
    town,
    complaintId,
    { kind: 'resolve', outcome: 'upheld', text: 'Done.' },
    on('Mon 12:00'),
  );
  await act(
    town,
    complaintId,
    { kind: 'resident-appeal', reason: 'It is still dark.' },
    on('Mon 15:00'),
  );
  await page.goto(`${town.url}/admin/plugins/complaints?view=appeals`);
  await page.getByText(reference).first().waitFor();
  expect(await barriersIn(page, 'the appeals')).toEqual([]);
  await openComplaint(reference);
  await said('It is still dark.');
  expect(await barriersIn(page, 'an appeal')).toEqual([]);
});

test('that escalation stands still is said on the desk, and can be put away by key', async () => {
  const now = Date.now();
  await town.strapi.db.connection('tick_states').insert({
    ...{ name: 'escalation', last_at: now, stopped_at: now, step_seconds: 7_200, reason: 'jumped' },
  });
  await page.goto(`${town.url}/admin/plugins/complaints`);
  const alert = page.getByRole('alert').filter({ hasText: 'Escalation is waiting' });
  await alert.waitFor();
  expect(await barriersIn(page, 'a stopped tick')).toEqual([]);
  await keyboard.press('Close');
  await alert.waitFor({ state: 'hidden' });
});

import { openTown, type Town } from '../api/support/town';
import { openBrowser, type OpenBrowser } from '../support/browser';
import { barriersIn, LAPTOP } from './support/barriers';
import { Keyboard } from './support/keyboard';
import { Staff } from './support/staff';

// A page with a button for every day of a year takes its time, with every key pressed one by one.
jest.setTimeout(180_000);

let town: Town;
let office: OpenBrowser;
let keyboard: Keyboard;

beforeAll(async () => {
  town = await openTown({ serveAdmin: true });
  office = await openBrowser({ javaScript: true, width: 1280, height: 800 });
  keyboard = new Keyboard(office.page);
  await new Staff(office.page, town.url).signIn('editor', 'Promises');
}, 120_000);

afterAll(async () => {
  await office?.close();
  await town?.close();
});

const heading = () => office.page.getByRole('heading', { level: 1 }).innerText();

test('a calendar is made as a copy without a mouse', async () => {
  const { page } = office;
  await page.goto(`${town.url}/admin/plugins/escalation/calendars`);
  await page.getByRole('link', { name: 'Hours' }).waitFor();
  expect(await barriersIn(page, 'the calendars')).toEqual([]);

  await keyboard.press('New calendar');
  await keyboard.write('Name', 'Night shift');
  await keyboard.choose('Begin as a copy of', 'Hours');
  expect(await barriersIn(page, 'the dialog for a new one', [LAPTOP])).toEqual([]);
  await keyboard.press('Create');
  await page.waitForURL(/calendars\/night-shift$/);
  await page.getByRole('heading', { level: 1, name: 'Night shift' }).waitFor();
  expect(await barriersIn(page, 'the calendar')).toEqual([]);
});

test('it is changed, saved and deleted without a mouse', async () => {
  const { page } = office;
  await keyboard.write('Monday: hours 1 close at', '06:00');
  await keyboard.press('Save');
  await page.getByText('Saved. It takes effect when the charter is published.').waitFor();
  const { body } = await (await town.as('editor')).get('/escalation/calendars/night-shift');
  expect(body.calendar.weekly[0]).toEqual({ day: 'mon', opens: '09:00', closes: '06:00' });

  await keyboard.press('Delete');
  const dialog = page.getByRole('alertdialog');
  await dialog.waitFor();
  await keyboard.press('Delete');
  await page.getByText('The calendar was deleted.').waitFor();
  expect(await heading()).toBe('Calendars');
});

test('what goes by a calendar keeps it, and is named', async () => {
  const { page } = office;
  await page.goto(`${town.url}/admin/plugins/escalation/calendars/hours`);
  await page.getByRole('heading', { level: 1, name: 'Hours' }).waitFor();
  await keyboard.press('Delete');
  const dialog = page.getByRole('alertdialog');
  await dialog.waitFor();
  await keyboard.press('Delete');
  await dialog.getByText('Policy “Standard”').waitFor();
  expect(await barriersIn(page, 'the refusal', [LAPTOP])).toEqual([]);
  await keyboard.press('Cancel');
  await dialog.waitFor({ state: 'hidden' });
  expect(await heading()).toBe('Hours');
});

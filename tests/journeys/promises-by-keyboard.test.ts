import type { Page } from 'playwright-core';
import { on, submit } from '../api/support/lives';
import { tick } from '../api/support/promises';
import { openTown, type Caller, type Town } from '../api/support/town';
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
let editor: Caller;

beforeAll(async () => {
  town = await openTown({ serveAdmin: true });
  editor = await town.as('editor');
  office = await openBrowser({ javaScript: true, width: 1280, height: 800 });
  page = office.page;
  keyboard = new Keyboard(page);
  await new Staff(page, town.url).signIn('editor', 'Promises');
}, 120_000);

afterAll(async () => {
  await office?.close();
  await town?.close();
});

async function open(part: string): Promise<void> {
  await page.goto(`${town.url}/admin/plugins/escalation/${part}`);
}

const said = (words: string) => page.getByText(words).first().waitFor();

async function draftOf(kind: 'policies' | 'rules', key: string) {
  const { body } = await editor.get(`/escalation/${kind}`);
  const found = body[kind].find(({ draft }: { draft: { key: string } }) => draft.key === key);
  return found?.draft;
}

describe('policies without a mouse', () => {
  test('a new one is put together, refused with what is missing, mended and saved', async () => {
    await open('policies');
    await said('no other policy does');
    expect(await barriersIn(page, 'the policies')).toEqual([]);
    await keyboard.press('New policy');
    await page.getByRole('heading', { level: 1, name: 'New policy' }).waitFor();
    await keyboard.write('Name in English', 'Shops');
    await keyboard.write('Solution, Normal: amount', '0');
    await keyboard.press('Save');
    await said('This was not saved');
    await said('Write the name in every language.');
    expect(await barriersIn(page, 'a refused policy', [LAPTOP])).toEqual([]);

    await keyboard.write('Name in Chinese', '商铺');
    await keyboard.write('Solution, Normal: amount', '3');
    await keyboard.press('Save');
    await page.waitForURL(/policies\/shops$/);
    expect(await draftOf('policies', 'shops')).toMatchObject({
      name: { en: 'Shops', 'zh-Hans': '商铺' },
      isDefault: false,
    });
    expect((await draftOf('policies', 'shops')).targets).toContainEqual({
      ...{ metric: 'resolution', priority: 'normal', amount: 3, basis: 'working-time' },
    });
    await said('Say to which complaints it applies');
    expect(await barriersIn(page, 'a policy')).toEqual([]);
  });

  test('what it promises is tried out by the real engine', async () => {
    await keyboard.press('What is due when?');
    await page.getByRole('group', { name: 'Dates promised' }).waitFor();
  });

  test('it is moved up the order, and the focus goes with it', async () => {
    await open('policies');
    await keyboard.press(/^Move “Shops” up, now 2 of/);
    await page.getByRole('button', { name: /^Move “Shops” up, now 1 of/ }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: /^Move “Shops” up, now 1 of/ }).waitFor();
  });

  test('whoever leaves without saving is asked, and may stay', async () => {
    await open('policies/shops');
    await page.getByRole('heading', { level: 1, name: 'Shops' }).waitFor();
    await keyboard.write('Name in English', 'Shops and stalls');
    await keyboard.press('All policies');
    const dialog = page.getByRole('alertdialog');
    await dialog.waitFor();
    await keyboard.press('Stay');
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.getByLabel('Name in English').inputValue()).toBe('Shops and stalls');
    await keyboard.press('Undo changes');
    expect(await page.getByLabel('Name in English').inputValue()).toBe('Shops');
  });
});

describe('rules without a mouse', () => {
  test('the ladder of a promise is added whole', async () => {
    await open('rules');
    await page.getByRole('link', { name: 'overdue', exact: true }).waitFor();
    expect(await barriersIn(page, 'the rules')).toEqual([]);
    await keyboard.press('Add the escalation ladder');
    await keyboard.choose('For which promise', 'Next reply');
    expect(await barriersIn(page, 'the ladder', [LAPTOP])).toEqual([]);
    await keyboard.press('Add');
    await said('4 rules were added.');
    await said('80 % of the time for the next reply is used → tell the handler');
  });

  test('one is switched off where it stands', async () => {
    await keyboard.press('Switched on: soon-due');
    await page.getByRole('switch', { name: 'Switched on: soon-due', checked: false }).waitFor();
    expect((await draftOf('rules', 'soon-due')).isEnabled).toBe(false);
  });

  test('a new one is put together as a sentence', async () => {
    await keyboard.press('New rule');
    await page.getByRole('heading', { level: 1, name: 'New rule' }).waitFor();
    await keyboard.write('Name in English', 'Reopened');
    await keyboard.write('Name in Chinese', '重开');
    await keyboard.choose('What sets it off', 'Something happens to a complaint');
    await keyboard.tick('is received');
    await keyboard.tick('is reopened');
    await keyboard.choose('Who is told', 'leadership');
    await keyboard.press('Add a step');
    await page.getByRole('heading', { level: 3, name: /^2\./ }).waitFor();
    await keyboard.press('Move “Step 2” up, now 2 of 2');
    await keyboard.press('Remove step 1');
    await said('A complaint is reopened → tell leadership');
    expect(await barriersIn(page, 'a rule')).toEqual([]);
    await keyboard.press('Save');
    await page.waitForURL(/rules\/reopened$/);
    expect(await draftOf('rules', 'reopened')).toMatchObject({
      trigger: { kind: 'event', events: ['reopened'] },
      steps: [{ kind: 'notify', to: { kind: 'leadership' } }],
      repeat: null,
    });
  });
});

describe('the run log', () => {
  test('is empty with a reason, and then says what the rules did', async () => {
    await open('runs');
    await said('No rule has run yet.');
    expect(await barriersIn(page, 'the empty log')).toEqual([]);
    await submit(town);
    await tick(town, on('Fri 12:00'));
    await page.reload();
    await page.getByRole('cell', { name: 'Carried out' }).first().waitFor();
    await page.getByText('Not yours to see').first().waitFor();
    expect(await barriersIn(page, 'the log')).toEqual([]);
    await keyboard.choose('Outcome', 'Failed');
    await said('There is no such line.');
  });

  test('explains each line to those who may see the complaint', async () => {
    const desk = await openBrowser({ javaScript: true, width: 1280, height: 800 });
    await new Staff(desk.page, town.url).signIn('mayor', '承诺时限');
    await desk.page.goto(`${town.url}/admin/plugins/escalation/runs`);
    const hands = new Keyboard(desk.page);
    await desk.page.getByText('已执行').first().waitFor();
    await hands.press('说明');
    await desk.page.getByText('触发原因').first().waitFor();
    expect(await barriersIn(desk.page, 'an explained line')).toEqual([]);
    await desk.close();
  });
});

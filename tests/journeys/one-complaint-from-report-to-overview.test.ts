import { openTown, type Town } from '../api/support/town';
import { openBrowser, type OpenBrowser } from '../support/browser';
import { startMailbox, type Mailbox } from '../support/mailbox';
import { Resident, type Receipt } from './support/resident';
import { Staff } from './support/staff';

const WORDS = 'The lamp over the steps is dark';
const EMAIL = 'resident@mail.example';

let mailbox: Mailbox;
let town: Town;
let home: OpenBrowser;
let office: OpenBrowser;
let resident: Resident;
let staff: Staff;
let receipt: Receipt;

beforeAll(async () => {
  mailbox = await startMailbox();
  town = await openTown({
    smtpPort: mailbox.port,
    serveAdmin: true,
    settings: { PUBLIC_URL: 'http://redress.example' },
  });
  home = await openBrowser({ javaScript: false });
  office = await openBrowser({ javaScript: true });
  resident = new Resident(home.page, town.url);
  staff = new Staff(office.page, town.url);
}, 120_000);

afterAll(async () => {
  await home?.close();
  await office?.close();
  await town?.close();
  await mailbox?.close();
});

async function lettersTo(address: string): Promise<string[]> {
  const { complaints } = town.plugins;
  await complaints.sendDueNotices(town.strapi, Date.now() as never); // an instant is a branded number
  return (await mailbox.mailsTo(address)).map(({ subject }) => subject ?? '');
}

describe('one complaint', () => {
  test('is reported without a script, and the receipt names a date', async () => {
    receipt = await resident.report(WORDS, EMAIL);
    expect(receipt.reference).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    expect(receipt.secret.replace(/\W/g, '')).toHaveLength(26);
    expect(receipt.promised).toContain('Asia/Shanghai');
    expect(await lettersTo(EMAIL)).toEqual([`[complaint-received] ${receipt.reference}`]);
  });

  test('opens to its resident by reference and secret', async () => {
    await resident.follow(receipt);
    const page = await resident.words();
    expect(page).toContain(receipt.reference);
    expect(page).toContain('Stage new');
    expect(page).toContain(WORDS);
  });

  test('stands in the queue of its department with its promise', async () => {
    await staff.signIn('worker');
    const row = await staff.openFromQueue(WORDS);
    expect(row).toContain(receipt.reference);
    expect(row).toContain('Due in');
  });

  test('is answered at the desk, and the resident reads the answer', async () => {
    await staff.reply('We come tomorrow with a new lamp.');
    await resident.reload();
    expect(await resident.words()).toContain('We come tomorrow with a new lamp.');
  });

  test('is resolved with an outcome, told to the resident', async () => {
    await staff.resolve('The lamp was burnt out. It is new now.');
    await resident.reload();
    expect(await resident.words()).toContain('It is new now.');
    expect(await lettersTo(EMAIL)).toEqual([
      `[complaint-received] ${receipt.reference}`,
      `[reply-sent] ${receipt.reference}`,
      `[survey-invitation] ${receipt.reference}`,
      `[complaint-resolved] ${receipt.reference}`,
    ]);
  });

  test('asks whether the resident is content, by the address in the letter', async () => {
    const mails = await mailbox.mailsTo(EMAIL);
    const letter = mails.find(({ subject }) => subject?.startsWith('[survey-invitation]'));
    const path = /http:\/\/redress\.example(\/en\/survey\/\S+)/.exec(letter?.text ?? '')?.[1];
    const thanks = await resident.answerSurvey(`${town.url}${path}`, 5, 'Bright again');
    expect(thanks).toContain('Thank you');
  });

  test('is counted in the overview', async () => {
    const page = await staff.overview();
    expect(page).toMatch(/Kept promises\s+100\s?%/);
    expect(page).toMatch(/Satisfaction\s+5(\.0)? of 5/);
  });
});

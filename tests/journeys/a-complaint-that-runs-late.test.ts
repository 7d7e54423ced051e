import { HOUR, later } from '../../src/kernel/duration';
import { asInstant } from '../../src/kernel/instant';
import { emailOf } from '../api/support/accounts';
import { openTown, type Town } from '../api/support/town';
import { openBrowser, type OpenBrowser } from '../support/browser';
import { startMailbox, type Mailbox } from '../support/mailbox';
import { moveClockTo } from '../support/redress';
import { Resident, type Receipt } from './support/resident';

let mailbox: Mailbox;
let town: Town;
let home: OpenBrowser;
let resident: Resident;
let receipt: Receipt;

beforeAll(async () => {
  mailbox = await startMailbox();
  town = await openTown({ smtpPort: mailbox.port, settings: { PUBLIC_URL: 'http://r.example' } });
  home = await openBrowser({ javaScript: false });
  resident = new Resident(home.page, town.url);
  receipt = await resident.report('The lamp over the steps is dark', 'resident@mail.example');
}, 120_000);

afterAll(async () => {
  moveClockTo(null);
  await home?.close();
  await town?.close();
  await mailbox?.close();
});

/** The browser keeps true time and drops cookies that have expired by it, so the clock only moves forward from now. */
const reportedAt = asInstant(Date.now());

/** Lets an hour pass at a time, and the tick run twice in each, until so many days after the report. */
async function live(days: number): Promise<void> {
  const { complaints, escalation } = town.plugins;
  for (let hour = 1; hour <= days * 24; hour += 1) {
    const at = later(reportedAt, hour * HOUR);
    moveClockTo(at);
    await escalation.runTick(town.strapi, at);
    await escalation.runTick(town.strapi, at);
    await complaints.sendDueNotices(town.strapi, at);
  }
}

async function subjectsTo(address: string): Promise<string[]> {
  return (await mailbox.mailsTo(address)).map(({ subject }) => subject ?? '').sort();
}

test('a complaint nobody touches climbs the whole ladder, each letter exactly once', async () => {
  await live(8); // 16 working hours and 4 more have run out by then, whatever day it is today
  const { reference } = receipt;
  // Unassigned, so what an assignee would be warned of goes to the head.
  expect(await subjectsTo(emailOf('worksHead'))).toEqual([
    `[due-soon] ${reference}`,
    `[overdue-head] ${reference}`, // no answer within 24 hours
    `[overdue-head] ${reference}`, // no solution within 16 working hours
  ]);
  expect(await subjectsTo(emailOf('mayor'))).toEqual([
    `[overdue-leadership] ${reference}（中）`, // whose letters are in Chinese
  ]);
  expect(await subjectsTo(emailOf('worker'))).toEqual([]);
  expect(await subjectsTo(emailOf('safetyHead'))).toEqual([]);
  expect(await subjectsTo('resident@mail.example')).toEqual([`[complaint-received] ${reference}`]);

  await live(8); // the same days again: nothing is told twice
  expect(await mailbox.mails()).toHaveLength(5);
});

test('the resident reads who was told that it is late', async () => {
  await resident.follow(receipt);
  const page = await resident.words();
  expect(page).toMatch(/late/i);
  expect(page).not.toContain('worksHead');
});

import { moveClockTo } from '../support/redress';
import { overviewSchema } from '../../src/plugins/insights/contracts/overview';
import type { Instant } from '../../src/kernel/instant';
import { tokenFor } from '../../src/plugins/surveys/server/services/token-for';
import type { PersonName } from './support/accounts';
import { act, countRows, on, submit } from './support/lives';
import { openTown, type Town } from './support/town';

let town: Town;

const BINS = { categoryKey: 'bins', posted: {} };
const FIRES = { categoryKey: 'fires', posted: {} };

async function reply(id: number, at: Instant, waitForResident = false): Promise<void> {
  await act(town, id, { kind: 'reply', text: 'Hello', waitForResident }, at);
}

async function solve(id: number, at: Instant): Promise<void> {
  await act(town, id, { kind: 'resolve', outcome: 'upheld', text: 'Done' }, at);
}

async function rate(id: number, score: number): Promise<void> {
  const token = tokenFor(town.strapi, { id, cycle: 1 });
  const at = on('Fri 09:00');
  await town.plugins.surveys.answerSurvey(town.strapi, { token, score, comment: '', at });
}

/** A week in the town, told so that every figure can be counted by hand; it is Friday noon. */
beforeAll(async () => {
  town = await openTown();
  moveClockTo(on('Fri 12:00'));
  await submit(town, { at: on('Mon 10:00', -1) }); // of the week before

  const intime = (await submit(town)).complaintId; // answered in an hour, solved in two, five stars
  await reply(intime, on('Mon 11:00'));
  await solve(intime, on('Mon 12:00'));
  await rate(intime, 5);

  const late = (await submit(town)).complaintId; // answered in four hours, due on Wednesday, solved on Thursday
  await reply(late, on('Mon 14:00'));
  await solve(late, on('Thu 10:00'));
  await rate(late, 3);

  const runOut = (await submit(town, BINS)).complaintId; // answered in six hours, due on Wednesday, open
  await reply(runOut, on('Mon 16:00'));

  const waiting = (await submit(town, BINS)).complaintId; // answered in five hours, and waits
  await reply(waiting, on('Mon 15:00'), true);

  await submit(town, { ...FIRES, at: on('Fri 11:50') }); // ten minutes old
  const quick = (await submit(town, { ...FIRES, placeKey: 'hall' })).complaintId; // solved in twenty minutes
  await act(
    town,
    quick,
    { kind: 'resolve', outcome: 'upheld', text: 'Out' },
    on('Mon 10:20'),
    'warden',
  );
});

afterAll(async () => {
  moveClockTo(null);
  await town.close();
});

const WEEK = 'from=2026-03-02&to=2026-03-06';

async function overview(person: PersonName, query = WEEK) {
  const { status, body } = await (await town.as(person)).get(`/insights/overview?${query}`);
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return overviewSchema.parse(body);
}

const HOUR = 3_600;

const WORKS = {
  ...{ received: 4, open: 2, late: 1, solved: 2, ended: 3, onTimeShare: 1 / 3 },
  // First answers after 1, 4, 5 and 6 hours; solutions after 2 and 72.
  ...{ medianFirstResponseSeconds: 4.5 * HOUR, medianResolutionSeconds: 37 * HOUR },
  ...{ surveysInvited: 2, surveysAnswered: 2, meanScore: 4 },
};

const SAFETY = {
  ...{ received: 2, open: 1, late: 0, solved: 1, ended: 1, onTimeShare: 1 },
  ...{ medianFirstResponseSeconds: HOUR / 3, medianResolutionSeconds: HOUR / 3 },
  ...{ surveysInvited: 1, surveysAnswered: 0, meanScore: null },
};

describe('the overview of leadership', () => {
  test('says what one counts by hand, as a whole', async () => {
    expect((await overview('mayor')).total).toEqual({
      ...{ received: 6, open: 3, late: 1, solved: 3, ended: 4, onTimeShare: 0.5 },
      ...{ medianFirstResponseSeconds: 4 * HOUR, medianResolutionSeconds: 2 * HOUR },
      ...{ surveysInvited: 3, surveysAnswered: 2, meanScore: 4 },
    });
  });

  test('and by department, category and place', async () => {
    const { byDepartment, byCategory, byPlace } = await overview('mayor');
    expect(byDepartment).toMatchObject([
      { key: 'works', name: { en: 'Works', 'zh-Hans': '工务' }, ...WORKS },
      { key: 'safety', ...SAFETY },
    ]);
    expect(byCategory.map(({ key, received, late }) => [key, received, late])).toEqual([
      ['bins', 2, 1],
      ['fires', 2, 0],
      ['lamps', 2, 0],
    ]);
    expect(byPlace.map(({ key, received }) => [key, received])).toEqual([['hall', 1]]);
  });

  test('and day by day, and star by star', async () => {
    const { course, scores } = await overview('mayor');
    expect(course.map(({ from, received, solved }) => [from.slice(8), received, solved])).toEqual([
      ['02', 5, 2],
      ['03', 0, 0],
      ['04', 0, 0],
      ['05', 0, 1],
      ['06', 1, 0],
    ]);
    expect(scores.map(({ answers }) => answers)).toEqual([0, 0, 1, 0, 1]);
  });

  test('without dates is of the last ninety days', async () => {
    const { from, to, total } = await overview('mayor', '');
    expect([from, to, total.received]).toEqual(['2025-12-07', '2026-03-06', 7]);
  });

  test('of one department is that of the department', async () => {
    expect((await overview('mayor', `${WEEK}&department=safety`)).total).toEqual(SAFETY);
  });

  test('of a period before everything, or that ends before it begins, is empty', async () => {
    for (const query of [
      'from=2020-01-01&to=2020-12-31',
      'from=2026-03-06&to=2026-03-02',
      'from=1900-01-01&to=1900-12-31',
      'from=2199-12-01&to=2199-12-31',
    ]) {
      expect((await overview('mayor', query)).total.received).toBe(0);
    }
  });

  test('writes nothing', async () => {
    const before = await countRows(town);
    await overview('mayor');
    expect(await countRows(town)).toEqual(before);
  });

  const NO_QUESTIONS = [
    ...['from=yesterday', 'to=2026-02-30', 'from=0001-01-01', 'to=9999-12-31'],
    ...['colour=red', 'from=2026-03-02&from=2026-03-03'],
  ];

  test.each(NO_QUESTIONS)('asked with %s is no question', async (query) => {
    const answer = await (await town.as('mayor')).get(`/insights/overview?${query}`);
    expect(answer.status).toBe(400);
  });
});

describe('the overview of a department', () => {
  test('counts its own complaints and nobody else’s', async () => {
    const seen = await overview('worker');
    expect(seen.total).toEqual(WORKS);
    expect(seen.byDepartment.map(({ key }) => key)).toEqual(['works']);
    expect(seen.byCategory.map(({ key }) => key)).toEqual(['bins', 'lamps']);
    expect(seen.byPlace).toEqual([]);
    expect(seen.scores.map(({ answers }) => answers)).toEqual([0, 0, 1, 0, 1]);
    expect((await overview('warden')).total).toEqual(SAFETY);
  });

  test('asked about another department is empty', async () => {
    expect((await overview('worker', `${WEEK}&department=safety`)).total.received).toBe(0);
  });
});

import { DAY, later } from '../../src/kernel/duration';
import type { Instant } from '../../src/kernel/instant';
import { tokenFor } from '../../src/plugins/surveys/server/services/token-for';
import { act, countRows, on, rowsOf, submit } from './support/lives';
import { clockOf } from './support/promises';
import { openTown, type Town } from './support/town';

let town: Town;

beforeAll(async () => {
  town = await openTown();
});

afterAll(() => town.close());

type Outcome = 'upheld' | 'withdrawn';

async function solve(id: number, at: Instant, outcome: Outcome = 'upheld'): Promise<void> {
  expect(await act(town, id, { kind: 'resolve', outcome, text: 'Done' }, at)).toBeNull();
}

/** A complaint solved on Monday at noon, and the token that is in its resident's letter. */
async function solved(): Promise<{ id: number; token: string }> {
  const { complaintId: id } = await submit(town);
  await solve(id, on('Mon 12:00'));
  return { id, token: tokenFor(town.strapi, { id, cycle: 1 }) };
}

function answer(token: string, score: number, at = on('Tue 10:00'), comment = '') {
  return town.plugins.surveys.answerSurvey(town.strapi, { token, score, comment, at });
}

const invitations = (id: number) => rowsOf(town, 'survey_invitations', { complaint_id: id });
const responses = (id: number) => rowsOf(town, 'survey_responses', { complaint_id: id });
const complaint = async (id: number) => (await rowsOf(town, 'complaints', { id }))[0];

describe('an invitation', () => {
  test('is sent when a complaint is solved, with a link that opens it', async () => {
    const { id, token } = await solved();
    expect(await invitations(id)).toHaveLength(1);
    const [letter] = await rowsOf(town, 'notices', { complaint_id: id, kind: 'survey-invitation' });
    expect(letter?.recipient).toBe('ada@home.example');
    expect(String(letter?.body)).toContain(`/en/survey/${token}`);
    const view = await town.plugins.surveys.findInvitation(town.strapi, token, on('Tue 10:00'));
    expect(view).toMatchObject({
      ...{
        question: { en: 'Are you content?', 'zh-Hans': '您满意吗？' },
        answer: null,
        isOpen: true,
      },
    });
    expect(JSON.stringify(view)).not.toContain('The lamp is dark');
  });

  test('comes once a solution, and again when a reopened complaint is solved', async () => {
    const { id } = await solved();
    await act(town, id, { kind: 'reopen', reason: 'Dark' }, on('Tue 09:00'));
    await solve(id, on('Tue 12:00'));
    expect((await invitations(id)).map(({ cycle }) => Number(cycle))).toEqual([1, 2]);
    const letters = await rowsOf(town, 'notices', { complaint_id: id, kind: 'survey-invitation' });
    expect(new Set(letters.map(({ body }) => body)).size).toBe(2);
  });

  test('does not come to whoever has withdrawn', async () => {
    const { complaintId: id } = await submit(town);
    await solve(id, on('Mon 12:00'), 'withdrawn');
    expect(await invitations(id)).toEqual([]);
  });

  test('waits on the tracking page for somebody without an address', async () => {
    const { complaintId: id } = await submit(town, { contact: null });
    await solve(id, on('Mon 12:00'));
    expect(await rowsOf(town, 'notices', { complaint_id: id })).toEqual([]);
    const open = (at: Instant) => town.plugins.surveys.openInvitationToken(town.strapi, id, at);
    expect(await open(on('Tue 10:00'))).toBe(tokenFor(town.strapi, { id, cycle: 1 }));
    expect(await open(later(on('Mon 12:00'), 28 * DAY))).toBeNull();
  });

  test('is kept as a fingerprint: the token itself is in no table but the outbox', async () => {
    const { token } = await solved();
    for (const table of ['survey_invitations', 'complaints', 'complaint_events']) {
      expect(JSON.stringify(await rowsOf(town, table))).not.toContain(token);
    }
  });
});

describe('reading an invitation', () => {
  test('writes nothing, however often a mail scanner does it', async () => {
    const { token } = await solved();
    const before = await countRows(town);
    for (let time = 0; time < 5; time += 1) {
      await town.plugins.surveys.findInvitation(town.strapi, token, on('Tue 10:00'));
    }
    expect(await countRows(town)).toEqual(before);
  });

  test.each(['', 'AAAA-BBBB', '0'.repeat(26), "' or 1=1 --"])(
    'with the token %j finds none',
    async (token) => {
      const found = await town.plugins.surveys.findInvitation(town.strapi, token, on('Tue 10:00'));
      expect(found).toBeNull();
    },
  );
});

describe('an answer', () => {
  test('is stored with the complaint as it stood, and stands in its chain', async () => {
    const { id, token } = await solved();
    const version = Number((await complaint(id))?.version);
    const answered = await answer(token, 5, on('Tue 10:00'), '很好\u0000，谢谢');
    expect(answered).toEqual({ ok: true, value: { reopened: false } });
    expect(await responses(id)).toMatchObject([{ score: 5, comment: '很好，谢谢' }]);
    expect(Number((await responses(id))[0]?.complaint_version)).toBe(version);
    const [event] = await rowsOf(town, 'complaint_events', { complaint_id: id, kind: 'surveyed' });
    expect(JSON.parse(String(event?.payload))).toMatchObject({ score: 5 });
  });

  test('that is changed takes the place of the one before, and stays in the chain', async () => {
    const { id, token } = await solved();
    await answer(token, 3);
    await answer(token, 4, on('Wed 10:00'));
    expect((await responses(id)).map(({ score }) => score)).toEqual([4]);
    const events = await rowsOf(town, 'complaint_events', { complaint_id: id, kind: 'surveyed' });
    expect(events).toHaveLength(2);
  });

  test('that is unhappy opens the complaint again, with the whole promise, in the same moment', async () => {
    const { id, token } = await solved();
    const answered = await answer(token, 2, on('Tue 10:00'), 'Still dark');
    expect(answered).toEqual({ ok: true, value: { reopened: true } });
    expect(await complaint(id)).toMatchObject({
      phase: 'in-progress',
      stage_key: 'look',
      cycle: 2,
    });
    expect(await clockOf(town, id, 'resolution', 2)).toMatchObject({
      ...{ state: 'running', dueAt: on('Thu 10:00') },
    });
    const [event] = await rowsOf(town, 'complaint_events', { complaint_id: id, kind: 'reopened' });
    expect(JSON.parse(String(event?.payload)).reason).toBe('Still dark');
  });

  test.each([3, 4, 5])('of %d leaves it solved', async (score) => {
    const { id, token } = await solved();
    expect(await answer(token, score)).toEqual({ ok: true, value: { reopened: false } });
    expect(await complaint(id)).toMatchObject({ phase: 'resolved', cycle: 1 });
  });

  test('that is unhappy a second time, about a solution that has been reopened, opens nothing', async () => {
    const { id, token } = await solved();
    await answer(token, 1);
    expect(await answer(token, 1, on('Tue 11:00'))).toEqual({
      ok: true,
      value: { reopened: false },
    });
    await solve(id, on('Wed 12:00'));
    expect(await answer(token, 1, on('Wed 13:00'))).toEqual({
      ok: true,
      value: { reopened: false },
    });
    expect(await complaint(id)).toMatchObject({ phase: 'resolved', cycle: 2 });
    const second = tokenFor(town.strapi, { id, cycle: 2 });
    expect(await answer(second, 1, on('Wed 14:00'))).toEqual({
      ok: true,
      value: { reopened: true },
    });
    expect((await responses(id)).map(({ score }) => score)).toEqual([1, 1]);
  });

  test('given five times at once by a double click reopens once', async () => {
    const { id, token } = await solved();
    const all = await Promise.all(Array.from({ length: 5 }, () => answer(token, 1)));
    expect(all.filter((done) => done.ok && done.value.reopened)).toHaveLength(1);
    expect(await responses(id)).toHaveLength(1);
    expect(await complaint(id)).toMatchObject({ cycle: 2 });
  });

  test('is taken until the last moment of four weeks, and not after', async () => {
    const { id, token } = await solved();
    const closes = later(on('Mon 12:00'), 28 * DAY);
    expect((await answer(token, 5, later(closes, -1))).ok).toBe(true);
    expect(await answer(token, 1, closes)).toEqual({ ok: false, refusal: { kind: 'closed' } });
    expect((await responses(id)).map(({ score }) => score)).toEqual([5]);
  });

  test.each([
    ['an unknown token', 'AAAA-BBBB', 5, '', 'not-found'],
    ['a score of nought', '', 0, '', 'score-out-of-range'],
    ['a score of six', '', 6, '', 'score-out-of-range'],
    ['half a score', '', 2.5, '', 'score-out-of-range'],
    ['a comment without end', '', 5, '字'.repeat(5_001), 'comment-too-long'],
  ])('with %s is refused and nothing is written', async (_what, token, score, comment, kind) => {
    const own = await solved();
    const before = await countRows(town);
    const refused = await answer(token || own.token, score, on('Tue 10:00'), comment);
    expect(refused).toEqual({ ok: false, refusal: { kind } });
    expect(await countRows(town)).toEqual(before);
  });
});

import { escalationView } from '../../src/plugins/escalation/domain/charter/escalation-view';
import type { RunLine, RunsAnswer } from '../../src/plugins/escalation/contracts/runs';
import { telling } from '../support/charter/town-promises';
import { moveClockTo } from '../support/redress';
import { on, submit } from './support/lives';
import { tick } from './support/promises';
import { openTown, type Town } from './support/town';

let town: Town;
/** A lamp of works and a fire of safety, both left alone for a week. */
let lamp: { reference: string };
let fire: { reference: string };

beforeAll(async () => {
  town = await openTown({
    change: ({ rules }) => ({
      rules: [
        ...rules,
        telling(
          'fires-only',
          { kind: 'due', metric: 'first-response', moment: { kind: 'at' } },
          'leadership',
          { condition: { field: 'category', operator: 'is-within', value: ['dangers'] } },
        ),
        telling(
          'by-day',
          { kind: 'due', metric: 'first-response', moment: { kind: 'at' } },
          'assignee',
          {
            quietCalendarKey: 'hours',
            condition: { field: 'category', operator: 'is-within', value: ['dangers'] },
          },
        ),
        telling(
          'as-before',
          { kind: 'due', metric: 'first-response', moment: { kind: 'at' } },
          'assignee',
          {
            steps: [{ kind: 'set-priority', priority: 'normal' }],
            condition: { field: 'category', operator: 'is-within', value: ['lamps'] },
          },
        ),
      ],
    }),
  });
  lamp = await submit(town);
  fire = await submit(town, { categoryKey: 'fires', posted: {}, at: on('Mon 16:45') });
  for (const moment of ['Mon 20:00', 'Tue 10:30', 'Wed 17:30', 'Thu 17:30', 'Fri 17:30']) {
    await tick(town, on(moment));
    await tick(town, on(moment));
  }
  moveClockTo(on('Fri 18:00'));
});

afterAll(async () => {
  moveClockTo(null);
  await town.close();
});

async function runs(person: 'mayor' | 'editor', query = '') {
  const { status, body } = await (await town.as(person)).get(`/escalation/runs?${query}`);
  expect(status).toBe(200);
  return body as Pick<RunsAnswer, 'runs' | 'next' | 'heldLately' | 'refusals'>;
}

const lineOf = (run: RunLine) => `${run.ruleKey} ${run.outcome} ${run.reason ?? ''}`.trim();

test('what a rule did, left undone and held back is listed, the newest first', async () => {
  const { runs: lines, next } = await runs('mayor');
  expect(lines.map(lineOf)).toEqual(
    expect.arrayContaining([
      'no-answer-in-time fired',
      'fires-only fired',
      'fires-only skipped condition',
      'by-day held quiet-hours',
      'by-day fired',
    ]),
  );
  const ids = lines.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort((one, other) => other - one));
  expect(next).toBeNull();
});

test('why a step was refused is said in the words that staff would have met', async () => {
  const { runs: lines, refusals } = await runs('mayor', 'rule=as-before');
  expect(lines[0]?.complaint?.explanation.steps).toEqual([
    { kind: 'set-priority', refusal: 'nothing-changes' },
  ]);
  expect(refusals).toEqual([
    {
      key: 'nothing-changes',
      name: { en: 'It is like that already.', 'zh-Hans': '当前已是该状态，无需更改。' },
    },
  ]);
});

test('a line says of which complaint, and explains itself', async () => {
  const { runs: lines } = await runs('mayor', 'rule=fires-only&outcome=skipped');
  expect(lines.map(({ complaint }) => complaint?.reference)).toEqual([lamp.reference]);
  expect(lines[0]?.complaint?.explanation).toMatchObject({
    trigger: { kind: 'due', metric: 'first-response' },
    reasons: [{ holds: false, found: 'lamps', statement: { field: 'category' } }],
  });
});

test('the log can be narrowed to a complaint, however its reference is typed', async () => {
  const typed = lamp.reference.toLowerCase().replace('-', ' ');
  const { runs: lines } = await runs('mayor', `reference=${encodeURIComponent(typed)}`);
  expect(lines.length).toBeGreaterThan(2);
  expect(new Set(lines.map(({ complaint }) => complaint?.reference))).toEqual(
    new Set([lamp.reference]),
  );
  expect((await runs('mayor', 'reference=2222-2222')).runs).toEqual([]);
});

test('older lines follow without a gap and without a line twice', async () => {
  const { runs: all } = await runs('mayor');
  const third = all[2];
  const { runs: older } = await runs('mayor', `after=${third?.id}`);
  expect(older).toEqual(all.slice(3));
});

test('of a complaint that somebody may not see nothing is told', async () => {
  const { runs: lines } = await runs('editor');
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter(({ complaint }) => complaint !== null)).toEqual([]);
  const said = JSON.stringify(lines);
  for (const mark of [lamp.reference, fire.reference, 'dangers', 'worker']) {
    expect(said).not.toContain(mark);
  }
  expect((await runs('editor', `reference=${lamp.reference}`)).runs).toEqual([]);
});

test('who may not read the charter reads no log, and nonsense is a bad request', async () => {
  expect((await (await town.as('worker')).get('/escalation/runs')).status).toBe(403);
  const mayor = await town.as('mayor');
  expect((await mayor.get('/escalation/runs?outcome=weather')).status).toBe(400);
});

test('what was held back in the last day is counted, however the log is narrowed', async () => {
  const { heldLately } = await runs('mayor', 'outcome=fired');
  expect(heldLately).toBe(0);
  moveClockTo(on('Tue 12:00'));
  expect((await runs('mayor', 'outcome=fired')).heldLately).toBe(1);
  moveClockTo(on('Fri 18:00'));
});

test('a rule that was deleted is still called by its name while it is in force', async () => {
  const editor = await town.as('editor');
  expect((await editor.delete('/escalation/rules/by-day')).status).toBe(204);
  const { rules } = (await editor.get('/escalation/runs')).body;
  const inForce = escalationView(await town.plugins.charter.currentCharter(town.strapi)).rules;
  expect(rules.map(({ key }: { key: string }) => key).sort()).toEqual(
    inForce.map(({ key }) => key).sort(),
  );
});

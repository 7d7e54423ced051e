import { DAY } from '../../../src/kernel/duration';
import { formatLocalDate } from '../../../src/kernel/zone/local-time';
import type { Category } from '../../../src/plugins/complaints/domain/charter/categories';
import type { Stage } from '../../../src/plugins/complaints/domain/charter/workflow';
import type { Condition } from '../../../src/plugins/complaints/domain/condition/condition';
import type { Policy, Target } from '../../../src/plugins/escalation/domain/charter/policies';
import type { Rule } from '../../../src/plugins/escalation/domain/rules/rule';
import { MONDAY_TEN, problemsOf } from '../../support/charter/published';
import { say } from '../../support/charter/say';
import { townDrafts, type TownDrafts } from '../../support/charter/town';
import { question } from '../../support/charter/town-work';

const TOWN = townDrafts();

/** A list with the entry of a key changed. */
function changed<Entry extends { readonly key: string }>(
  entries: readonly Entry[],
  key: string,
  change: Partial<Entry>,
): Entry[] {
  return entries.map((entry) => (entry.key === key ? { ...entry, ...change } : entry));
}

const category = (key: string, change: Partial<Category>) => ({
  categories: changed(TOWN.categories, key, change),
});
const stage = (key: string, change: Partial<Stage>) => ({
  workflow: changed(TOWN.workflow, key, change),
});
const policy = (key: string, change: Partial<Policy>) => ({
  policies: changed(TOWN.policies, key, change),
});
const rule = (key: string, change: Partial<Rule>) => ({ rules: changed(TOWN.rules, key, change) });

const [calendar] = TOWN.calendars;
const hours = (change: object) => ({ calendars: [{ ...calendar, ...change }] as never });
const targetsOfTown = TOWN.policies[1]?.targets ?? [];
const [standardTarget, ...otherTargets] = targetsOfTown;
const within = (...value: string[]) =>
  ({ field: 'category', operator: 'is-within', value }) as const satisfies Condition;

function target(change: Partial<Target>): Target {
  return {
    ...{ metric: 'resolution', priority: 'normal', amount: 8, basis: 'working-time' },
    ...change,
  };
}

/** The town's promises with a solution at normal priority in so many working days. */
function inDays(amount: number): Target[] {
  return targetsOfTown.map((one) =>
    one.metric === 'resolution' && one.priority === 'normal'
      ? target({ basis: 'working-days', amount })
      : one,
  );
}

const NINE_TO_FIVE = { opens: '09:00', closes: '17:00' };
const MONDAYS_CLOSED = Array.from({ length: 54 }, (_none, week) => ({
  date: formatLocalDate(Math.floor(MONDAY_TEN / DAY) + 7 * week),
  note: '',
  intervals: [],
}));

/** A draft with one fault, the check that names it, and the chapter and entry it points at. */
const FAULTS: [fault: string, change: Partial<TownDrafts>, check: string, at: string][] = [
  [
    'two entries of one key',
    { places: [...TOWN.places, ...TOWN.places.slice(0, 1)] },
    'unique-key',
    'places/square',
  ],
  [
    'parents in a circle',
    category('streets', { parentKey: 'lamps' }),
    'category-tree',
    'categories/streets',
  ],
  [
    'a parent that is not there',
    category('bins', { parentKey: 'lanes' }),
    'category-tree',
    'categories/bins',
  ],
  [
    'a category without a department',
    category('streets', { departmentKey: null }),
    'category-reaches-department',
    'categories/streets',
  ],
  [
    'a category of a department that is not there',
    category('bins', { departmentKey: 'gardens' }),
    'category-reaches-department',
    'categories/bins',
  ],
  [
    'a category without a form',
    category('dangers', { formKey: null }),
    'category-has-form',
    'categories/dangers',
  ],
  [
    'a choice between one thing',
    {
      forms: [
        ...TOWN.forms,
        {
          key: 'odd',
          questions: [
            question({
              key: 'q',
              kind: 'single-choice',
              choices: [{ key: 'a', label: say('A') }],
            }),
          ],
        },
      ],
    },
    'question-has-choices',
    'forms/odd',
  ],
  [
    'a phase without a stage',
    {
      workflow: TOWN.workflow.map((one) =>
        one.phase === 'in-progress' ? { ...one, phase: 'received' } : one,
      ),
    },
    'workflow-covers-phases',
    'workflow',
  ],
  [
    'a workflow that begins at its end',
    { workflow: [...TOWN.workflow].reverse() },
    'workflow-begins',
    'workflow/filed',
  ],
  [
    'a way to a stage that is not there',
    stage('look', { nextKeys: ['mend', 'limbo'] }),
    'stage-leads-somewhere',
    'workflow/look',
  ],
  ['a dead end', stage('done', { nextKeys: ['mend'] }), 'no-dead-end', 'workflow/done'],
  [
    'a text that is missing',
    { texts: TOWN.texts.slice(1) },
    'text-exists',
    'texts/complaint-received',
  ],
  [
    'a placeholder nobody fills',
    {
      texts: changed(TOWN.texts, 'due-soon', {
        body: { en: '{{reference}}', 'zh-Hans': '{{password}}' },
      }),
    },
    'placeholder-known',
    'texts/due-soon',
  ],
  [
    'hours on single dates only',
    hours({
      weekly: [],
      exceptions: [{ date: '2026-03-03', note: '', intervals: [NINE_TO_FIVE] }],
    }),
    'no-weekly-hours',
    'calendars/hours',
  ],
  [
    'a year without an open day',
    hours({ weekly: [{ day: 'mon', ...NINE_TO_FIVE }], exceptions: MONDAYS_CLOSED }),
    'no-working-time',
    'calendars/hours',
  ],
  [
    'no default policy',
    policy('standard', { isDefault: false, condition: within('streets') }),
    'one-default-policy',
    'policies',
  ],
  [
    'two default policies',
    policy('danger', { isDefault: true, condition: { all: [] } }),
    'one-default-policy',
    'policies',
  ],
  [
    'a default policy that is choosy',
    policy('standard', { condition: within('streets') }),
    'default-policy-applies-to-all',
    'policies/standard',
  ],
  [
    'a policy by a calendar that is not there',
    policy('danger', { calendarKey: 'nights' }),
    'policy-has-calendar',
    'policies/danger',
  ],
  [
    'T13: a policy for a category that is not there',
    policy('danger', { condition: within('dangers', 'floods') }),
    'policy-condition',
    'policies/danger',
  ],
  [
    'a policy that goes by how far the handling is',
    policy('danger', { condition: { field: 'stage', operator: 'is-one-of', value: ['new'] } }),
    'policy-condition',
    'policies/danger',
  ],
  [
    'a priority without a promise',
    policy('standard', { targets: otherTargets }),
    'policy-covers-priorities',
    'policies/standard',
  ],
  [
    'two promises for one priority',
    policy('standard', {
      targets: [...otherTargets, standardTarget, standardTarget] as Policy['targets'],
    }),
    'policy-covers-priorities',
    'policies/standard',
  ],
  [
    'T13: a policy whose condition is blank',
    policy('danger', { condition: { all: [] } }),
    'policy-applies',
    'policies/danger',
  ],
  [
    'another promise at some priorities only',
    policy('standard', { targets: [...targetsOfTown, target({ metric: 'update' })] }),
    'policy-covers-priorities',
    'policies/standard',
  ],
  [
    'half a working day',
    policy('standard', { targets: inDays(0.5) }),
    'target-days-whole',
    'policies/standard',
  ],
  [
    'a solution counted from what is not promised',
    policy('standard', { resolutionFrom: 'acknowledgement' }),
    'resolution-begins',
    'policies/standard',
  ],
  [
    'T10: a reopened complaint that is late at once',
    policy('standard', { reopening: { mode: 'continue', hours: 0 } }),
    'reopening-leaves-time',
    'policies/standard',
  ],
  [
    'hours on top of the whole promise',
    policy('standard', { reopening: { mode: 'restart', hours: 4 } }),
    'reopening-leaves-time',
    'policies/standard',
  ],
  [
    'lateness nobody is told of',
    rule('no-answer-in-time', { isEnabled: false }),
    'breach-is-escalated',
    'rules',
  ],
  [
    'lateness of which supervisors are told for some complaints only',
    rule('no-answer-in-time', { condition: within('dangers') }),
    'breach-is-escalated',
    'rules',
  ],
  [
    'a rule whose condition says nothing',
    rule('soon-due', { condition: { any: [] } }),
    'rule-condition',
    'rules/soon-due',
  ],
  [
    'a rule for a category there is not',
    rule('soon-due', { condition: within('dragons') }),
    'rule-condition',
    'rules/soon-due',
  ],
  [
    'a rule with the hours of a calendar there is not',
    rule('soon-due', { quietCalendarKey: 'nights' }),
    'rule-names-known',
    'rules/soon-due',
  ],
  [
    'a rule that routes to a department there is not',
    rule('soon-due', { steps: [{ kind: 'route', departmentKey: 'gone', reason: 'So' }] }),
    'rule-names-known',
    'rules/soon-due',
  ],
  [
    'a rule that goes by a stage there is not',
    rule('soon-due', {
      trigger: { kind: 'stage-age', stageKeys: ['gone'], amount: 1, unit: 'hours' },
    }),
    'rule-names-known',
    'rules/soon-due',
  ],
  [
    'a warning that repeats',
    rule('soon-due', { repeat: { every: { amount: 1, unit: 'hours' }, times: null } }),
    'warning-repeats',
    'rules/soon-due',
  ],
  [
    'a rule on what happens that repeats',
    rule('soon-due', {
      trigger: { kind: 'event', events: ['submitted'] },
      repeat: { every: { amount: 1, unit: 'hours' }, times: null },
    }),
    'repeat-needs-time',
    'rules/soon-due',
  ],
  [
    'two rules of one name',
    { rules: [...TOWN.rules, ...TOWN.rules.slice(0, 1)] },
    'unique-key',
    'rules/no-answer-in-time',
  ],
];

describe('a draft cannot be published with', () => {
  test.each(FAULTS)('%s', (_fault, change, check, at) => {
    const problems = problemsOf({ ...TOWN, ...change });
    const named = problems.map(({ check: name, chapter, entry }) =>
      [name, entry === null ? chapter : `${chapter}/${entry}`].join(' '),
    );
    expect(named).toContain(`${check} ${at}`);
    for (const { message } of problems) expect(message).toMatch(/\w{3}/);
  });
});

test('the town itself can be published', () => expect(problemsOf(TOWN)).toEqual([]));

test('every named check has a draft here that it alone finds wrong', () => {
  const found = FAULTS.map(([, change]) => problemsOf({ ...TOWN, ...change }));
  const alone = found.filter((problems) => new Set(problems.map(({ check }) => check)).size === 1);
  const checks = new Set(FAULTS.map(([, , check]) => check));
  expect(new Set(alone.map((problems) => problems[0]?.check))).toEqual(checks);
});

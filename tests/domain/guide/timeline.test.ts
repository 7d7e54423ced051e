import type { ComplaintEvent } from '../../../src/plugins/complaints/domain/complaint/event';
import { timelineOf } from '../../../src/plugins/guide/domain/tracking/timeline';
import { MONDAY_TEN, townView } from '../../support/charter/published';
import { happened, RESIDENT, RULE, SUBMITTED, type Moment } from './support/lives';

const facts = { charter: townView(), timezone: 'Asia/Shanghai', language: 'en' as const };

function headings(...moments: readonly Moment[]): string[] {
  return timelineOf({ ...facts, events: happened(...moments) }).map(({ heading }) => heading);
}

/** A rung of the town's ladder for a solution: `warn`, `breach` or `still-late`. */
function escalated(rung: keyof typeof RUNGS): ComplaintEvent {
  const [kind, meant] = RUNGS[rung];
  const none = { percent: null, amount: null, unit: null, repeat: 0 };
  const because = { kind, ...none, meant: [meant], dueAt: null, timezone: 'Asia/Shanghai' };
  const told = ['Wanda Worker', 'Minister Mayor'];
  return { kind: 'escalated', metric: 'resolution', ruleKey: rung, told, because };
}

const RUNGS = {
  warn: ['before-due', 'assignee'],
  breach: ['at-due', 'head'],
  'still-late': ['after-due', 'leadership'],
} as const;

test('the newest stands first, each with its time', () => {
  const entries = timelineOf({
    ...facts,
    events: happened(
      [RESIDENT, SUBMITTED],
      [null, { kind: 'replied', text: 'We come.\nTomorrow.' }],
    ),
  });
  expect(entries.map(({ heading, time }) => [heading, time])).toEqual([
    ['Works wrote to you', 'Monday 2 March 2026 at 11:00'],
    ['You sent the complaint', 'Monday 2 March 2026 at 10:00'],
  ]);
  expect(entries[0]?.text).toEqual([['We come.', 'Tomorrow.']]);
});

test('what is between ourselves is not told', () => {
  expect(
    headings(
      [RESIDENT, SUBMITTED],
      [null, { kind: 'note-added', text: 'Difficult person' }],
      [null, { kind: 'assigned', from: null, to: 3 }],
      [null, { kind: 'priority-changed', from: 'normal', to: 'low' }],
      [null, { kind: 'department-changed', from: 'works', to: 'safety', reason: 'not ours' }],
      [RULE, escalated('warn')],
    ),
  ).toEqual(['You sent the complaint']);
});

test('no member of staff is named anywhere', () => {
  const entries = timelineOf({
    ...facts,
    events: happened(
      [RESIDENT, SUBMITTED],
      [null, { kind: 'replied', text: 'Hello' }],
      [RULE, escalated('breach')],
      [RULE, escalated('still-late')],
    ),
  });
  expect(JSON.stringify(entries)).not.toMatch(/Wanda|Minister/);
});

test('that we were late is told, and who was told of it', () => {
  expect(
    headings([RESIDENT, SUBMITTED], [RULE, escalated('breach')], [RULE, escalated('still-late')]),
  ).toEqual([
    'Our leadership was told that this is late',
    'Our head of Works was told that this is late',
    'You sent the complaint',
  ]);
});

test('a reply is from the department that was in charge at the time', () => {
  expect(
    headings(
      [RESIDENT, SUBMITTED],
      [null, { kind: 'replied', text: 'One' }],
      [null, { kind: 'department-changed', from: 'works', to: 'safety', reason: '' }],
      [null, { kind: 'replied', text: 'Two' }],
    ),
  ).toEqual(['Safety wrote to you', 'Works wrote to you', 'You sent the complaint']);
});

test('resolving and closing are told once, though they also move the stage', () => {
  expect(
    headings(
      [RESIDENT, SUBMITTED],
      [
        null,
        { kind: 'resolved', outcome: 'upheld', text: 'New lamp' },
        { kind: 'stage-moved', from: 'mend', to: 'done', phase: 'resolved' },
      ],
      [
        null,
        { kind: 'stage-moved', from: 'done', to: 'filed', phase: 'closed' },
        { kind: 'closed' },
      ],
    ),
  ).toEqual(['The complaint was closed', 'We answered: you are right', 'You sent the complaint']);
});

test('reopening has the mark of whoever asked for it', () => {
  const events = happened(
    [RESIDENT, SUBMITTED],
    [RESIDENT, { kind: 'reopened', reason: 'Dark again', stageKey: 'look' }],
    [null, { kind: 'reopened', reason: 'Our mistake', stageKey: 'look' }],
  );
  expect(timelineOf({ ...facts, events }).map(({ by }) => by)).toEqual([
    'us',
    'resident',
    'resident',
  ]);
});

test('a stage of a later charter is left out rather than guessed', () => {
  expect(
    headings(
      [RESIDENT, SUBMITTED],
      [null, { kind: 'stage-moved', from: 'new', to: 'unheard-of', phase: 'in-progress' }],
    ),
  ).toEqual(['You sent the complaint']);
});

test('what was promised, waited for and appealed against is told in plain words', () => {
  const until = MONDAY_TEN;
  expect(
    headings(
      [RESIDENT, SUBMITTED],
      [null, { kind: 'acknowledged', statement: 'We come.' }],
      [null, { kind: 'waiting-began', reason: 'approval', text: 'The fire brigade.' }],
      [null, { kind: 'waiting-ended' }],
      [
        null,
        { kind: 'responsibility-taken', personId: 2, promisedAt: until, statement: 'I see to it.' },
      ],
      [
        null,
        { kind: 'promise-extended', metric: 'resolution', until, reason: 'No bulbs.', seconds: 60 },
      ],
      [null, { kind: 'action-promised', number: 1, description: 'P', personId: 3, dueAt: until }],
      [null, { kind: 'action-done', number: 1, text: 'Painted.' }],
      [RESIDENT, { kind: 'appealed', reason: 'No.' }],
      [null, { kind: 'appeal-acknowledged', statement: 'We look.' }],
      [null, { kind: 'appeal-decided', outcome: 'not-upheld', text: 'No.' }],
    ).reverse(),
  ).toEqual([
    'You sent the complaint',
    'Works confirmed that your complaint has been read',
    'We began to wait for an approval',
    'The waiting is over: work goes on',
    'The head of Works took responsibility and promised a solution by 10:00 on Monday 2 March 2026 (Asia/Shanghai)',
    'We need more time: the new date is Monday 2 March 2026 at 10:00 (Asia/Shanghai)',
    'We promised to do this by 10:00 on Monday 2 March 2026 (Asia/Shanghai)',
    'Done as promised (number 1)',
    'You appealed against the outcome',
    'We confirmed that we have your appeal',
    'Your appeal was decided: the outcome is confirmed',
  ]);
});

test('an answer that ends the waiting, and a withdrawal that moves the stage, are told once', () => {
  expect(
    headings(
      [RESIDENT, SUBMITTED],
      [RESIDENT, { kind: 'resident-replied', text: 'P7' }, { kind: 'waiting-ended' }],
      [
        RESIDENT,
        { kind: 'withdrawn', reason: '' },
        { kind: 'stage-moved', from: 'new', to: 'done', phase: 'resolved' },
      ],
    ),
  ).toEqual(['You withdrew the complaint', 'You wrote', 'You sent the complaint']);
});

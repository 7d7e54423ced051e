import { DAY, later } from '../../../src/kernel/duration';
import type { ComplaintEvent } from '../../../src/plugins/complaints/domain/complaint/event';
import { departmentsOf, maySee } from '../../../src/plugins/complaints/domain/desk/viewer';
import { shownAnswers } from '../../../src/plugins/complaints/domain/form/shown-answers';
import type { TextKey } from '../../../src/plugins/complaints/domain/notice/placeholders';
import {
  appealOutcomeOf,
  assigneeOccasion,
  residentOccasion,
  untilOf,
  waitReasonOf,
  wordsOf,
} from '../../../src/plugins/complaints/domain/notice/occasions';
import { MONDAY_TEN } from '../../support/charter/published';
import { departments, NUMBERED } from '../../support/charter/town';
import { forms } from '../../support/charter/town-work';

const REPLIED: ComplaintEvent = { kind: 'replied', text: 'Tomorrow.' };
const WAITING: ComplaintEvent = { kind: 'waiting-began', reason: 'resident' };
const RESOLVED: ComplaintEvent = { kind: 'resolved', outcome: 'upheld', text: 'New bulb.' };
const MOVED: ComplaintEvent = { kind: 'stage-moved', from: 'a', to: 'b', phase: 'resolved' };
const NOTED: ComplaintEvent = { kind: 'note-added', text: 'Ladder' };
const GIVEN: ComplaintEvent = { kind: 'assigned', from: null, to: 3 };
const TAKEN: ComplaintEvent = { kind: 'assigned', from: 3, to: null };
const ASKED: ComplaintEvent = { kind: 'resident-replied', text: 'P7' };
const REOPENED: ComplaintEvent = { kind: 'reopened', reason: 'Dark', stageKey: 'look' };

const ACKNOWLEDGED: ComplaintEvent = { kind: 'acknowledged', statement: 'We come.' };
const UNTIL = later(MONDAY_TEN, DAY);
const RESPONSIBLE: ComplaintEvent = {
  ...{ kind: 'responsibility-taken', personId: 3, promisedAt: UNTIL, statement: 'I see to it.' },
};
const EXTENDED: ComplaintEvent = {
  ...{ kind: 'promise-extended', metric: 'resolution', until: UNTIL },
  ...{ reason: 'No bulbs.', seconds: 3_600 },
};
const PROMISED: ComplaintEvent = {
  ...{ kind: 'action-promised', number: 1, description: 'Paint it.' },
  ...{ personId: null, dueAt: UNTIL },
};
const APPEALED: ComplaintEvent = { kind: 'appealed', reason: 'Still dark.' };
const HEARD: ComplaintEvent = { kind: 'appeal-acknowledged', statement: 'We look.' };
const DECIDED: ComplaintEvent = { kind: 'appeal-decided', outcome: 'upheld', text: 'Right.' };

type Act = [string, ComplaintEvent[], TextKey | null, TextKey | null];

describe('which letters an act sends', () => {
  test.each([
    ['a reply', [REPLIED], 'reply-sent', null],
    ['a question', [REPLIED, WAITING], 'reply-sent', null],
    [
      'a solution: one letter, though the stage moves too',
      [RESOLVED, MOVED],
      'complaint-resolved',
      null,
    ],
    ['another stage', [MOVED], 'stage-moved', null],
    ['a note, which is nobody’s business outside', [NOTED], null, null],
    ['an assignment', [GIVEN], null, 'complaint-assigned'],
    ['taking it away', [TAKEN], null, null],
    ['the resident’s answer', [ASKED], null, 'resident-replied'],
    ['reopening', [REOPENED], 'stage-moved', 'resident-replied'],
    ['receipt confirmed', [ACKNOWLEDGED], 'complaint-acknowledged', null],
    ['responsibility taken', [RESPONSIBLE, GIVEN], 'responsibility-taken', 'complaint-assigned'],
    ['waiting for others', [{ ...WAITING, text: 'Ordered' }], 'complaint-waiting', null],
    ['the end of waiting', [{ kind: 'waiting-ended' }], null, null],
    ['more time', [EXTENDED], 'promise-extended', null],
    ['an action promised', [PROMISED], 'action-promised', null],
    ['an action done', [{ kind: 'action-done', number: 1, text: 'Painted' }], 'action-done', null],
    [
      'a withdrawal: one letter, though the stage moves too',
      [{ kind: 'withdrawn', reason: 'Light again' }, MOVED],
      'complaint-withdrawn',
      'resident-withdrew',
    ],
    ['an appeal', [APPEALED], 'appeal-received', 'resident-appealed'],
    ['an appeal acknowledged', [HEARD], 'reply-sent', null],
    ['an appeal decided', [DECIDED], 'appeal-decided', null],
  ] as Act[])('%s', (_act, events, resident, assignee) => {
    expect([residentOccasion(events), assigneeOccasion(events)]).toEqual([resident, assignee]);
  });

  test('the words that came with it are in the letter', () => {
    expect(wordsOf([MOVED, RESOLVED])).toBe('New bulb.');
    expect(wordsOf([REOPENED])).toBe('Dark');
    expect(wordsOf([MOVED])).toBe('');
    const said = [ACKNOWLEDGED, RESPONSIBLE, EXTENDED, PROMISED, APPEALED, HEARD, DECIDED];
    expect(said.map((event) => wordsOf([event]))).toEqual([
      ...['We come.', 'I see to it.', 'No bulbs.', 'Paint it.', 'Still dark.', 'We look.'],
      'Right.',
    ]);
  });

  test('the date that came with it, the reason to wait and the decision are known to the letter', () => {
    expect([RESPONSIBLE, EXTENDED, PROMISED].map((event) => untilOf([MOVED, event]))).toEqual([
      ...[UNTIL, UNTIL, UNTIL],
    ]);
    expect([untilOf([MOVED]), waitReasonOf([MOVED]), appealOutcomeOf([MOVED])]).toEqual([
      ...[null, null, null],
    ]);
    expect(waitReasonOf([REPLIED, WAITING])).toBe('resident');
    expect(appealOutcomeOf([DECIDED])).toBe('upheld');
  });
});

describe('who sees what', () => {
  const { mayor, worksHead, worker } = NUMBERED;
  const town = departments(NUMBERED);

  test.each([
    ['a member', worker, ['works']],
    ['a head', worksHead, ['works']],
    ['leadership', mayor, ['works', 'safety']],
    ['anybody else', 99, []],
  ])('%s has the departments %j', (_who, id, keys) => {
    expect(departmentsOf(id, town)).toEqual(keys);
  });

  test('nobody of no department sees anything, and who sees all sees all', () => {
    const viewer = { id: 1, name: '', mayAct: true };
    const complaint = { departmentKey: 'works' };
    expect(maySee({ ...viewer, departmentKeys: [] }, complaint)).toBe(false);
    expect(maySee({ ...viewer, departmentKeys: ['safety'] }, complaint)).toBe(false);
    expect(maySee({ ...viewer, departmentKeys: null }, complaint)).toBe(true);
  });
});

test('answers are shown in words, in the order of the form, and what was left open as empty', () => {
  const lamp = forms.find(({ key }) => key === 'lamp');
  if (!lamp) throw new Error('The town has changed');
  const shown = shownAnswers(lamp, { colour: 'yellow' });
  expect(shown.map((answer) => [answer.key, answer.shown.map((text) => text['zh-Hans'])])).toEqual([
    ['post', []],
    ['colour', ['黄']],
  ]);
});

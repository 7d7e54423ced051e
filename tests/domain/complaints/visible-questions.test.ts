import type { Question } from '../../../src/plugins/complaints/domain/charter/forms';
import type { Condition } from '../../../src/plugins/complaints/domain/condition/condition';
import {
  checkAnswers,
  questionsAsked,
} from '../../../src/plugins/complaints/domain/form/check-answers';
import { shownAnswers } from '../../../src/plugins/complaints/domain/form/shown-answers';
import { problemsOf } from '../../support/charter/published';
import { say } from '../../support/charter/say';
import { townDrafts } from '../../support/charter/town';
import { forms, question } from '../../support/charter/town-work';

const COLOURS = ['red', 'blue', 'green'].map((key) => ({ key, label: say(key) }));
const isWet: Condition = { field: 'wet', operator: 'is', value: true };

/** Is it wet? If so: where, required. If in the cellar: how deep, required. Colours and more than two of them: why. */
const FORM = {
  key: 'f',
  questions: [
    question({ key: 'wet', kind: 'yes-no' }),
    question({ key: 'where', kind: 'text', required: true, visibleWhen: isWet }),
    question({
      ...{ key: 'depth', kind: 'number', required: true },
      visibleWhen: { field: 'where', operator: 'contains', value: 'cellar' },
    }),
    question({ key: 'colours', kind: 'multiple-choice', choices: COLOURS }),
    question({
      ...{ key: 'why', kind: 'text' },
      visibleWhen: {
        all: [
          { field: 'colours', operator: 'is-one-of', value: ['red', 'green'] },
          { not: { all: [isWet, { field: 'depth', operator: 'more-than', value: 100 }] } },
        ],
      },
    }),
  ],
};

function ask(posted: Record<string, string | string[]>) {
  const { answers, refusals } = checkAnswers(FORM, posted);
  const asked = questionsAsked(FORM.questions, posted);
  return {
    answers,
    asked: asked.map(({ key }) => key).join(' '),
    refused: refusals.map(({ field, reason }) => `${field} ${reason}`),
  };
}

describe('a question that hangs on an answer', () => {
  test('is not asked, not required and not stored while the answer is another one', () => {
    expect(ask({ wet: 'no', where: 'in the cellar', depth: '3' })).toEqual({
      ...{ answers: { wet: false }, asked: 'wet colours', refused: [] },
    });
    expect(ask({})).toEqual({ answers: {}, asked: 'wet colours', refused: [] });
  });

  test('is asked and required once the answer is given', () => {
    expect(ask({ wet: 'yes' })).toEqual({
      ...{ answers: { wet: true }, asked: 'wet where colours', refused: ['where missing'] },
    });
  });

  test('hangs on what hangs on another: all three, or only the first', () => {
    expect(ask({ wet: 'yes', where: 'The Cellar' })).toMatchObject({
      ...{ asked: 'wet where depth colours', refused: ['depth missing'] },
    });
    expect(ask({ wet: 'no', where: 'cellar', depth: 'x' })).toMatchObject({ refused: [] });
    expect(ask({ wet: 'yes', where: 'cellar', depth: 'x' })).toMatchObject({
      refused: ['depth not-a-number'],
    });
  });

  test('goes by several answers, by numbers and by "none of"', () => {
    expect(ask({ colours: ['blue'] }).asked).toBe('wet colours');
    expect(ask({ colours: ['blue', 'green'] }).asked).toBe('wet colours why');
    const deep = { wet: 'yes', where: 'cellar', depth: '101', colours: ['red'] };
    expect(ask(deep).asked).toBe('wet where depth colours');
    expect(ask({ ...deep, depth: '100' }).asked).toBe('wet where depth colours why');
  });

  test('takes no answer that was refused for one', () => {
    expect(ask({ wet: 'perhaps' })).toMatchObject({ asked: 'wet colours', answers: {} });
  });

  test('is not shown among the answers of somebody who was never asked', () => {
    const keys = (answers: Parameters<typeof shownAnswers>[1]) =>
      shownAnswers(FORM, answers).map(({ key }) => key);
    expect(keys({ wet: true, where: 'Roof' })).toEqual(['wet', 'where', 'colours']);
    expect(keys({ wet: false })).toEqual(['wet', 'colours']);
  });
});

describe('a charter with such questions', () => {
  function problemsWith(questions: readonly Question[]) {
    const [short, ...others] = forms;
    const changed = [{ key: short?.key ?? '', questions }, ...others];
    return problemsOf({ ...townDrafts(), forms: changed }).map(({ check, message }) => [
      check,
      message,
    ]);
  }

  test('may be published', () => expect(problemsWith(FORM.questions)).toEqual([]));

  const UNFIT: [name: string, visibleWhen: Condition, says: string][] = [
    ['a later question', { field: 'z', operator: 'is-filled' }, 'There is no field z'],
    ['itself', { field: 'b', operator: 'is-filled' }, 'There is no field b'],
    ['a choice that is not offered', { field: 'a', operator: 'is-one-of', value: ['x'] }, 'no x'],
    ['nothing', { any: [] }, 'This group is empty'],
  ];

  test.each(UNFIT)('may not where one hangs on %s', (_name, visibleWhen, says) => {
    const found = problemsWith([
      question({ key: 'a', kind: 'single-choice', choices: COLOURS }),
      question({ key: 'b', kind: 'text', visibleWhen }),
      question({ key: 'z', kind: 'text' }),
    ]);
    expect(found).toEqual([['question-hangs-on-earlier', expect.stringContaining(says)]]);
  });
});

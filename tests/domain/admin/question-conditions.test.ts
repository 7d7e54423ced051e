import { readCondition } from '../../../src/admin/kit/condition/read-condition';
import { earlierQuestions } from '../../../src/plugins/complaints/admin/forms/earlier-questions';
import { finishedConditions } from '../../support/conditions/random-conditions';
import { FIELDS } from '../conditions/town-fields';
import fc from 'fast-check';

describe('a condition that was kept while it was written', () => {
  test('is read as it is when it is finished, as JSON gives it back', () => {
    fc.assert(
      fc.property(finishedConditions(FIELDS), (condition) => {
        const kept: unknown = JSON.parse(JSON.stringify(condition));
        expect(readCondition(kept)).toEqual(kept);
      }),
    );
  });

  const TABLE: [name: string, kept: unknown, read: unknown][] = [
    ['nothing', null, null],
    ['words', 'x', null],
    ['an object that says nothing', { x: 1 }, null],
    ['an operator that is gone', { field: 'a', operator: 'like', value: 'x' }, null],
    [
      'a number not yet said',
      { field: 'a', operator: 'equals', value: null },
      {
        ...{ field: 'a', operator: 'equals', value: Number.NaN },
      },
    ],
    [
      'a list not yet chosen',
      { field: 'a', operator: 'is-one-of' },
      {
        ...{ field: 'a', operator: 'is-one-of', value: [] },
      },
    ],
    [
      'a list of something else',
      { field: 'a', operator: 'is-one-of', value: [1, 'k', {}] },
      {
        ...{ field: 'a', operator: 'is-one-of', value: ['k'] },
      },
    ],
    ['a group with nonsense in it', { any: [3, { all: [] }, null] }, { any: [{ all: [] }] }],
    ['the opposite of nonsense', { not: 7 }, null],
  ];

  test.each(TABLE)('%s', (_name, kept, read) => expect(readCondition(kept)).toEqual(read));

  test('is not read at all when it is nested beyond all reading', () => {
    let deep: unknown = { field: 'a', operator: 'is-empty' };
    for (let level = 0; level < 50_000; level += 1) deep = { not: deep };
    expect(readCondition(deep)).toBeNull();
  });
});

describe('the questions before one that is being written', () => {
  const questions = [
    { key: 'wet', kind: 'yes-no', label: { en: 'Wet?', 'zh-Hans': '湿吗？' } },
    {
      ...{ key: 'colour', kind: 'single-choice', label: '{"en":"Colour","zh-Hans":""}' },
      choices: [{ key: 'red', label: null }],
    },
    { key: '', kind: 'text' },
    { kind: 'text', label: 'not JSON' },
    { key: 'depth', kind: 'number', label: 'not JSON', choices: null },
    { key: 'last', kind: 'text' },
  ];

  test('can be asked about, with what labels they have so far', () => {
    const fields = [...earlierQuestions(questions, 'questions.5.visibleWhen').values()];
    expect(fields).toEqual([
      { name: 'wet', kind: 'yes-no', label: { en: 'Wet?', 'zh-Hans': '湿吗？' }, options: [] },
      {
        ...{ name: 'colour', kind: 'choice', label: { en: 'Colour', 'zh-Hans': 'Colour' } },
        options: [{ key: 'red', label: { en: 'red', 'zh-Hans': 'red' } }],
      },
      { name: 'depth', kind: 'number', label: { en: 'depth', 'zh-Hans': 'depth' }, options: [] },
    ]);
  });

  test('are none for the first, and none where there is no form', () => {
    expect(earlierQuestions(questions, 'questions.0.visibleWhen').size).toBe(0);
    expect(earlierQuestions(null, 'questions.3.visibleWhen').size).toBe(0);
    expect(earlierQuestions(questions, 'visibleWhen').size).toBe(0);
  });
});

import fc from 'fast-check';
import type { Complaint } from '../../../src/plugins/complaints/domain/complaint/complaint';
import { ALWAYS, type Condition } from '../../../src/plugins/complaints/domain/condition/condition';
import { evaluate } from '../../../src/plugins/complaints/domain/condition/evaluate';
import { finishedConditions } from '../../support/conditions/random-conditions';
import { FIELDS, isTrueOf } from './town-fields';

/** Three statements that are true or not as the case wants it: bits of "abc". */
const A: Condition = { field: 'priority', operator: 'is-one-of', value: ['high'] };
const B: Condition = { field: 'channel', operator: 'is-one-of', value: ['phone'] };
const C: Condition = { field: 'assigned', operator: 'is', value: true };

function caseOf(bits: string): Partial<Complaint> {
  return {
    priority: bits.includes('a') ? 'high' : 'low',
    channel: bits.includes('b') ? 'phone' : 'web',
    assigneeId: bits.includes('c') ? 7 : null,
  };
}

const CASES = ['', 'a', 'b', 'c', 'ab', 'ac', 'bc', 'abc'];

describe('AND, OR and NOT', () => {
  const TABLE: [words: string, condition: Condition, trueFor: string[]][] = [
    ['A and B', { all: [A, B] }, ['ab', 'abc']],
    ['A or B', { any: [A, B] }, ['a', 'b', 'ab', 'ac', 'bc', 'abc']],
    ['not A', { not: A }, ['', 'b', 'c', 'bc']],
    ['A and (B or C)', { all: [A, { any: [B, C] }] }, ['ab', 'ac', 'abc']],
    ['(A and B) or C', { any: [{ all: [A, B] }, C] }, ['c', 'ab', 'ac', 'bc', 'abc']],
    ['A or (B and C)', { any: [A, { all: [B, C] }] }, ['a', 'ab', 'ac', 'bc', 'abc']],
    ['A and not (B or C)', { all: [A, { not: { any: [B, C] } }] }, ['a']],
    ['not (A and B) and C', { all: [{ not: { all: [A, B] } }, C] }, ['c', 'ac', 'bc']],
    ['none of A, B, C', { not: { any: [A, B, C] } }, ['']],
    ['not not A', { not: { not: A } }, ['a', 'ab', 'ac', 'abc']],
    ['the order of parts turned round', { all: [{ any: [C, B] }, A] }, ['ab', 'ac', 'abc']],
    ['one part alone in groups', { all: [{ any: [{ all: [A] }] }] }, ['a', 'ab', 'ac', 'abc']],
    ['the same part twice', { all: [A, { any: [A, B] }] }, ['a', 'ab', 'ac', 'abc']],
    ['a part and its opposite', { all: [A, { not: A }] }, []],
    ['a part or its opposite', { any: [A, { not: A }] }, CASES],
  ];

  test.each(TABLE)('T18: %s', (_words, condition, trueFor) => {
    expect(CASES.filter((bits) => isTrueOf(condition, caseOf(bits)))).toEqual(trueFor);
  });

  test('T18: the same field twice asks both questions', () => {
    const atLeastTwo: Condition = { field: 'cycle', operator: 'at-least', value: 2 };
    const belowFour: Condition = { field: 'cycle', operator: 'less-than', value: 4 };
    const cycles = [1, 2, 3, 4];
    const trueFor = (condition: Condition) =>
      cycles.filter((cycle) => isTrueOf(condition, { cycle }));
    expect(trueFor({ all: [atLeastTwo, belowFour] })).toEqual([2, 3]);
    expect(trueFor({ any: [atLeastTwo, belowFour] })).toEqual([1, 2, 3, 4]);
    expect(trueFor({ all: [atLeastTwo, { not: belowFour }] })).toEqual([4]);
    expect(trueFor({ not: { all: [atLeastTwo, belowFour] } })).toEqual([1, 4]);
  });

  test('T18: the opposite of any finished condition is true exactly where it is not', () => {
    const complaints = CASES.map(caseOf);
    fc.assert(
      fc.property(finishedConditions(FIELDS), (condition) => {
        for (const change of complaints) {
          expect(isTrueOf({ not: condition }, change)).toBe(!isTrueOf(condition, change));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a condition that nobody has finished', () => {
  const gone: Condition = { field: 'gone', operator: 'is-empty' };
  const UNFINISHED: [name: string, condition: Condition][] = [
    ['any of nothing', { any: [] }],
    ['any of nothing beside something true', { any: [{ any: [] }, A] }],
    ['an empty list', { field: 'priority', operator: 'is-one-of', value: [] }],
    ['none of an empty list', { field: 'priority', operator: 'is-none-of', value: [] }],
    ['outside an empty list', { field: 'category', operator: 'is-outside', value: [] }],
    ['no words', { field: 'description', operator: 'contains', value: '' }],
    ['a number not yet said', { field: 'cycle', operator: 'equals', value: Number.NaN }],
    ['a field that is gone', gone],
    ['a question that the field does not answer', { field: 'category', operator: 'is-empty' }],
    ['a gap deep inside', { all: [A, { any: [A, { not: gone }] }] }],
  ];

  test.each(UNFINISHED)('T13: a blank condition is no catch-all: %s', (_name, condition) => {
    expect(isTrueOf(condition, caseOf('abc'))).toBe(false);
  });

  test.each(UNFINISHED)('T13: a blank condition is none turned round either: %s', (_name, one) => {
    expect(isTrueOf({ not: one }, caseOf('abc'))).toBe(false);
    expect(isTrueOf({ not: { all: [one] } }, caseOf('abc'))).toBe(false);
  });

  test('T13: a blank condition differs from one that says "always"', () => {
    expect(CASES.filter((bits) => isTrueOf(ALWAYS, caseOf(bits)))).toEqual(CASES);
    expect(isTrueOf({ all: [A, ALWAYS] }, caseOf('a'))).toBe(true);
    expect(isTrueOf({ not: ALWAYS }, caseOf('abc'))).toBe(false);
  });
});

describe('a statement', () => {
  const TABLE: [name: string, condition: Condition, change: Partial<Complaint>, holds: boolean][] =
    [
      [
        'a category below',
        { field: 'category', operator: 'is-within', value: ['streets'] },
        {},
        true,
      ],
      ['the category', { field: 'category', operator: 'is-within', value: ['lamps'] }, {}, true],
      [
        'a category beside',
        { field: 'category', operator: 'is-within', value: ['bins'] },
        {},
        false,
      ],
      ['outside', { field: 'category', operator: 'is-outside', value: ['dangers'] }, {}, true],
      [
        'outside its parent',
        { field: 'category', operator: 'is-outside', value: ['streets'] },
        {},
        false,
      ],
      [
        'an old category, by itself',
        { field: 'category', operator: 'is-within', value: ['old'] },
        { categoryKey: 'old' },
        true,
      ],
      ['no place in a list', { field: 'place', operator: 'is-one-of', value: ['hall'] }, {}, false],
      [
        'no place outside a list',
        { field: 'place', operator: 'is-none-of', value: ['hall'] },
        {},
        true,
      ],
      ['no place is empty', { field: 'place', operator: 'is-empty' }, {}, true],
      ['a place is given', { field: 'place', operator: 'is-filled' }, { placeKey: 'hall' }, true],
      [
        'small letters',
        { field: 'description', operator: 'contains', value: 'LAMP' },
        { description: 'The lamp' },
        true,
      ],
      [
        'Chinese',
        { field: 'description', operator: 'contains', value: '路灯' },
        { description: '门口路灯坏了' },
        true,
      ],
      [
        'a sign for anything, as it is',
        { field: 'description', operator: 'contains', value: '%' },
        { description: 'lamp' },
        false,
      ],
      [
        'É is another letter than é',
        { field: 'description', operator: 'contains', value: 'é' },
        { description: 'É' },
        false,
      ],
      [
        'İ is not i',
        { field: 'description', operator: 'contains', value: 'i' },
        { description: 'İ' },
        false,
      ],
      [
        'words that are not there',
        { field: 'description', operator: 'does-not-contain', value: 'x' },
        {},
        true,
      ],
      ['at least, on the line', { field: 'cycle', operator: 'at-least', value: 1 }, {}, true],
      ['more than, on the line', { field: 'cycle', operator: 'more-than', value: 1 }, {}, false],
      ['at most, on the line', { field: 'cycle', operator: 'at-most', value: 1 }, {}, true],
      ['less than, on the line', { field: 'cycle', operator: 'less-than', value: 1 }, {}, false],
      ['nobody is assigned', { field: 'assigned', operator: 'is', value: false }, {}, true],
      ['waiting', { field: 'waiting', operator: 'is', value: true }, {}, false],
    ];

  test.each(TABLE)('%s', (_name, condition, change, expected) => {
    expect(isTrueOf(condition, change)).toBe(expected);
  });

  test('what is empty stands below no number and above none', () => {
    const field = { name: 'n', kind: 'number', label: { en: 'N', 'zh-Hans': 'N' } } as const;
    const catalogue = new Map([['n', { ...field, options: [] }]]);
    const operators = ['equals', 'less-than', 'at-most', 'more-than', 'at-least'] as const;
    for (const operator of operators) {
      expect(evaluate({ field: 'n', operator, value: 0 }, { n: null }, catalogue)).toBe(false);
    }
  });

  test('a question with several answers is in a list as soon as one answer is', () => {
    const label = { en: 'What', 'zh-Hans': '什么' };
    const options = ['a', 'b', 'c'].map((key) => ({ key, label }));
    const catalogue = new Map([['q', { name: 'q', kind: 'choice' as const, label, options }]]);
    const isOne: Condition = { field: 'q', operator: 'is-one-of', value: ['a', 'b'] };
    expect(evaluate(isOne, { q: ['b', 'c'] }, catalogue)).toBe(true);
    expect(evaluate(isOne, { q: ['c'] }, catalogue)).toBe(false);
    expect(evaluate({ field: 'q', operator: 'is-empty' }, { q: [] }, catalogue)).toBe(true);
  });

  test('a circle of categories is walked once', () => {
    const label = { en: 'C', 'zh-Hans': 'C' };
    const options = [
      { key: 'a', label, parentKey: 'b' },
      { key: 'b', label, parentKey: 'a' },
    ];
    const catalogue = new Map([['c', { name: 'c', kind: 'tree' as const, label, options }]]);
    const within: Condition = { field: 'c', operator: 'is-within', value: ['a'] };
    expect(evaluate(within, { c: 'b' }, catalogue)).toBe(true);
  });
});

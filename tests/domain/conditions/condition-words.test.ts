import { ALWAYS, type Condition } from '../../../src/plugins/complaints/domain/condition/condition';
import { conditionWords } from '../../../src/plugins/complaints/domain/condition/condition-words';
import {
  decisiveReasons,
  explainCondition,
} from '../../../src/plugins/complaints/domain/condition/explain-condition';
import { factsOf } from '../../../src/plugins/complaints/domain/condition/facts-of';
import {
  conditionProblems,
  findConditionProblems,
} from '../../../src/plugins/complaints/domain/condition/problems';
import { aComplaint } from '../complaints/a-complaint';
import { FIELDS } from './town-fields';

const lamps: Condition = { field: 'category', operator: 'is-within', value: ['lamps'] };
const streets: Condition = { field: 'category', operator: 'is-within', value: ['streets'] };
const pressing: Condition = { field: 'priority', operator: 'is-one-of', value: ['high', 'urgent'] };
const nobody: Condition = { field: 'assigned', operator: 'is', value: false };
const noPlace: Condition = { field: 'place', operator: 'is-empty' };

describe('a condition in words', () => {
  const TABLE: [condition: Condition, en: string, zhHans: string][] = [
    [ALWAYS, 'always', '始终适用'],
    [{ any: [] }, 'never, as nothing has been chosen', '从不适用（尚未选择条件）'],
    [lamps, 'category is The lamps', '类别为The lamps（中）'],
    [streets, 'category is The streets (or one below)', '类别为The streets（中）（含下级）'],
    [pressing, 'priority is High or Urgent', '优先级为高或紧急'],
    [nobody, 'nobody is assigned', '尚未分派经办人'],
    [noPlace, 'place is empty', '地点为空'],
    [
      { field: 'priority', operator: 'is-none-of', value: ['low', 'normal', 'high'] },
      'priority is not one of Low, Normal or High',
      '优先级不是低、普通或高',
    ],
    [
      { field: 'description', operator: 'contains', value: '$& {value}' },
      'description contains “$& {value}”',
      '描述包含“$& {value}”',
    ],
    [
      { field: 'cycle', operator: 'at-least', value: 2 },
      'round of handling is at least 2',
      '办理轮次不少于 2',
    ],
    [
      { all: [lamps, { any: [pressing, nobody] }] },
      'category is The lamps, and (priority is High or Urgent, or nobody is assigned)',
      '类别为The lamps（中），并且（优先级为高或紧急，或者尚未分派经办人）',
    ],
    [{ not: pressing }, 'it is not so that priority is High or Urgent', '并非优先级为高或紧急'],
    [
      { not: { any: [lamps, { all: [pressing, noPlace] }] } },
      'none of these is so: category is The lamps; (priority is High or Urgent, and place is empty)',
      '以下都不成立：类别为The lamps（中）；（优先级为高或紧急，并且地点为空）',
    ],
    [{ all: [{ any: [lamps] }] }, 'category is The lamps', '类别为The lamps（中）'],
    [
      { field: 'gone', operator: 'is-one-of', value: ['x'] },
      '“gone” (no such field) is “x”',
      '“gone”（没有这个字段）为“x”',
    ],
  ];

  test.each(TABLE)('%j', (condition, en, zhHans) => {
    expect(conditionWords(condition, FIELDS, 'en')).toBe(en);
    expect(conditionWords(condition, FIELDS, 'zh-Hans')).toBe(zhHans);
  });

  test('a long list names six and counts the others', () => {
    const value = Array.from({ length: 20 }, (_, index) => `k${index}`);
    const words = conditionWords({ field: 'place', operator: 'is-one-of', value }, FIELDS, 'en');
    expect(words).toBe('place is “k0”, “k1”, “k2”, “k3”, “k4”, “k5” or 14 others');
  });
});

describe('the problems of a condition', () => {
  const TABLE: [condition: Condition, problems: [path: string, code: string][]][] = [
    [ALWAYS, []],
    [{ all: [lamps, { not: { any: [pressing] } }] }, []],
    [{ any: [] }, [['', 'blank-group']]],
    [{ all: [lamps, ALWAYS] }, [['all.1', 'blank-group']]],
    [{ not: { any: [] } }, [['not', 'blank-group']]],
    [{ any: [{ field: 'gone', operator: 'is-empty' }] }, [['any.0', 'unknown-field']]],
    [{ field: 'category', operator: 'is-empty' }, [['', 'wrong-question']]],
    [{ field: 'cycle', operator: 'equals', value: Number.NaN }, [['', 'no-value']]],
    [
      { not: { field: 'stage', operator: 'is-one-of', value: ['new', 'x', 'y'] } },
      [
        ['not', 'unknown-key'],
        ['not', 'unknown-key'],
      ],
    ],
  ];

  test.each(TABLE)('%j has %j', (condition, problems) => {
    const found = findConditionProblems(condition, FIELDS);
    expect(found.map(({ path, code }) => [path, code])).toEqual(problems);
    expect(conditionProblems(condition, FIELDS)).toHaveLength(problems.length);
  });

  test('are said so that one knows what to do', () => {
    const old: Condition = { field: 'category', operator: 'is-within', value: ['old'] };
    expect(conditionProblems(old, FIELDS)).toEqual([
      'Category has no old. Remove it from the list.',
    ]);
  });
});

describe('why a condition is not true', () => {
  const facts = factsOf(aComplaint({ description: 'A secret of the resident' }));

  test('is said with what was found, group by group', () => {
    const explained = explainCondition({ all: [streets, { any: [pressing] }] }, facts, FIELDS);
    expect(explained).toEqual({
      ...{ kind: 'all', holds: false },
      parts: [
        { kind: 'statement', statement: streets, holds: true, found: 'lamps' },
        {
          ...{ kind: 'any', holds: false },
          parts: [{ kind: 'statement', statement: pressing, holds: false, found: 'normal' }],
        },
      ],
    });
  });

  test('comes down to the statements that decided it', () => {
    const decisive = (condition: Condition) =>
      decisiveReasons(explainCondition(condition, facts, FIELDS)).map(({ statement }) => statement);
    expect(decisive({ all: [streets, pressing, noPlace] })).toEqual([pressing]);
    expect(decisive({ any: [pressing, nobody] })).toEqual([nobody]);
    expect(decisive({ all: [streets, { not: { any: [pressing, noPlace] } }] })).toEqual([noPlace]);
    expect(decisive({ any: [] })).toEqual([]);
  });

  test('repeats no words of the resident', () => {
    const asks: Condition = { field: 'description', operator: 'contains', value: 'lamp' };
    expect(JSON.stringify(explainCondition(asks, facts, FIELDS))).not.toContain('secret');
  });
});

import {
  ALWAYS,
  conditionSchema,
  type Condition,
} from '../../../src/plugins/complaints/domain/condition/condition';
import {
  MAXIMUM_DEPTH,
  MAXIMUM_STATEMENTS,
} from '../../../src/plugins/complaints/domain/condition/shape';

const lamps: Condition = { field: 'category', operator: 'is-within', value: ['lamps'] };

function nested(depth: number): unknown {
  let inside: unknown = lamps;
  for (let count = 0; count < depth; count += 1) inside = { all: [inside] };
  return inside;
}

describe('a condition from outside', () => {
  const READ: [name: string, condition: unknown][] = [
    ['one that is always true', ALWAYS],
    ['one statement', lamps],
    ['groups in groups', { any: [lamps, { all: [lamps, { not: lamps }] }] }],
    ['a number', { field: 'cycle', operator: 'at-least', value: 2 }],
    ['words', { field: 'description', operator: 'contains', value: '路灯 50%_\\' }],
    ['yes', { field: 'assigned', operator: 'is', value: false }],
    ['emptiness', { field: 'place', operator: 'is-empty' }],
    ['as deep as can be', nested(MAXIMUM_DEPTH)],
    ['as long as can be', { any: Array.from({ length: MAXIMUM_STATEMENTS }, () => lamps) }],
  ];

  test.each(READ)('%s is read as it is', (_name, condition) => {
    expect(conditionSchema.parse(condition)).toEqual(condition);
  });

  const REFUSED: [name: string, condition: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a list', [lamps]],
    ['an empty object', {}],
    ['two groups at once', { all: [lamps], any: [lamps] }],
    ['a group with more to it', { all: [lamps], note: 'x' }],
    ['an unknown operator', { ...lamps, operator: 'like' }],
    ['a statement without a value', { field: 'category', operator: 'is-within' }],
    ['emptiness with a value', { field: 'place', operator: 'is-empty', value: ['x'] }],
    ['an empty list', { field: 'category', operator: 'is-within', value: [] }],
    ['words for a number', { field: 'cycle', operator: 'equals', value: '2' }],
    ['a number that is none', { field: 'cycle', operator: 'equals', value: Number.NaN }],
    ['no words', { field: 'description', operator: 'contains', value: '' }],
    ['a sign that no database keeps', { field: 'x', operator: 'contains', value: 'a\u0000' }],
    ['half a sign', { field: 'x', operator: 'contains', value: '\ud83d' }],
    ['a field called __proto__', { ...lamps, field: '__proto__' }],
    ['one group too deep', nested(MAXIMUM_DEPTH + 1)],
    ['nested beyond all reading', nested(100_000)],
    ['one statement too many', { any: Array.from({ length: 51 }, () => lamps) }],
    ['too many empty groups', { all: Array.from({ length: 51 }, () => ALWAYS) }],
  ];

  test.each(REFUSED)('%s is refused', (_name, condition) => {
    expect(conditionSchema.safeParse(condition).success).toBe(false);
  });

  test('that is too deep is refused for its depth', () => {
    const read = conditionSchema.safeParse(nested(50_000));
    expect(read.error?.issues).toMatchObject([
      { message: 'has more than 6 groups in one another' },
    ]);
  });
});

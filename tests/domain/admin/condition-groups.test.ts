import fc from 'fast-check';
import {
  conditionOf,
  groupOf,
  pathOfPart,
  type Group,
} from '../../../src/admin/kit/condition/groups';
import { optionsInOrder } from '../../../src/admin/kit/condition/options-in-order';
import { roomIn } from '../../../src/admin/kit/condition/room';
import {
  blankStatement,
  withField,
  withOperator,
} from '../../../src/admin/kit/condition/statements';
import {
  ALWAYS,
  conditionSchema,
  type Condition,
} from '../../../src/plugins/complaints/domain/condition/condition';
import { OPERATORS_OF, type Field } from '../../../src/plugins/complaints/domain/condition/field';
import { findConditionProblems } from '../../../src/plugins/complaints/domain/condition/problems';
import { MAXIMUM_STATEMENTS } from '../../../src/plugins/complaints/domain/condition/shape';
import { finishedConditions } from '../../support/conditions/random-conditions';
import { FIELDS, isTrueOf } from '../conditions/town-fields';

const lamps: Condition = { field: 'category', operator: 'is-within', value: ['lamps'] };
const nobody: Condition = { field: 'assigned', operator: 'is', value: false };

function fieldOf(name: string): Field {
  const field = FIELDS.get(name);
  if (!field) throw new Error(`No field ${name}`);
  return field;
}

describe('a condition as groups', () => {
  test('is true of the same complaints, and stays as it is when read again', () => {
    const complaints = [{}, { assigneeId: 3 }, { categoryKey: 'fires' }, { cycle: 3 }];
    fc.assert(
      fc.property(finishedConditions(FIELDS), (condition) => {
        const group = groupOf(condition);
        const again = conditionOf(group);
        for (const change of complaints) {
          expect(isTrueOf(again, change)).toBe(isTrueOf(condition, change));
        }
        expect(groupOf(again)).toEqual(group);
      }),
      { numRuns: 300 },
    );
  });

  const TABLE: [condition: Condition, group: Group][] = [
    [ALWAYS, { kind: 'all', parts: [] }],
    [lamps, { kind: 'all', parts: [lamps] }],
    [{ not: lamps }, { kind: 'none', parts: [lamps] }],
    [{ not: { any: [lamps, nobody] } }, { kind: 'none', parts: [lamps, nobody] }],
    [
      { not: { all: [lamps, nobody] } },
      { kind: 'none', parts: [{ kind: 'all', parts: [lamps, nobody] }] },
    ],
  ] as [Condition, Group][]; // both conditions above are statements

  test.each(TABLE)('%j', (condition, group) => {
    expect(groupOf(condition)).toEqual(group);
  });

  test('says where its parts are as the problems of the condition do', () => {
    const gap = blankStatement(fieldOf('stage'));
    const group: Group = { kind: 'any', parts: [{ kind: 'none', parts: [gap, gap] }] };
    const found = findConditionProblems(conditionOf(group), FIELDS);
    const inner = pathOfPart('', 'any', 0);
    expect(found.map(({ path }) => path)).toEqual([
      pathOfPart(inner, 'none', 0),
      pathOfPart(inner, 'none', 1),
    ]);
  });
});

describe('room in a group', () => {
  function deep(levels: number): Group {
    const inner: Group = { kind: 'any', parts: [] };
    return levels === 1 ? inner : { kind: 'all', parts: [deep(levels - 1)] };
  }

  test.each([1, 2, 3, 4, 5, 6, 7])('at level %d is what can be read back', (level) => {
    const whole = deep(level);
    let group: Group | undefined = whole;
    for (let above = 1; above < level; above += 1) group = group?.parts[0] as Group; // nested above
    const room = roomIn(group, level - 1, whole);
    const withLine = conditionSchema.safeParse(nestedWith(level, lamps));
    expect(room.forLine).toBe(withLine.success);
    expect(room.forGroup).toBe(conditionSchema.safeParse(nestedWith(level + 1, lamps)).success);
    const asNone = nestedWith(level - 1, { not: { any: [lamps] } });
    expect(room.forKind('none')).toBe(conditionSchema.safeParse(asNone).success);
  });

  function nestedWith(levels: number, inside: Condition): Condition {
    return levels === 0 ? inside : { all: [nestedWith(levels - 1, inside)] };
  }

  test('is none once there are as many lines as can be', () => {
    const line = blankStatement(fieldOf('stage'));
    const full: Group = { kind: 'all', parts: Array(MAXIMUM_STATEMENTS).fill(line) };
    expect(roomIn(full, 0, full)).toMatchObject({ forLine: false, forGroup: false });
    const less: Group = { kind: 'all', parts: full.parts.slice(1) };
    expect(roomIn(less, 0, less)).toMatchObject({ forLine: true, forGroup: true });
  });
});

describe('a line', () => {
  test('that is new asks nothing yet, and says so', () => {
    for (const field of FIELDS.values()) {
      const codes = findConditionProblems(blankStatement(field), FIELDS).map(({ code }) => code);
      expect(codes).toEqual(field.kind === 'yes-no' ? [] : ['no-value']);
    }
  });

  test('keeps what it compares with while the question takes it', () => {
    const words = { field: 'description', operator: 'contains', value: 'gas' } as const;
    expect(withOperator(words, 'does-not-contain')).toEqual({
      ...{ ...words, operator: 'does-not-contain' },
    });
    expect(withOperator(words, 'is-filled')).toEqual({
      field: 'description',
      operator: 'is-filled',
    });
    expect(withField(words, fieldOf('stage'))).toEqual(blankStatement(fieldOf('stage')));
  });

  test('forgets keys that another field does not have', () => {
    const urgent = { field: 'priority', operator: 'is-none-of', value: ['urgent'] } as const;
    expect(withField(urgent, fieldOf('stage'))).toEqual({
      ...{ field: 'stage', operator: 'is-none-of', value: [] },
    });
  });

  test('can be turned into any question of its field', () => {
    for (const field of FIELDS.values()) {
      for (const operator of OPERATORS_OF[field.kind]) {
        const line = withOperator(blankStatement(field), operator);
        expect(findConditionProblems(line, FIELDS).map(({ code }) => code)).not.toContain(
          'wrong-question',
        );
        expect(line.operator).toBe(operator);
      }
    }
  });
});

test('options stand under their parents, and those that go in a circle are not lost', () => {
  const label = { en: 'x', 'zh-Hans': 'x' };
  const parents: [string, string | null][] = [
    ...([
      ['b', 'a'],
      ['a', null],
      ['c', 'b'],
      ['lost', 'gone'],
    ] as [string, string | null][]),
    ...([
      ['o', 'p'],
      ['p', 'o'],
      ['d', null],
    ] as [string, string | null][]),
  ];
  const options = parents.map(([key, parentKey]) => ({ key, parentKey, label }));
  const placed = optionsInOrder({ name: 't', kind: 'tree', label, options });
  expect(placed.map(({ key, depth }) => `${key}${depth}`)).toEqual([
    ...['a0', 'b1', 'c2', 'lost0', 'd0', 'o0', 'p1'],
  ]);
});

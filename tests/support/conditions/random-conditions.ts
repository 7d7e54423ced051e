import fc from 'fast-check';
import type {
  Condition,
  Statement,
} from '../../../src/plugins/complaints/domain/condition/condition';
import {
  OPERATORS_OF,
  type Field,
  type FieldCatalogue,
} from '../../../src/plugins/complaints/domain/condition/field';

/** Words that search signs, letters of several alphabets and quotation marks are hidden in. */
export const WORDS = [
  ...['lamp', 'LAMP', 'Lamp', '路灯', '路灯坏了', '灯', '😀', '👩‍🚒', "O'Neill", '"', '`', '%', '_'],
  ...['50%', 'a_b', '\\', '\\%', '!', '[a-z]', '*', '?', '$1', ':name', '??', 'ß', 'SS', 'ss'],
  ...[
    'İ',
    'i',
    'I',
    'ı',
    'É',
    'é',
    'e\u0301',
    'Ω',
    'ω',
    'К',
    'к',
    ' ',
    '\n',
    "'; drop table x; --",
  ],
] as const;

/** A finished condition on the fields of a catalogue, at most four groups deep. */
export function finishedConditions(catalogue: FieldCatalogue): fc.Arbitrary<Condition> {
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => {
    const statement = statements(catalogue);
    const groups = fc.oneof(
      fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie('condition') }),
    );
    return { condition: fc.oneof({ maxDepth: 4, withCrossShrink: true }, statement, groups) };
  });
  return condition;
}

function statements(catalogue: FieldCatalogue): fc.Arbitrary<Statement> {
  return fc.oneof(...[...catalogue.values()].flatMap(statementsOn));
}

function statementsOn(field: Field): fc.Arbitrary<Statement>[] {
  return OPERATORS_OF[field.kind].map((operator) =>
    operator === 'is-empty' || operator === 'is-filled'
      ? fc.constant({ field: field.name, operator })
      : valuesOf(field).map((value) => ({ field: field.name, operator, value }) as Statement),
  );
}

function valuesOf(field: Field): fc.Arbitrary<Extract<Statement, { value: unknown }>['value']> {
  switch (field.kind) {
    case 'number':
      return fc.oneof(fc.integer({ min: -1, max: 5 }), fc.constantFrom(2.5, -0, 1e300, 1e-300));
    case 'yes-no':
      return fc.boolean();
    case 'text':
      return fc.constantFrom(...WORDS);
    default: {
      const keys = [...field.options.map(({ key }) => key), 'gone', "o'neill", '%'];
      return fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1, maxLength: 4 });
    }
  }
}

import { mappingSchema } from '../../../src/imports/mapping';
import { readRow } from '../../../src/imports/read-row';
import { readText, type Row } from '../../../src/imports/read-text';
import { asInstant, parseInstant } from '../../../src/kernel/instant';
import { smallMapping } from './small-mapping';

const mapping = mappingSchema.parse(smallMapping);
const NOW = asInstant(Date.UTC(2026, 0, 1));
const row: Row = {
  id: '7',
  opened: '2025-03-01 09:30',
  answered: '2025-03-01T10:00:00+08:00',
  closed: '2025-03-03 12:00',
  subject: 'The stairs are dirty',
  text: 'Since Monday.',
  answer: 'They have been cleaned.',
  topic: 'Stairs',
  place: '3 号楼',
};

function read(change: Partial<Record<keyof typeof row, string>>) {
  return readRow(mapping, { ...row, ...change } as Row, NOW);
}

describe('a row', () => {
  test('becomes a record with its history', () => {
    expect(read({})).toEqual({
      ok: true,
      value: {
        externalReference: 'T-7',
        receivedAt: parseInstant('2025-03-01T01:30:00Z'),
        firstReply: { at: parseInstant('2025-03-01T02:00:00Z'), words: 'They have been cleaned.' },
        closing: {
          at: parseInstant('2025-03-03T04:00:00Z'),
          words: 'They have been cleaned.',
          outcome: 'no-fault',
        },
        language: 'en',
        channel: 'import',
        priority: null,
        description: 'The stairs are dirty\n\nSince Monday.',
        category: 'cleaning',
        parentCategory: '',
        department: '',
        place: '3 号楼',
        placeDetail: '',
        answers: {},
      },
    });
  });

  const REJECTED: readonly (readonly [Partial<Record<string, string>>, string])[] = [
    [{ id: '' }, 'no-reference'],
    [{ opened: '' }, 'no-received-date'],
    [{ opened: '2025-02-29 09:30' }, 'impossible-date'],
    [{ opened: '2025-02-28 24:30' }, 'impossible-date'],
    [{ opened: '28/02/2025' }, 'impossible-date'],
    [{ opened: '1969-12-31 09:30' }, 'impossible-date'],
    [{ opened: '2026-03-01 09:30' }, 'in-the-future'],
    [{ closed: '2025-03-01 09:29' }, 'closed-before-received'],
    [{ answered: '2025-03-01T09:29:00+08:00' }, 'replied-before-received'],
    [{ answered: '2025-03-04T09:29:00+08:00' }, 'closed-before-replied'],
    [{ subject: '', text: ' ' }, 'no-description'],
    [{ topic: '' }, 'no-category'],
    [{ text: 'x'.repeat(10_001) }, 'too-long'],
    [{ answer: 'x'.repeat(10_001) }, 'too-long'],
    [{ place: 'x'.repeat(121) }, 'too-long'],
  ];

  test.each(REJECTED)('with %j is rejected: %s', (change, reason) => {
    expect(read(change)).toMatchObject({ ok: false, refusal: { reason } });
  });

  test('answers the questions that the mapping names, and leaves the others open', () => {
    const asking = mappingSchema.parse({
      ...smallMapping,
      fields: {
        ...smallMapping.fields,
        answers: { where: { column: 'place' }, since: { column: 'nothing' } },
      },
    });
    expect(readRow(asking, row, NOW)).toMatchObject({ value: { answers: { where: '3 号楼' } } });
  });

  test('without a closing date is open, and without words gets the mapping’s own', () => {
    expect(read({ closed: '' })).toMatchObject({ value: { closing: null } });
    expect(read({ answer: '' })).toMatchObject({
      value: { firstReply: null, closing: { words: 'Closed without words.' } },
    });
  });

  test('that its city calls open is open, and one it calls closed needs a date', () => {
    const closing = {
      ...mapping.fields.closing,
      isClosed: { column: 'answer', values: [{ is: 'done', then: 'yes' }], otherwise: 'no' },
    };
    const strict = mappingSchema.parse({
      ...smallMapping,
      fields: { ...smallMapping.fields, firstReply: undefined, closing },
    });
    const readStrictly = (change: object) => readRow(strict, { ...row, ...change } as Row, NOW);
    expect(readStrictly({ answer: 'waiting' })).toMatchObject({ value: { closing: null } });
    expect(readStrictly({ answer: 'done' })).toMatchObject({ ok: true });
    expect(readStrictly({ answer: 'done', closed: '' })).toMatchObject({
      refusal: { reason: 'closed-without-date' },
    });
  });
});

describe('a text', () => {
  const TEXTS: readonly (readonly [topic: string, becomes: string])[] = [
    ['Stairs', 'cleaning'],
    ['Lift 7-2', 'lighting-power'],
    ['rats', 'pests'],
    ['Topic: Lawn', 'Lawn'],
    ['Something', 'Something'],
    ['', ''],
  ];

  test.each(TEXTS)('%j reads %j through the table', (topic, becomes) => {
    expect(readText(mapping.fields.category, { topic })).toBe(becomes);
  });

  test('takes what stands for the empty one, and what stands for every other', () => {
    const source = { column: 'a', join: ' ', values: [], ifEmpty: 'none', prefix: '' };
    expect(readText(source, { a: ' ' })).toBe('none');
    expect(readText({ ...source, otherwise: 'some' }, { a: 'x' })).toBe('some');
  });
});

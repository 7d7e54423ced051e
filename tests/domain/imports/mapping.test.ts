import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { mappingSchema } from '../../../src/imports/mapping';
import { columnsOf } from '../../../src/imports/read-text';
import { smallMapping } from './small-mapping';

const FOLDER = path.join(__dirname, '..', '..', '..', 'src', 'imports', 'mappings');

describe('a mapping', () => {
  test.each(readdirSync(FOLDER))('of the project can be used: %s', (name) => {
    const parsed = mappingSchema.safeParse(
      JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')),
    );
    expect(parsed.error?.issues ?? []).toEqual([]);
  });

  const refused: readonly (readonly [why: string, change: (mapping: Loose) => void])[] = [
    ['an unknown setting', (mapping) => (mapping.surprise = true)],
    ['a text from nowhere', (mapping) => (mapping.fields.category = {})],
    [
      'a text from two places',
      (mapping) => (mapping.fields.category = { column: 'a', columns: ['b'] }),
    ],
    [
      'a rule without a test',
      (mapping) => (mapping.fields.category = { column: 'a', values: [{ then: 'x' }] }),
    ],
    [
      'a pattern without a zone',
      (mapping) => (mapping.fields.receivedAt = { column: 'a', format: 'yyyy-MM-dd' }),
    ],
    [
      'a pattern without a year',
      (mapping) => (mapping.fields.receivedAt = { column: 'a', format: 'MM-dd', zone: 'UTC' }),
    ],
    [
      'an invented zone',
      (mapping) =>
        (mapping.fields.receivedAt = { column: 'a', format: 'yyyy-MM-dd', zone: 'Mars/Base' }),
    ],
    ['a name in one language', (mapping) => (mapping.names = { Street: { en: 'Street' } })],
  ];

  test.each(refused)('is refused with %s', (_why, change) => {
    const mapping = structuredClone(smallMapping) as Loose;
    change(mapping);
    expect(mappingSchema.safeParse(mapping).success).toBe(false);
  });

  test('names the columns it reads', () => {
    expect(columnsOf(mappingSchema.parse(smallMapping)).sort()).toEqual(
      ['answer', 'answered', 'closed', 'id', 'opened', 'place', 'subject', 'text', 'topic'].sort(),
    );
  });
});

/** A mapping to break, and what the breaking looks at. */
interface Loose {
  fields: Record<string, unknown>;
  [setting: string]: unknown;
}

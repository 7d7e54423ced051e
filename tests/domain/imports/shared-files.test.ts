import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { csvRows } from '../../../src/imports/csv-rows';
import { mappingSchema } from '../../../src/imports/mapping';
import { readRow, type ImportRecord } from '../../../src/imports/read-row';
import { asInstant } from '../../../src/kernel/instant';

jest.setTimeout(60_000); // sixteen thousand rows on a busy machine

const SHARED = path.resolve(__dirname, '../../../../shared/data');
const MAPPINGS = path.resolve(__dirname, '../../../src/imports/mappings');
const NOW = asInstant(Date.UTC(2026, 7, 1));

/** Every row of a sample file through its mapping: what can be read, and why the rest cannot. */
async function readSample(name: string, mappingName: string) {
  const text = readFileSync(path.join(MAPPINGS, mappingName), 'utf8');
  const mapping = mappingSchema.parse(JSON.parse(text));
  const records: ImportRecord[] = [];
  const rejected: Record<string, number> = {};
  for await (const { row } of csvRows(path.join(SHARED, name), mapping)) {
    const record = row.ok ? readRow(mapping, row.value, NOW) : row;
    if (record.ok) records.push(record.value);
    else rejected[record.refusal.reason] = (rejected[record.refusal.reason] ?? 0) + 1;
  }
  return { records, rejected };
}

function distinct(records: readonly ImportRecord[], name: 'department' | 'place' | 'category') {
  return new Set(records.map((record) => record[name]));
}

const CITIES = 'real-complaints-public.csv';
const MESSAGES = 'real-complaints-zh-public.csv';

if (existsSync(path.join(SHARED, CITIES))) {
  test('the records of two cities are read but for those whose dates cannot be', async () => {
    const { records, rejected } = await readSample(CITIES, 'san-francisco-new-york.json');
    expect(rejected).toEqual({ 'closed-before-received': 17, 'closed-without-date': 4 });
    expect(records).toHaveLength(14_314 - 21);
    expect([...distinct(records, 'place')].sort()).toEqual(['New York', 'San Francisco']);
    expect(distinct(records, 'department').size).toBeLessThan(50);
  });

  test('the Chinese messages are all read, without the artefacts of their file', async () => {
    const { records, rejected } = await readSample(MESSAGES, 'zh-messages.json');
    expect(rejected).toEqual({});
    expect(records).toHaveLength(1_794);
    expect(records.filter(({ closing }) => closing !== null)).toHaveLength(500);
    const words = records.map(({ description, closing }) => description + (closing?.words ?? ''));
    expect(words.filter((text) => text.includes('_x000D_'))).toEqual([]);
    expect(distinct(records, 'category').size).toBe(8);
  });
} else {
  test('the sample files are beside the repository only where they are kept', () => {
    console.info(`The mappings were not tried on the sample files: ${SHARED} is absent.`);
  });
}

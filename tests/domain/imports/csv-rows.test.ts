import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { csvRows } from '../../../src/imports/csv-rows';
import { mappingSchema } from '../../../src/imports/mapping';
import { smallMapping } from './small-mapping';

const folder = mkdtempSync(path.join(tmpdir(), 'redress-csv-'));

async function rowsOf(content: string | Buffer, format: object = {}) {
  const file = path.join(folder, 'file.csv');
  writeFileSync(file, content);
  const mapping = mappingSchema.parse({ ...smallMapping, file: format });
  const rows = [];
  for await (const { line, row } of csvRows(file, mapping)) {
    rows.push([line, row.ok ? row.value : row.refusal.reason]);
  }
  return rows;
}

describe('a file', () => {
  test('gives its rows with the lines on which they begin', async () => {
    const rows = await rowsOf('\uFEFFa,b\n1,"two\nlines"\n\n3,4\n');
    expect(rows).toEqual([
      [2, { a: '1', b: 'two\nlines' }],
      [4, { a: '3', b: '4' }],
    ]);
  });

  test('with a row too short or too long keeps the others', async () => {
    const rows = await rowsOf('a,b\n1\n1,2,3\n1,2\n');
    expect(rows).toEqual([
      [2, 'wrong-number-of-columns'],
      [3, 'wrong-number-of-columns'],
      [4, { a: '1', b: '2' }],
    ]);
  });

  test('with a quotation mark in the middle of a cell has it read as it stands', async () => {
    expect(await rowsOf('a,b\n1,6" pipe\n4,5\n')).toEqual([
      [2, { a: '1', b: '6" pipe' }],
      [3, { a: '4', b: '5' }],
    ]);
  });

  test('with a quotation mark that is never closed keeps what comes before it', async () => {
    const rows = await rowsOf('a,b\n1,2\n3,"4\n5,6\n');
    expect(rows[0]).toEqual([2, { a: '1', b: '2' }]);
    expect(rows.slice(1).map(([, row]) => row)).toEqual(['not-csv']);
  });

  test('is read in the encoding and with the delimiter of the mapping', async () => {
    const gb18030 = Buffer.from([0x61, 0x3b, 0x62, 0x0a, 0xcd, 0xb6, 0xcb, 0xdf, 0x3b, 0x31, 0x0a]);
    const rows = await rowsOf(gb18030, { encoding: 'gb18030', delimiter: ';' });
    expect(rows).toEqual([[2, { a: '投诉', b: '1' }]]);
  });

  test('has artefacts replaced before anything is read', async () => {
    const rows = await rowsOf('a\nend_x000D_\n', { replace: [{ text: '_x000D_', with: '' }] });
    expect(rows).toEqual([[2, { a: 'end' }]]);
  });

  test('that is not there is an error, not an empty import', async () => {
    const mapping = mappingSchema.parse(smallMapping);
    const read = async () => {
      for await (const row of csvRows(path.join(folder, 'missing.csv'), mapping)) void row;
    };
    await expect(read()).rejects.toThrow('ENOENT');
  });
});

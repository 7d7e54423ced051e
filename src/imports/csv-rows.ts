import { createReadStream, type ReadStream } from 'node:fs';
import { pipeline, Transform } from 'node:stream';
import { parse, type CsvError } from 'csv-parse';
import { ok, type Result } from '../kernel/result';
import type { Mapping } from './mapping';
import type { Row } from './read-text';
import { rejected, type Rejection } from './rejection';

/** A row with the line of the file on which it begins. */
export interface FileRow {
  readonly line: number;
  readonly row: Result<Row, Rejection>;
  /** The cells as they stood, for the report of rejected rows. */
  readonly cells: readonly string[];
  /** How much of the file has been read. */
  readonly bytes: number;
}

/** A record longer than this is an open quotation mark; it also bounds the memory a row can take. */
const LONGEST_RECORD = 1_000_000;

/** Reads a CSV file row by row; as much of it is in memory as one row and the stream's buffers take. */
export async function* csvRows(file: string, mapping: Mapping): AsyncGenerator<FileRow> {
  const stream = createReadStream(file);
  const skipped: FileRow[] = [];
  let header: readonly string[] | null = null;
  let line = 1;
  for await (const { record: cells, info } of recordsOf(stream, mapping, skipped)) {
    yield* skipped.splice(0);
    if (header === null) header = cells;
    else yield { line, cells, row: rowOf(header, cells), bytes: stream.bytesRead };
    line = info.lines + 1;
  }
  yield* skipped.splice(0);
}

/** The records of a stream with their artefacts replaced; those that cannot be read are put among the skipped. */
async function* recordsOf(
  stream: ReadStream,
  { file: format }: Mapping,
  skipped: FileRow[],
): AsyncGenerator<Parsed> {
  const parser = parse({
    delimiter: format.delimiter,
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: LONGEST_RECORD,
    on_skip: (error) => void (error && skipped.push(unreadable(error))),
  });
  pipeline(stream, decoder(format.encoding), parser, () => {}); // the loop below meets the error
  for await (const { record, info } of parser as AsyncIterable<Parsed>) {
    yield { record: record.map((cell) => cleaned(cell, format.replace)), info };
  }
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function decoder(encoding: string): Transform {
  const text = new TextDecoder(encoding);
  return new Transform({
    readableObjectMode: false,
    transform: (chunk: Buffer, _encoding, done) => done(null, text.decode(chunk, { stream: true })),
    flush: (done) => done(null, text.decode()),
  });
}

function cleaned(cell: string, replace: Mapping['file']['replace']): string {
  return replace.reduce((text, { text: old, with: fresh }) => text.replaceAll(old, fresh), cell);
}

function rowOf(header: readonly string[], cells: readonly string[]): Result<Row, Rejection> {
  if (cells.length !== header.length) {
    return rejected('wrong-number-of-columns', `${cells.length} instead of ${header.length}`);
  }
  return ok(Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])));
}

function unreadable(error: CsvError): FileRow {
  const { lines } = error as CsvError & { readonly lines?: number };
  return { line: lines ?? 0, row: rejected('not-csv', error.code), cells: [], bytes: 0 };
}

/** The names of the columns: the cells of the first row. */
export async function headerOf(file: string, mapping: Mapping): Promise<readonly string[]> {
  for await (const { record } of recordsOf(createReadStream(file), mapping, [])) return record;
  return [];
}

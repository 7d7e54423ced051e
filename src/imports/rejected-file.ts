import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Rejection } from './rejection';

export interface RejectedFile {
  readonly write: (line: number, cells: readonly string[], rejection: Rejection) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The report of rejected rows: a CSV with line, reason, detail and the row as it stood; made when the first one comes. */
export function openRejectedFile(file: string): RejectedFile {
  let stream: WriteStream | null = null;

  async function write(line: number, cells: readonly string[], { reason, detail }: Rejection) {
    stream ??= begin(file);
    const row = [String(line), reason, detail, ...cells].map(quoted).join(',');
    if (!stream.write(`${row}\r\n`)) await once(stream, 'drain');
  }

  async function close() {
    if (!stream) return;
    stream.end();
    await once(stream, 'close');
  }

  return { write, close };
}

function begin(file: string): WriteStream {
  const stream = createWriteStream(file);
  stream.write('\uFEFFline,reason,detail,row\r\n'); // the mark makes spreadsheets read it as UTF-8
  return stream;
}

/** A cell that begins like a formula is kept from being one in a spreadsheet. */
function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return `"${safe.replace(/"/g, '""')}"`;
}

import { mkdir, open, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { partsOf, UnreadableForm, type Part } from './parts-of';

/** A file as it was sent. */
export interface ReceivedFile {
  readonly field: string;
  /** As the sender wrote it; nothing is ever stored under it. */
  readonly name: string;
  readonly size: number;
  /** Where it lies until the request is answered; null when it was not kept: too large, or one too many. */
  readonly path: string | null;
}

export interface ReceivedForm {
  readonly fields: readonly (readonly [name: string, text: string])[];
  readonly files: readonly ReceivedFile[];
}

export interface FormLimits {
  /** Folder in which files lie until the request is answered. */
  readonly folder: string;
  readonly fileBytes: number;
  /** Files that are kept; what comes after them is only counted. */
  readonly files: number;
}

/** A form that is larger than anybody needs; nothing of it is taken. */
export class FormTooLarge extends Error {}

const MOST_PARTS = 400;
const MOST_TEXT = 256 * 1024;
/** Read and thrown away up to here, so that whoever chose a film is told so beside the field. */
const MOST_BYTES = 200 * 1024 * 1024;

interface Receiving {
  readonly limits: FormLimits;
  readonly fields: (readonly [string, string])[];
  readonly files: ReceivedFile[];
  /** Of every file that was begun. */
  readonly places: string[];
  textBytes: number;
  allBytes: number;
}

/**
 * Receives a form with files while it arrives: fields in memory, files on disk, each up to its limit. Gives the form to
 * `use` and removes the files when that is through.
 */
export async function receiveForm<Outcome>(
  request: { readonly body: AsyncIterable<Buffer>; readonly boundary: string },
  limits: FormLimits,
  use: (form: ReceivedForm) => Promise<Outcome>,
): Promise<Outcome> {
  const receiving: Receiving = {
    ...{ limits, fields: [], files: [], places: [] },
    ...{ textBytes: 0, allBytes: 0 },
  };
  try {
    let parts = 0;
    for await (const part of partsOf(request.body, request.boundary)) {
      parts += 1;
      if (parts > MOST_PARTS) throw new FormTooLarge('too many parts');
      await receivePart(part, receiving);
    }
    return await use(receiving);
  } finally {
    for (const place of receiving.places) await rm(place, { force: true });
  }
}

function receivePart(part: Part, receiving: Receiving): Promise<void> {
  return part.fileName === null ? receiveField(part, receiving) : receiveFile(part, receiving);
}

async function receiveField(part: Part, receiving: Receiving): Promise<void> {
  const pieces: Buffer[] = [];
  for await (const piece of part.bytes) {
    receiving.textBytes += piece.length;
    if (receiving.textBytes > MOST_TEXT) throw new FormTooLarge('too much text');
    pieces.push(piece);
  }
  receiving.fields.push([part.field, Buffer.concat(pieces).toString('utf8')]);
}

/** A file field in which nothing was chosen is sent as a file without name and content; it is none. */
async function receiveFile(part: Part, receiving: Receiving): Promise<void> {
  const { limits, files } = receiving;
  const name = part.fileName ?? '';
  const place = files.length < limits.files ? await newPlace(receiving) : null;
  const size = place ? await write(part, place, receiving) : await count(part, receiving);
  if (name === '' && size === 0) return;
  const isKept = place !== null && size <= limits.fileBytes;
  files.push({ field: part.field, name, size, path: isKept ? place : null });
}

async function newPlace({ limits, places }: Receiving): Promise<string> {
  await mkdir(limits.folder, { recursive: true, mode: 0o700 });
  const place = path.join(limits.folder, `received-${randomUUID()}`);
  places.push(place);
  return place;
}

async function write(part: Part, place: string, receiving: Receiving): Promise<number> {
  const file = await open(place, 'wx', 0o600);
  try {
    return await count(part, receiving, (piece) => file.writeFile(piece));
  } finally {
    await file.close();
  }
}

/** How many bytes a file has; each piece is kept up to the limit of a file. */
async function count(
  { bytes }: Part,
  receiving: Receiving,
  keep?: (piece: Buffer) => Promise<void>,
): Promise<number> {
  let size = 0;
  for await (const piece of bytes) {
    size += piece.length;
    receiving.allBytes += piece.length;
    if (receiving.allBytes > MOST_BYTES) throw new FormTooLarge('too many bytes');
    if (size <= receiving.limits.fileBytes) await keep?.(piece);
  }
  return size;
}

export { UnreadableForm };

import { readPartHead, type PartHead } from './part-head';

/** A form that cannot be read: cut off, or not what its own header says. */
export class UnreadableForm extends Error {}

/** A part of a form; its bytes are read to the end, or not at all, before the next part is asked for. */
export interface Part extends PartHead {
  readonly bytes: AsyncIterable<Buffer>;
}

const LONGEST_HEAD = 8 * 1024;
const BLANK_LINE = Buffer.from('\r\n\r\n');

/**
 * Takes a multipart form apart while it arrives (RFC 7578). Holds one chunk and one boundary in memory, whatever is
 * sent; how much of it is read is up to the caller.
 */
export async function* partsOf(
  body: AsyncIterable<Buffer>,
  boundary: string,
): AsyncGenerator<Part, void, void> {
  const source = new Source(body);
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  source.putBack(Buffer.from('\r\n')); // so that the first boundary looks like every other one
  for await (const _before of source.until(delimiter)); // what stands above the first part is for nobody
  while (await mayFollow(source)) {
    const head = readPartHead(`\r\n${await headOf(source)}`);
    if (!head) throw new UnreadableForm('a part does not say which field it is');
    const bytes = source.until(delimiter);
    yield { ...head, bytes };
    for await (const _rest of bytes); // what the caller did not want
  }
}

/** Behind a boundary: a line end leads to a part, two hyphens to the end. */
async function mayFollow(source: Source): Promise<boolean> {
  const sign = (await source.take(2)).toString('latin1');
  if (sign === '--') return false;
  if (sign !== '\r\n') throw new UnreadableForm('a boundary is not followed by a line end');
  return true;
}

async function headOf(source: Source): Promise<string> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of source.until(BLANK_LINE)) {
    length += piece.length;
    if (length > LONGEST_HEAD) throw new UnreadableForm('the head of a part is too long');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** Bytes that arrive, read up to a mark. */
class Source {
  private readonly chunks: AsyncIterator<Buffer>;
  private held: Buffer = Buffer.alloc(0);

  constructor(body: AsyncIterable<Buffer>) {
    this.chunks = body[Symbol.asyncIterator]();
  }

  putBack(bytes: Buffer): void {
    this.held = Buffer.concat([bytes, this.held]);
  }

  async take(count: number): Promise<Buffer> {
    while (this.held.length < count) await this.receive();
    const taken = this.held.subarray(0, count);
    this.held = this.held.subarray(count);
    return taken;
  }

  /** What comes before a mark, piece by piece; the mark itself is left out. Asked again, it has nothing more. */
  async *until(mark: Buffer): AsyncGenerator<Buffer, void, void> {
    for (;;) {
      const at = this.held.indexOf(mark);
      // A mark may have begun at the end of what is held.
      const sure = at >= 0 ? at : Math.max(0, this.held.length - mark.length + 1);
      const piece = this.held.subarray(0, sure);
      this.held = this.held.subarray(at >= 0 ? at + mark.length : sure);
      if (piece.length > 0) yield piece;
      if (at >= 0) return;
      await this.receive();
    }
  }

  private async receive(): Promise<void> {
    const { value, done } = await this.next();
    if (done) throw new UnreadableForm('the form ends in the middle');
    this.held = this.held.length === 0 ? value : Buffer.concat([this.held, value]);
  }

  private async next(): Promise<IteratorResult<Buffer>> {
    try {
      return await this.chunks.next();
    } catch (cause) {
      throw new UnreadableForm('the sender has gone', { cause });
    }
  }
}

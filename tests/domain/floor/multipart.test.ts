import fc from 'fast-check';
import { boundaryOf } from '../../../src/floor/multipart/boundary';
import { partsOf } from '../../../src/floor/multipart/parts-of';

const BOUNDARY = '----edge';

interface Sent {
  readonly field: string;
  readonly fileName: string | null;
  readonly bytes: Buffer;
}

function written(parts: readonly Sent[]): Buffer {
  const heads = parts.flatMap(({ field, fileName, bytes }) => [
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${field}"` +
        `${fileName === null ? '' : `; filename="${fileName}"`}\r\n\r\n`,
    ),
    bytes,
    Buffer.from('\r\n'),
  ]);
  return Buffer.concat([...heads, Buffer.from(`--${BOUNDARY}--\r\n`)]);
}

/** As a network brings it: in pieces of these lengths, over and over. */
async function* inPieces(bytes: Buffer, lengths: readonly number[]): AsyncGenerator<Buffer> {
  let at = 0;
  for (let turn = 0; at < bytes.length; turn += 1) {
    const length = lengths[turn % lengths.length] ?? 1;
    yield bytes.subarray(at, at + length);
    at += length;
  }
}

async function read(bytes: Buffer, lengths: readonly number[] = [7]): Promise<Sent[]> {
  const parts: Sent[] = [];
  for await (const { field, fileName, bytes: content } of partsOf(
    inPieces(bytes, lengths),
    BOUNDARY,
  )) {
    const pieces: Buffer[] = [];
    for await (const piece of content) pieces.push(Buffer.from(piece));
    parts.push({ field, fileName, bytes: Buffer.concat(pieces) });
  }
  return parts;
}

const edges = fc.constantFrom(
  `\r\n--`,
  `--${BOUNDARY}`,
  `\r\n--${BOUNDARY.slice(0, -1)}`,
  '\r\n\r\n',
  '\r',
  '',
);
const content = fc
  .array(fc.oneof(edges, fc.string({ maxLength: 20 })), { maxLength: 8 })
  .map((pieces) => Buffer.from(pieces.join('')))
  .filter((bytes) => !bytes.includes(`\r\n--${BOUNDARY}`));
const part = fc.record({
  field: fc.constantFrom('a', 'files', '描述'),
  fileName: fc.constantFrom(null, '', 'x.jpg', '照片.png'),
  bytes: content,
});

test('a form is read the same, however the network cuts it', async () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 4 }), lengths, async (parts, cuts) => {
      if (parts.length === 0) return;
      expect(await read(written(parts), cuts)).toEqual(parts);
    }),
    { numRuns: 300 },
  );
});

test.each([
  [
    'ends in the middle of a file',
    written([{ field: 'a', fileName: 'b', bytes: Buffer.from('c') }]).subarray(0, 70),
  ],
  [
    'does not say which field a part is',
    Buffer.from(`--${BOUNDARY}\r\nX: y\r\n\r\nz\r\n--${BOUNDARY}--`),
  ],
  ['has a head without end', Buffer.from(`--${BOUNDARY}\r\nX: ${'y'.repeat(20_000)}`)],
  ['goes on behind a boundary', Buffer.from(`--${BOUNDARY}zz`)],
  ['has no boundary', Buffer.from('nothing')],
])('a form that %s is unreadable, and no more than its head is held', async (_what, bytes) => {
  await expect(read(bytes, [512])).rejects.toThrow(/form|part|head|boundary/);
});

test('names are read as browsers and as programs write them', async () => {
  const name = (text: string) =>
    written([{ field: 'files', fileName: text, bytes: Buffer.from('') }]);
  const names = ['a%22b.jpg', 'a\\"b.jpg', 'a%0D%0Ab.jpg'].map(
    async (text) => (await read(name(text)))[0]?.fileName,
  );
  expect(await Promise.all(names)).toEqual(['a"b.jpg', 'a"b.jpg', 'a\r\nb.jpg']);
});

test.each([
  ['multipart/form-data; boundary=abc', 'abc'],
  ['multipart/form-data; charset=utf-8; boundary="a b"', 'a b'],
  ['multipart/form-data', null],
  ['multipart/mixed; boundary=abc', null],
  [`multipart/form-data; boundary=${'x'.repeat(71)}`, null],
  ['application/x-www-form-urlencoded', null],
])('the boundary of %j is %j', (contentType, boundary) => {
  expect(boundaryOf(contentType)).toBe(boundary);
});

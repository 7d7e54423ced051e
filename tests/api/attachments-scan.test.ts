import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { pdf } from '../support/sample-files';
import { chosenIn, errorsIn, Reporter } from './support/front-door';
import { openTown, type Town } from './support/town';

const HARMFUL = 'X5O!-HARMFUL';

/** Speaks INSTREAM as clamd(8) does: a command, pieces each behind its length, a piece of length zero, an answer. */
class Scanner {
  answer: (content: string) => string | null = (content) =>
    content.includes(HARMFUL) ? 'stream: Test-Signature FOUND\0' : 'stream: OK\0';
  readonly seen: string[] = [];
  private readonly server: Server = createServer((socket) => this.listen(socket));

  async open(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return (this.server.address() as AddressInfo).port;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private listen(socket: Socket): void {
    let received = Buffer.alloc(0);
    socket.on('error', () => socket.destroy());
    socket.on('data', (piece: Buffer) => {
      received = Buffer.concat([received, piece]);
      const content = contentOf(received);
      if (content === null) return;
      this.seen.push(content);
      const answer = this.answer(content);
      if (answer === null) socket.destroy();
      else socket.end(answer);
    });
  }
}

/** Null while the stream has not ended. */
function contentOf(received: Buffer): string | null {
  const command = 'zINSTREAM\0';
  if (!received.toString('latin1').startsWith(command)) return null;
  let at = command.length;
  let content = '';
  while (at + 4 <= received.length) {
    const length = received.readUInt32BE(at);
    if (length === 0) return content;
    content += received.subarray(at + 4, at + 4 + length).toString('latin1');
    at += 4 + length;
  }
  return null;
}

const scanner = new Scanner();
let town: Town;

beforeAll(async () => {
  const port = String(await scanner.open());
  town = await openTown({
    settings: { CLAMD_HOST: '127.0.0.1', CLAMD_PORT: port, LIMIT_UPLOADS_ADDRESS: '7' },
  });
});

afterAll(async () => {
  await town.close();
  await scanner.close().catch(() => undefined); // a test has closed it
});

async function said(name: string, bytes: Buffer) {
  const reporter = await Reporter.begin(town);
  const { headers } = await reporter.details([{ name, bytes }]).expect(303);
  const page = await reporter.page(String(headers.location));
  return { errors: errorsIn(page), chosen: chosenIn(await reporter.page('/en/report/details')) };
}

test('what the scanner finds nothing in is kept, and it has seen the file as it was sent', async () => {
  expect(await said('letter.pdf', pdf())).toEqual({ errors: [], chosen: ['letter.pdf'] });
  expect(scanner.seen.at(-1)).toBe(pdf().toString('latin1'));
});

test('what it finds a virus in is refused in words', async () => {
  expect(await said('note.txt', Buffer.from(`A note. ${HARMFUL}`))).toEqual({
    errors: ['“note.txt” contains a virus and was not kept'],
    chosen: [],
  });
});

test.each([
  ['an error', () => 'INSTREAM size limit exceeded. ERROR\0'],
  ['nothing', () => null],
  ['something nobody knows', () => 'stream: perhaps\0'],
])(
  'what it answers %s to is not kept, and the report goes on without it',
  async (_what, answer) => {
    const before = scanner.answer;
    scanner.answer = answer;
    const { errors, chosen } = await said('letter.pdf', pdf());
    scanner.answer = before;
    expect(errors).toEqual([expect.stringContaining('could not be checked for viruses')]);
    expect(chosen).toEqual([]);
  },
);

test('while it is away, no file is taken', async () => {
  await scanner.close();
  const { errors, chosen } = await said('letter.pdf', pdf());
  expect(errors).toEqual([expect.stringContaining('could not be checked for viruses')]);
  expect(chosen).toEqual([]);
});

test('more forms with files than the limit are told so, and the report goes on without them', async () => {
  const { errors, chosen } = await said('letter.pdf', pdf());
  expect(errors).toEqual([expect.stringContaining('could not be checked for viruses')]);
  const beyond = await said('letter.pdf', pdf());
  expect(beyond.errors).toEqual([expect.stringContaining('too many files came from your network')]);
  expect([...chosen, ...beyond.chosen]).toEqual([]);
});

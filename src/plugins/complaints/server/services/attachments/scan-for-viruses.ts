import { connect, type Socket } from 'node:net';
import type { UploadProblem } from '../../../domain/attachment/upload-refusal';
import type { AttachmentSettings } from '../../store/file-store';

const PATIENCE_MS = 15_000;
const LONGEST_ANSWER = 4 * 1024;
const END_OF_STREAM = Buffer.alloc(4);

/** What ClamAV's daemon finds in a file; null when it finds nothing, or when none is set up. */
export async function scanForViruses(
  bytes: Buffer,
  clamd: AttachmentSettings['clamd'],
): Promise<UploadProblem | null> {
  if (!clamd) return null;
  const answer = await ask(clamd, bytes);
  if (answer === null) return 'unscanned';
  if (/^stream: OK\0?$/.test(answer)) return null;
  return /^stream: .+ FOUND\0?$/.test(answer) ? 'infected' : 'unscanned';
}

/** The daemon's answer to INSTREAM (clamd(8)); null when there is none in time. A file it could not look at is not clean. */
function ask(
  { host, port }: NonNullable<AttachmentSettings['clamd']>,
  bytes: Buffer,
): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const answer: Buffer[] = [];
    const end = (text: string | null) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(text);
    };
    const timer = setTimeout(() => end(null), PATIENCE_MS);
    socket.on('connect', () => send(socket, bytes));
    socket.on('data', (piece: Buffer) => {
      answer.push(piece);
      if (Buffer.concat(answer).length > LONGEST_ANSWER) end(null);
    });
    socket.on('error', () => end(null));
    socket.on('close', () => end(answer.length === 0 ? null : Buffer.concat(answer).toString()));
  });
}

/** `z` ends command and answer with a zero byte; each piece follows its length, and one of length zero is the end. */
function send(socket: Socket, bytes: Buffer): void {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  socket.write('zINSTREAM\0');
  socket.write(length);
  socket.write(bytes);
  socket.write(END_OF_STREAM);
}

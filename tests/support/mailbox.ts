import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface Mailbox {
  readonly port: number;
  /** Every mail delivered so far, parsed, in order of arrival. */
  mails(): Promise<Email[]>;
  /** Mails to one address. */
  mailsTo(address: string): Promise<Email[]>;
  /** From now on every mail is refused with this SMTP code, or accepted again with null. */
  refuseWith(code: number | null): void;
  close(): Promise<void>;
}

/** A real SMTP server that keeps what it is given. */
export async function startMailbox(): Promise<Mailbox> {
  const delivered: Buffer[] = [];
  let refusal: number | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (refusal !== null) return done(refusedWith(refusal));
        delivered.push(Buffer.concat(chunks));
        return done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.server.unref(); // a mailbox left open must not hold up the end of the run
  const mails = () => Promise.all(delivered.map((raw) => PostalMime.parse(raw)));
  return {
    port: (server.server.address() as AddressInfo).port,
    mails,
    mailsTo: async (address) =>
      (await mails()).filter(({ to }) => to?.some((recipient) => recipient.address === address)),
    refuseWith: (code) => {
      refusal = code;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

function refusedWith(responseCode: number): Error {
  return Object.assign(new Error('Refused by the test'), { responseCode });
}

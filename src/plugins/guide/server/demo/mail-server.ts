import PostalMime, { type Address } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { MailStore } from './mail-store';

export interface MailServer {
  close(): Promise<void>;
}

/** A real SMTP server for this machine only, which delivers into the demo's mail page. */
export async function startMailServer(port: number, store: MailStore): Promise<MailServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        deliver(Buffer.concat(chunks), store).then(() => done(), done);
      });
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { close: () => new Promise((resolve) => server.close(resolve)) };
}

async function deliver(raw: Buffer, store: MailStore): Promise<void> {
  const mail = await PostalMime.parse(raw);
  store.add({
    receivedAt: Date.now(),
    from: addressOf(mail.from),
    to: (mail.to ?? []).map(addressOf).join(', '),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
  });
}

function addressOf(address: Address | undefined): string {
  if (!address) return '';
  return address.name ? `${address.name} <${address.address ?? ''}>` : (address.address ?? '');
}

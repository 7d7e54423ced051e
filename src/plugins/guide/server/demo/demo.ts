import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { oncePer } from '../../../../kernel/once-per';
import { startMailServer, type MailServer } from './mail-server';
import { openMailStore, type MailStore } from './mail-store';

export function isDemo(): boolean {
  return process.env.REDRESS_DEMO === 'true';
}

/** The demo shows every mail to whoever asks, so it may be reached from this machine only. */
export function refuseDemoOnTheNetwork(strapi: Core.Strapi): void {
  const address = strapi.config.get<string>('server.url', '');
  const hosts = [
    strapi.config.get<string>('server.host', ''),
    ...(URL.canParse(address) ? [new URL(address).hostname] : []),
  ];
  const reachable = hosts.find((host) => !isLoopback(host));
  if (reachable === undefined) return;
  throw new Error(
    `REDRESS_DEMO=true shows every mail to every visitor, and PUBLIC_URL or HOST is "${reachable}". ` +
      'Remove REDRESS_DEMO, or let PUBLIC_URL and HOST name this machine (127.0.0.1).',
  );
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || host === '::1' || /^127(\.\d+){3}$/.test(host);
}

/** The mailbox of the demo; its file lies beside the demo's database. */
export const demoMails = oncePer((strapi: Core.Strapi): MailStore => {
  const beside = process.env.DATABASE_FILENAME ?? '.data/redress.db';
  const folder = path.dirname(path.resolve(strapi.dirs.app.root, beside));
  return openMailStore(path.join(folder, 'demo-mail.jsonl'));
});

const servers = new WeakMap<Core.Strapi, MailServer>();

/** Takes in mail on SMTP_PORT, where the rest of Redress sends it. */
export async function startDemoMail(strapi: Core.Strapi): Promise<void> {
  const port = Number(process.env.SMTP_PORT ?? 1025);
  servers.set(strapi, await startMailServer(port, demoMails(strapi)));
}

export async function stopDemoMail(strapi: Core.Strapi): Promise<void> {
  await servers.get(strapi)?.close();
  servers.delete(strapi);
}

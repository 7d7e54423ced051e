import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { demoMailSchema, type DemoMail } from './mail';

const KEPT = 500;

export interface MailStore {
  add(mail: Omit<DemoMail, 'id'>): void;
  /** Newest first. */
  list(): readonly DemoMail[];
  find(id: number): DemoMail | undefined;
}

/** The newest mails in memory, and line by line in a file so that they outlive a restart. */
export function openMailStore(file: string): MailStore {
  mkdirSync(path.dirname(file), { recursive: true });
  let mails = readMails(file).slice(-KEPT);
  writeFileSync(file, mails.map(lineOf).join('')); // what is no longer kept is not left in the file either
  let newest = mails.at(-1)?.id ?? 0;
  return {
    add: (mail) => {
      newest += 1;
      const numbered = { ...mail, id: newest };
      mails = [...mails, numbered].slice(-KEPT);
      appendFileSync(file, lineOf(numbered));
    },
    list: () => [...mails].reverse(),
    find: (id) => mails.find((mail) => mail.id === id),
  };
}

function lineOf(mail: DemoMail): string {
  return `${JSON.stringify(mail)}\n`;
}

/** A last line cut short by a crash is skipped. */
function readMails(file: string): DemoMail[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const mail = demoMailSchema.safeParse(parseLine(line));
      return mail.success ? [mail.data] : [];
    });
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

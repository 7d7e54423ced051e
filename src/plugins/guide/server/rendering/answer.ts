import type { Readable } from 'node:stream';
import type { Cookie } from '../visits/cookies';
import type { Privacy } from './security-headers';
import type { PageName } from './templates';

/** What a page answers; turned into HTTP in one place, `send-answer.ts`. */
export type Answer = PageAnswer | Redirection | FileAnswer;

export interface PageAnswer {
  readonly kind: 'page';
  readonly template: PageName;
  readonly status: number;
  /** Of the browser's tab; begins with the word for an error where there is one. Never holds what a resident wrote. */
  readonly title: string;
  /** The view-model: all the template may know besides frame and words. */
  readonly content: object;
  readonly privacy: Privacy;
  readonly cookies: readonly Cookie[];
  /** Seconds after which the visitor may try again; null where nobody has to wait. */
  readonly retryAfter: number | null;
  /** Whether the page has a script of its own. */
  readonly hasScript: boolean;
}

export interface Redirection {
  readonly kind: 'redirection';
  readonly to: string;
  readonly cookies: readonly Cookie[];
}

/** Something to keep: always a download, never shown by the browser. */
export interface FileAnswer {
  readonly kind: 'file';
  readonly name: string;
  readonly type: string;
  readonly body: string | Readable;
  /** In bytes, where a stream does not tell. */
  readonly size?: number;
  readonly cookies: readonly Cookie[];
}

interface PageParts {
  readonly title: string;
  readonly content: object;
  readonly privacy: Privacy;
  readonly status?: number;
  readonly cookies?: readonly Cookie[];
  readonly retryAfter?: number;
  readonly hasScript?: boolean;
}

export function showPage(template: PageName, parts: PageParts): PageAnswer {
  return {
    kind: 'page',
    template,
    status: 200,
    cookies: [],
    retryAfter: null,
    hasScript: false,
    ...parts,
  };
}

/** After every post: 303, so that reload and Back never send anything twice. */
export function seeOther(to: string, cookies: readonly Cookie[] = []): Redirection {
  return { kind: 'redirection', to, cookies };
}

export function giveFile(file: Omit<FileAnswer, 'kind' | 'cookies'>): FileAnswer {
  return { kind: 'file', cookies: [], ...file };
}

import type { Core } from '@strapi/strapi';
import { sendDownload } from '../../../../floor/send-download';
import { assertNever } from '../../../../kernel/assert-never';
import type { Language } from '../../../../kernel/language';
import { LANGUAGE_COOKIE, languageCookie, writeCookie, type Cookie } from '../visits/cookies';
import type { Answer } from './answer';
import type { PrintPage } from './print-page';
import { headersFor } from './security-headers';

type Context = Parameters<Core.MiddlewareHandler>[0];

export interface Sending {
  readonly print: PrintPage;
  readonly language: Language;
  /** Path behind the language, without the query. */
  readonly path: string;
  /** The database is in trouble, so the frame is printed from what is remembered. */
  readonly fromMemory?: boolean;
  /** Whether the portal's own address is https. */
  readonly isSecure: boolean;
}

const answered = new WeakSet<object>();

/** Whether one of our pages has answered this request, be it with bad news. */
export function isAnswered(ctx: Context): boolean {
  return answered.has(ctx);
}

/** Turns a page's answer into HTTP; the only place that writes headers, cookies and bodies of pages. */
export async function sendAnswer(ctx: Context, answer: Answer, sending: Sending): Promise<void> {
  answered.add(ctx);
  const cookies = [...answer.cookies, ...languageToRemember(ctx, sending.language)];
  switch (answer.kind) {
    case 'page': {
      const html = await sending.print(answer, sending);
      ctx.status = answer.status;
      ctx.set(headersFor(answer.privacy, answer.hasScript));
      if (answer.retryAfter !== null) ctx.set('Retry-After', String(answer.retryAfter));
      ctx.set('Content-Language', sending.language);
      ctx.vary('Cookie');
      ctx.type = 'html';
      ctx.body = html;
      break;
    }
    case 'redirection':
      ctx.set(headersFor('personal'));
      ctx.redirect(answer.to);
      ctx.status = 303;
      break;
    case 'file':
      ctx.set(headersFor('secret'));
      sendDownload(ctx, answer);
      break;
    default:
      assertNever(answer);
  }
  for (const cookie of cookies) writeCookie(ctx, sending.isSecure, cookie);
}

function languageToRemember(ctx: Context, language: Language): Cookie[] {
  return ctx.cookies.get(LANGUAGE_COOKIE) === language ? [] : [languageCookie(language)];
}

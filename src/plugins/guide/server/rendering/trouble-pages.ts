import type { Core } from '@strapi/strapi';
import { isLanguage, type Language } from '../../../../kernel/language';
import { chooseLanguage } from '../../domain/choose-language';
import { troubleOfStatus } from '../../domain/trouble';
import { troublePage } from '../pages/trouble/trouble-page';
import { LANGUAGE_COOKIE } from '../visits/cookies';
import type { PrintPage } from './print-page';
import { isAnswered, sendAnswer } from './send-answer';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** What programs call: trouble there stays JSON. */
const FOR_PROGRAMS = /^\/(admin|api|uploads|livez|readyz|_health)(\/|$)|^\/[a-z-]+\/desk\//;

/**
 * Turns every failure a resident can meet into a page in the resident's language. Stands outermost, so that it
 * also sees what went wrong before a page was reached: a body too large, an address nobody has.
 */
export function showTroubleAsPages(strapi: Core.Strapi, print: PrintPage): void {
  strapi.server.use(async (ctx, next) => {
    await next();
    const { status } = ctx;
    if (status < 400 || isAnswered(ctx) || !wantsPage(ctx)) return;
    const language = languageFor(ctx);
    const isInside = ctx.path.startsWith(`/${language}/`);
    await sendAnswer(ctx, troublePage(troubleOfStatus(status), language, ctx.method === 'POST'), {
      print,
      language,
      path: isInside ? ctx.path.slice(language.length + 1) : '',
      isSecure: ctx.secure,
      fromMemory: status >= 500,
    });
  });
}

function wantsPage(ctx: Context): boolean {
  return !FOR_PROGRAMS.test(ctx.path) && ctx.accepts('json', 'html') === 'html';
}

/** The language of the address, else the visitor's. */
export function languageFor(ctx: Context): Language {
  const [, first] = ctx.path.split('/');
  if (isLanguage(first)) return first;
  return chooseLanguage(ctx.cookies.get(LANGUAGE_COOKIE), ctx.get('Accept-Language'));
}

import type { Core } from '@strapi/strapi';
import { CharterMissing } from '../../../charter/server/public';
import { asInstant } from '../../../../kernel/instant';
import { LANGUAGES, type Language } from '../../../../kernel/language';
import { readForm } from '../../domain/posted-form';
import type { Page } from '../pages/page';
import { troublePage } from '../pages/trouble/trouble-page';
import { readFormToken } from '../visits/form-token';
import { isOwnRequest } from '../visits/is-own-request';
import { ownOrigins } from '../visits/own-origins';
import type { Visit } from '../visits/visit';
import type { Answer } from './answer';
import type { PrintPage } from './print-page';
import { sendAnswer } from './send-answer';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** Mounts every page once a language, with a literal path, so that the access log shows templates and no secrets. */
export function mountPages(strapi: Core.Strapi, pages: readonly Page[], print: PrintPage): void {
  strapi.server.routes(
    LANGUAGES.flatMap((language) =>
      pages.map((page) => ({
        method: page.method,
        path: `/${language}${page.path}`,
        handler: (ctx: Context) => answerVisit(ctx, { strapi, language, page, print }),
        config: { auth: false as const },
      })),
    ),
  );
}

interface Mounted {
  readonly strapi: Core.Strapi;
  readonly language: Language;
  readonly page: Page;
  readonly print: PrintPage;
}

async function answerVisit(
  ctx: Context,
  { strapi, language, page, print }: Mounted,
): Promise<void> {
  const visit = visitOf(ctx, strapi, language);
  const isSecure = ctx.secure || ownOrigins(strapi, ctx)[0]?.startsWith('https:') === true;
  const answer =
    page.method === 'POST' && !isOurs(ctx, visit)
      ? troublePage('foreign', language, true)
      : await answerOf(page, visit);
  await sendAnswer(ctx, answer, { print, language, path: visit.path, isSecure });
}

async function answerOf(page: Page, visit: Visit): Promise<Answer> {
  try {
    return await page.answer(visit);
  } catch (error) {
    if (error instanceof CharterMissing) return troublePage('unready', visit.language, false);
    throw error;
  }
}

function visitOf(ctx: Context, strapi: Core.Strapi, language: Language): Visit {
  const { params, query } = ctx as unknown as Record<'params' | 'query', Record<string, unknown>>; // Koa's types leave both open
  return {
    strapi,
    language,
    path: ctx.path.slice(`/${language}`.length).replace(/\/$/, ''),
    at: asInstant(Date.now()),
    form: readForm(ctx.request.body),
    parameter: (name) => textOf(params[name]),
    query: (name) => textOf(query[name]),
    cookie: (name) => ctx.cookies.get(name),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isOurs(ctx: Context, { strapi, path, form }: Visit): boolean {
  return isOwnRequest({
    fetchSite: ctx.get('Sec-Fetch-Site'),
    origin: ctx.get('Origin'),
    ownOrigins: ownOrigins(strapi, ctx),
    hasToken: readFormToken(strapi, path, form) !== null,
  });
}

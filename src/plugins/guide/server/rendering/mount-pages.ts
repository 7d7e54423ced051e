import type { Core } from '@strapi/strapi';
import { FILE_LIMITS } from '../../../complaints/domain/attachment/upload-refusal';
import { incomingFolder } from '../../../complaints/server/public';
import { boundaryOf } from '../../../../floor/multipart/boundary';
import {
  FormTooLarge,
  receiveForm,
  UnreadableForm,
  type ReceivedFile,
} from '../../../../floor/multipart/receive-form';
import { CharterMissing } from '../../../charter/server/public';
import { asInstant } from '../../../../kernel/instant';
import { LANGUAGES, type Language } from '../../../../kernel/language';
import { formOf, readForm, type PostedForm } from '../../domain/posted-form';
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

/** A form with files is received here, for those pages alone that want some; every other form has been read before. */
async function answerVisit(ctx: Context, mounted: Mounted): Promise<void> {
  const boundary = mounted.page.takesFiles ? boundaryOf(ctx.get('Content-Type')) : null;
  if (boundary === null) return answerForm(ctx, mounted, readForm(ctx.request.body), []);
  const { strapi, language, print } = mounted;
  const limits = {
    folder: incomingFolder(strapi),
    fileBytes: FILE_LIMITS.bytes,
    files: FILE_LIMITS.files,
  };
  try {
    await receiveForm({ body: ctx.req, boundary }, limits, ({ fields, files }) =>
      answerForm(ctx, mounted, formOf(fields), files),
    );
  } catch (error) {
    const kind = troubleIn(error);
    if (!kind) throw error;
    const { path } = visitOf(ctx, mounted, {}, []);
    const answer = troublePage(kind, language, true);
    await sendAnswer(ctx, answer, { print, language, path, isSecure: isSecure(ctx, strapi) });
  }
}

function troubleIn(error: unknown): 'too-large' | 'unreadable' | null {
  if (error instanceof FormTooLarge) return 'too-large';
  return error instanceof UnreadableForm ? 'unreadable' : null;
}

async function answerForm(
  ctx: Context,
  mounted: Mounted,
  form: PostedForm,
  files: readonly ReceivedFile[],
): Promise<void> {
  const { strapi, language, page, print } = mounted;
  const visit = visitOf(ctx, mounted, form, files);
  const answer =
    page.method === 'POST' && !isOurs(ctx, visit)
      ? troublePage('foreign', language, true)
      : await answerOf(page, visit);
  const { path } = visit;
  await sendAnswer(ctx, answer, { print, language, path, isSecure: isSecure(ctx, strapi) });
}

function isSecure(ctx: Context, strapi: Core.Strapi): boolean {
  return ctx.secure || ownOrigins(strapi, ctx)[0]?.startsWith('https:') === true;
}

async function answerOf(page: Page, visit: Visit): Promise<Answer> {
  try {
    return await page.answer(visit);
  } catch (error) {
    if (error instanceof CharterMissing) return troublePage('unready', visit.language, false);
    throw error;
  }
}

function visitOf(
  ctx: Context,
  { strapi, language }: Mounted,
  form: PostedForm,
  files: readonly ReceivedFile[],
): Visit {
  const { params, query } = ctx as unknown as Record<'params' | 'query', Record<string, unknown>>; // Koa's types leave both open
  return {
    strapi,
    language,
    path: ctx.path.slice(`/${language}`.length).replace(/\/$/, ''),
    at: asInstant(Date.now()),
    form,
    files,
    address: ctx.request.ip,
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

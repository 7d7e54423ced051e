import type { Core } from '@strapi/strapi';
import { DAY, SECOND } from '../../../../kernel/duration';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** A cookie to hand out; always HttpOnly and SameSite=Lax. An empty value takes it away. */
export interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
  readonly lifetime: number;
}

export const LANGUAGE_COOKIE = 'redress-language';
export const DRAFT_COOKIE = 'redress-draft';
export const TRACKING_COOKIE = 'redress-track';

export function languageCookie(language: string): Cookie {
  return { name: LANGUAGE_COOKIE, value: language, path: '/', lifetime: 365 * DAY };
}

/** For both languages' pages, so that changing the language loses nothing. */
export function draftCookie(key: string): Cookie {
  return { name: DRAFT_COOKIE, value: key, path: '/', lifetime: DAY };
}

export function writeCookie(ctx: Context, isSecure: boolean, cookie: Cookie): void {
  ctx.cookies.secure = isSecure; // behind a proxy that ends TLS the connection itself looks plain
  ctx.cookies.set(cookie.name, cookie.value, {
    path: cookie.path,
    maxAge: cookie.value === '' ? -SECOND : cookie.lifetime,
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure,
    signed: false,
  });
}

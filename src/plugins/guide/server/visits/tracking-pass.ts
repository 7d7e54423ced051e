import type { Core } from '@strapi/strapi';
import { HOUR } from '../../../../kernel/duration';
import type { Instant } from '../../../../kernel/instant';
import { LANGUAGES } from '../../../../kernel/language';
import { TRACKING_COOKIE, type Cookie } from './cookies';
import { seal, unseal } from './seal';
import type { Visit } from './visit';

const LIFETIME = 2 * HOUR;

/** The cookie that opens one complaint's page for two hours, sent to that page only; the secret is in no address. */
export function trackingPass(
  strapi: Core.Strapi,
  { complaintId, reference, at }: { complaintId: number; reference: string; at: Instant },
): Cookie[] {
  const value = seal(strapi, `track ${reference}`, `${complaintId}-${at + LIFETIME}`);
  return onItsPages(reference, { value, lifetime: LIFETIME });
}

export function withdrawPass(reference: string): Cookie[] {
  return onItsPages(reference, { value: '', lifetime: 0 });
}

function onItsPages(reference: string, cookie: { value: string; lifetime: number }): Cookie[] {
  return LANGUAGES.map((language) => ({
    ...cookie,
    name: TRACKING_COOKIE,
    path: `/${language}/track/${reference}`,
  }));
}

/** The complaint that the visitor's cookie opens; null without one, with another's, and when its time is over. */
export function readPass({ strapi, cookie, at }: Visit, reference: string): number | null {
  const value = unseal(strapi, `track ${reference}`, cookie(TRACKING_COOKIE) ?? '');
  const [complaintId, expiresAt] = (value ?? '').split('-').map(Number);
  if (!complaintId || !expiresAt || expiresAt <= at) return null;
  return complaintId;
}

import type { Core } from '@strapi/strapi';
import type { Language } from '../../../../kernel/language';

/** Links in letters are built from the configured address, never from what a request claims its host to be. */
export function trackingAddress(
  strapi: Core.Strapi,
  language: Language,
  reference: string,
): string {
  return `${publicAddress(strapi)}/${language}/track/${reference}`;
}

export function deskAddress(strapi: Core.Strapi, reference: string): string {
  return `${publicAddress(strapi)}/admin/plugins/complaints/${reference}`;
}

export function publicAddress(strapi: Core.Strapi): string {
  const configured = strapi.config.get<string>('server.absoluteUrl', '');
  return configured.replace(/\/$/, '');
}

import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { textIn, type PostedForm } from '../../domain/posted-form';
import { seal, unseal } from './seal';

export const TOKEN_FIELD = 'token';

/**
 * Goes into every form that acts on something: it makes a double click one act, and it proves that the form
 * came from our page where an old browser sends `Origin: null` because of our own `Referrer-Policy`.
 */
export function makeFormToken(strapi: Core.Strapi, path: string): string {
  return seal(strapi, `form ${path}`, randomBytes(16).toString('hex'));
}

/** The random part of a genuine token for this page: the idempotency key of the act; null if it is not ours. */
export function readFormToken(strapi: Core.Strapi, path: string, form: PostedForm): string | null {
  return unseal(strapi, `form ${path}`, textIn(form, TOKEN_FIELD));
}

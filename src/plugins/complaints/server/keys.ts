import { createHash, createHmac } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { makeSecret, normaliseSecret } from '../domain/secret';

/** A secret that only this installation can make again: it is derived, shown once, and stored as a fingerprint. */
export function deriveSecret(strapi: Core.Strapi, purpose: string, of: string): string {
  const [key] = strapi.config.get<string[]>('server.app.keys');
  if (!key) throw new Error('APP_KEYS is empty');
  return makeSecret(createHmac('sha256', key).update(`${purpose}\n${of}`).digest());
}

/** The secret has 130 random bits, so a plain hash cannot be searched (ASVS 6.5.2). */
export function fingerprint(secret: string): string {
  return sha256(normaliseSecret(secret));
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

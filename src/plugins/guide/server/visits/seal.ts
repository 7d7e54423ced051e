import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/** A value only this installation can have written, for one purpose only. */
export function seal(strapi: Core.Strapi, purpose: string, value: string): string {
  const [key] = keysOf(strapi);
  if (!key) throw new Error('APP_KEYS is empty');
  return `${value}.${signature(key, purpose, value)}`;
}

/** The value that was sealed for this purpose; null for anything else. Older keys are still believed. */
export function unseal(strapi: Core.Strapi, purpose: string, sealed: string): string | null {
  const dot = sealed.lastIndexOf('.');
  const value = sealed.slice(0, Math.max(dot, 0));
  const given = Buffer.from(sealed.slice(dot + 1));
  const isOurs = keysOf(strapi).some((key) => {
    const expected = Buffer.from(signature(key, purpose, value));
    return expected.length === given.length && timingSafeEqual(expected, given);
  });
  return isOurs ? value : null;
}

function signature(key: string, purpose: string, value: string): string {
  return createHmac('sha256', key).update(`guide\n${purpose}\n${value}`).digest('base64url');
}

function keysOf(strapi: Core.Strapi): readonly string[] {
  return strapi.config.get<string[]>('server.app.keys');
}

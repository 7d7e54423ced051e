import type { Core } from '@strapi/strapi';
import type { PublishedCharter } from '../../../charter/domain/document';
import { CharterMissing, currentCharter } from '../../../charter/server/public';
import { isDatabaseTrouble } from '../../../../kernel/database-trouble';

const lastSeen = new WeakMap<Core.Strapi, PublishedCharter>();

/** The last charter seen: what a page of trouble names our telephone number from, without asking a database that may hang. */
export function lastCharter(strapi: Core.Strapi): PublishedCharter | null {
  return lastSeen.get(strapi) ?? null;
}

/** The charter in force, or null before the first one; while the database is away the last one seen. */
export async function rememberedCharter(strapi: Core.Strapi): Promise<PublishedCharter | null> {
  try {
    const charter = await currentCharter(strapi);
    lastSeen.set(strapi, charter);
    return charter;
  } catch (error) {
    if (error instanceof CharterMissing) return null;
    if (!isDatabaseTrouble(error)) throw error;
    return lastCharter(strapi);
  }
}

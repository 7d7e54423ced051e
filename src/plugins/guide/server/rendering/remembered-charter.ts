import type { Core } from '@strapi/strapi';
import type { PublishedCharter } from '../../../charter/domain/document';
import { CharterMissing, currentCharter } from '../../../charter/server/public';
import { isDatabaseTrouble } from '../../../../kernel/database-trouble';

const lastSeen = new WeakMap<Core.Strapi, PublishedCharter>();

/**
 * The charter in force, or null before the first one. While the database is away it is the last one seen, so
 * that a page of trouble still names our telephone number.
 */
export async function rememberedCharter(strapi: Core.Strapi): Promise<PublishedCharter | null> {
  try {
    const charter = await currentCharter(strapi);
    lastSeen.set(strapi, charter);
    return charter;
  } catch (error) {
    if (error instanceof CharterMissing) return null;
    if (!isDatabaseTrouble(error)) throw error;
    return lastSeen.get(strapi) ?? null;
  }
}

import type { Core } from '@strapi/strapi';
import { chaptersOf } from '../chapters';

/** Every chapter as it now stands in the Content Manager, not yet checked. */
export async function loadDrafts(strapi: Core.Strapi): Promise<Readonly<Record<string, unknown>>> {
  const drafts: Record<string, unknown> = {};
  for (const chapter of chaptersOf(strapi)) drafts[chapter.name] = await chapter.load();
  return drafts;
}

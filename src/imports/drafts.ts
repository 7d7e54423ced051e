import type { Core, UID } from '@strapi/strapi';
import type { Translated } from '../kernel/translated';
import type { CharterView } from '../plugins/complaints/domain/charter/charter-view';
import type { Mapping } from './mapping';
import type { NamesInFile } from './survey-names';

export interface DraftPlan {
  readonly strapi: Core.Strapi;
  readonly mapping: Mapping;
  readonly names: NamesInFile;
  readonly charter: CharterView;
}

type Chapter = 'category' | 'department' | 'form' | 'place';

/** The document id of a draft by its key; null when there is none. */
export async function draftId(
  strapi: Core.Strapi,
  uid:
    | `plugin::complaints.${Chapter}`
    | 'plugin::escalation.calendar'
    | 'plugin::escalation.sla-policy',
  key: string,
): Promise<string | null> {
  const found = await strapi.documents(uid).findFirst({ filters: { key }, fields: ['key'] });
  return found?.documentId ?? null;
}

/** The same of an entry that must be there. */
export async function requiredDraftId(
  strapi: Core.Strapi,
  uid: Parameters<typeof draftId>[1],
  key: string,
): Promise<string> {
  const id = await draftId(strapi, uid, key);
  if (id === null)
    throw new Error(`The mapping names ${key}, which is not among the charter's entries`);
  return id;
}

/**
 * Writes a draft of what the charter lacks, unless a run that was cut short has written it before; gives one, because
 * in either case there is something to publish.
 */
export async function draftOnce(
  strapi: Core.Strapi,
  uid: Parameters<typeof draftId>[1],
  { key, ...attributes }: { readonly key: string; readonly [attribute: string]: unknown },
): Promise<1> {
  if ((await draftId(strapi, uid, key)) !== null) return 1;
  const data: object = { key, ...attributes };
  await strapi.documents(uid as UID.CollectionType).create({ data });
  return 1;
}

/** A name in both languages, by the mapping's table or as it stands. */
export function bothLanguages({ names }: Mapping, name: string): Translated {
  return names[name] ?? { en: name, 'zh-Hans': name };
}

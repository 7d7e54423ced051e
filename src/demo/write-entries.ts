import type { Core, UID } from '@strapi/strapi';

/** Document ids of what was written, by key: what relations of later entries point at. */
export type Written = ReadonlyMap<string, string>;

interface Entry {
  readonly key: string;
}

/** Writes entries one after another, so that their ids keep their order. */
export async function writeEntries<One extends Entry>(
  strapi: Core.Strapi,
  uid: string,
  entries: readonly One[],
  attributesOf: (entry: One, position: number, written: Written) => object,
): Promise<Written> {
  const written = new Map<string, string>();
  for (const [index, entry] of entries.entries()) {
    const data = attributesOf(entry, index + 1, written);
    const { documentId } = await strapi
      .documents(uid as UID.CollectionType) // plugin types are known to the compiler only after they are generated
      .create({ data });
    written.set(entry.key, documentId);
  }
  return written;
}

/** The document id of an entry that a later one names. */
export function idIn(written: Written, key: string): string {
  const id = written.get(key);
  if (id === undefined) throw new Error(`Nothing was written under the key ${key}`);
  return id;
}

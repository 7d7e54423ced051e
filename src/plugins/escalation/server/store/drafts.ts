import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { inTransaction } from '../../../../floor/in-transaction';
import { ok, refuse, type Result } from '../../../../kernel/result';
import type { KeptDraft } from '../../contracts/drafts';
import type { Entry } from './charter-drafts';

/** How the drafts of one chapter are kept, each in a row of its own, in an order. */
export interface DraftKind<Draft extends { readonly key: string }> {
  readonly chapter: string;
  readonly uid: 'plugin::escalation.sla-policy' | 'plugin::escalation.rule';
  readonly table: string;
  readonly schema: z.ZodType<Draft>;
  readonly draftOf: (entry: Entry) => unknown;
  /** What its row has besides the draft itself. */
  readonly besides?: (draft: Draft) => object;
}

export type SaveTrouble = 'not-found' | 'changed-meanwhile';

/** In their order. A row that no longer fits its schema is left out: publishing names it. */
export async function keptDrafts<Draft extends { readonly key: string }>(
  strapi: Core.Strapi,
  kind: DraftKind<Draft>,
): Promise<readonly KeptDraft<Draft>[]> {
  const entries = await strapi.db
    .query(kind.uid)
    .findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }] });
  return entries.flatMap((entry) => keptOf(kind, entry) ?? []);
}

/** Adds a draft at the end; null when another one has its key. */
export async function createDraft<Draft extends { readonly key: string }>(
  strapi: Core.Strapi,
  kind: DraftKind<Draft>,
  draft: Draft,
): Promise<KeptDraft<Draft> | null> {
  return inTransaction(strapi, async (tx) => {
    if (await findEntry(strapi, kind, draft.key)) return null;
    const last = (await tx(kind.table).max('position as position').first()) as
      { position: number | null } | undefined; // knex types an aggregate by its column
    const position = (last?.position ?? 0) + 1;
    await strapi.documents(kind.uid).create({ data: { ...rowOf(kind, draft), position } as never }); // the schema is stricter than Strapi's types
    return readKept(strapi, kind, draft.key);
  });
}

/** Writes a draft over the one that was read, unless somebody else has written meanwhile. Its key stays. */
export async function saveDraft<Draft extends { readonly key: string }>(
  strapi: Core.Strapi,
  kind: DraftKind<Draft>,
  key: string,
  { version, draft }: KeptDraft<Draft>,
): Promise<Result<KeptDraft<Draft>, SaveTrouble>> {
  return inTransaction<Result<KeptDraft<Draft>, SaveTrouble>>(strapi, async (tx) => {
    // The row is locked first: of two who save at once, one sees what the other has written.
    await tx(kind.table).where({ key }).select('id').forUpdate();
    const entry = await findEntry(strapi, kind, key);
    if (!entry) return refuse('not-found');
    if (versionOf(entry) !== version) return refuse('changed-meanwhile');
    const documentId = String(entry.documentId);
    await strapi
      .documents(kind.uid)
      .update({ documentId, data: { ...rowOf(kind, draft), key } as never }); // as above
    const saved = await readKept(strapi, kind, key);
    return saved ? ok(saved) : refuse('not-found');
  });
}

/** Answers whether there was one. */
export async function removeDraft<Draft extends { readonly key: string }>(
  strapi: Core.Strapi,
  kind: DraftKind<Draft>,
  key: string,
): Promise<boolean> {
  const entry = await findEntry(strapi, kind, key);
  if (!entry) return false;
  await strapi.documents(kind.uid).delete({ documentId: String(entry.documentId) });
  return true;
}

/**
 * Puts the drafts into the order of the keys; answers false, and changes nothing, when those are not the keys there are.
 * The rows are written past Strapi: whoever is editing one of them has not been overtaken by its new place.
 */
export async function orderDrafts<Draft extends { readonly key: string }>(
  strapi: Core.Strapi,
  { table }: DraftKind<Draft>,
  keys: readonly string[],
): Promise<boolean> {
  return inTransaction(strapi, async (tx) => {
    const rows: { key: string }[] = await tx(table).select('key').forUpdate();
    const known = new Set(rows.map(({ key }) => key));
    if (keys.length !== known.size || !keys.every((key) => known.delete(key))) return false;
    for (const [index, key] of keys.entries()) {
      await tx(table)
        .where({ key })
        .update({ position: index + 1 });
    }
    return true;
  });
}

function rowOf<Draft extends { readonly key: string }>(
  { besides }: DraftKind<Draft>,
  draft: Draft,
): object {
  return { ...draft, ...besides?.(draft) };
}

async function readKept<Draft extends { readonly key: string }>(
  strapi: Core.Strapi,
  kind: DraftKind<Draft>,
  key: string,
): Promise<KeptDraft<Draft> | null> {
  const entry = await findEntry(strapi, kind, key);
  return entry && keptOf(kind, entry);
}

function findEntry<Draft extends { readonly key: string }>(
  strapi: Core.Strapi,
  { uid }: DraftKind<Draft>,
  key: string,
): Promise<Entry | null> {
  return strapi.db.query(uid).findOne({ where: { key } });
}

function keptOf<Draft extends { readonly key: string }>(
  { schema, draftOf }: DraftKind<Draft>,
  entry: Entry,
): KeptDraft<Draft> | null {
  const read = schema.safeParse(draftOf(entry));
  return read.success ? { draft: read.data, version: versionOf(entry) } : null;
}

function versionOf({ updatedAt }: Entry): string {
  return new Date(updatedAt as string).toISOString(); // a date or its text, by the driver
}

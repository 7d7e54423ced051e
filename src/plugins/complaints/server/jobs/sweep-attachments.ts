import type { Core } from '@strapi/strapi';
import { connection } from '../../../../floor/connection';
import { DAY, HOUR, later } from '../../../../kernel/duration';
import type { Instant } from '../../../../kernel/instant';
import { DRAFT_LIFETIME } from '../services/resident';
import { deleteForgotten, knownKeys } from '../store/attachments';
import { removePlace, removeStored, storedBefore } from '../store/file-store';

/** Longer than any request lasts: a younger file may still get its row. */
const SETTLED = HOUR;
const AT_ONCE = 200;

/** Removes files of forms that nobody will send, and files that a failed request or a stopped server left behind. */
export async function sweepAttachments(strapi: Core.Strapi, at: Instant): Promise<number> {
  const db = await connection(strapi);
  const before = { added: later(at, -DAY), saved: later(at, -DRAFT_LIFETIME) };
  const forgotten = await deleteForgotten(db, before);
  await removeStored(strapi, forgotten);
  return forgotten.length + (await sweepStore(strapi, at));
}

async function sweepStore(strapi: Core.Strapi, at: Instant): Promise<number> {
  let removed = 0;
  let keyed: { readonly place: string; readonly key: string }[] = [];
  for await (const { place, key } of storedBefore(strapi, later(at, -SETTLED))) {
    if (key !== null) keyed.push({ place, key });
    else removed += await removeAll([place]); // received or half written, and never finished
    if (keyed.length < AT_ONCE) continue;
    removed += await removeUnknown(strapi, keyed);
    keyed = [];
  }
  return removed + (await removeUnknown(strapi, keyed));
}

async function removeUnknown(
  strapi: Core.Strapi,
  files: readonly { readonly place: string; readonly key: string }[],
): Promise<number> {
  const known = await knownKeys(
    await connection(strapi),
    files.map(({ key }) => key),
  );
  return removeAll(files.filter(({ key }) => !known.has(key)).map(({ place }) => place));
}

async function removeAll(places: readonly string[]): Promise<number> {
  for (const place of places) await removePlace(place);
  return places.length;
}

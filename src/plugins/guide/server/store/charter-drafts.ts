import type { Core } from '@strapi/strapi';

/** The guide's chapters as they stand in the Content Manager, not yet checked. */
type Entry = Record<string, unknown>;

const inOrder = [{ position: 'asc' }, { id: 'asc' }];

export async function guideEntries(strapi: Core.Strapi): Promise<unknown> {
  const entries = await strapi.db.query('plugin::guide.guide-entry').findMany({ orderBy: inOrder });
  return entries.map((entry) => pick(entry, ['key', 'section', 'name', 'figure', 'explanation']));
}

/** An attribute that was left empty is null, so that the schema and not its absence says what is wrong. */
function pick(entry: Entry, names: readonly string[]): Entry {
  return Object.fromEntries(names.map((name) => [name, entry[name] ?? null]));
}

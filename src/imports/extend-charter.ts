import type { Core } from '@strapi/strapi';
import type { Instant } from '../kernel/instant';
import { charterState, publishCharter } from '../plugins/charter/server/public';
import { currentView } from '../plugins/complaints/server/public';
import { draftCalendars } from './draft-calendars';
import { draftCategories } from './draft-categories';
import { draftDepartments } from './draft-departments';
import { draftPlaces } from './draft-places';
import type { Mapping } from './mapping';
import type { NamesInFile } from './survey-names';

export interface Extension {
  readonly mapping: Mapping;
  readonly names: NamesInFile;
  readonly at: Instant;
}

/**
 * Makes what the file names and the charter lacks, as far as the mapping allows, and publishes that as a new version:
 * records are received under rules that are on record like any others. Gives how many entries were made.
 */
export async function extendCharter(
  strapi: Core.Strapi,
  { mapping, names, at }: Extension,
): Promise<number> {
  const plan = { strapi, mapping, names, charter: await currentView(strapi) };
  const made =
    (await draftDepartments(plan)) +
    (await draftCategories(plan)) +
    (await draftPlaces(plan)) +
    (await draftCalendars(plan));
  if (made === 0) return 0;
  await refuseWorkOfOthers(strapi, at);
  const note = `Import: ${mapping.description}`.slice(0, 500);
  const published = await publishCharter(strapi, { authorId: null, author: 'Import', note, at });
  if (published.ok || published.refusal.kind === 'nothing-changed') return made;
  const problems = published.refusal.problems.map(
    ({ chapter, entry, message }) => `${chapter} ${entry ?? ''}: ${message}`,
  );
  throw new Error(`The charter cannot be published:\n${problems.join('\n')}`);
}

/** Publishing is all or nothing: what an administrator has begun to change must not go out with what an import adds. */
async function refuseWorkOfOthers(strapi: Core.Strapi, at: Instant): Promise<void> {
  const { changes } = await charterState(strapi, at);
  const begun = changes.filter(({ change }) => change !== 'added');
  if (begun.length === 0) return;
  const lines = begun.map(
    ({ chapter, entry, change }) => `  ${chapter} ${entry ?? ''} (${change})`,
  );
  throw new Error(
    `The charter has changes that are not published. Publish them or undo them, then import:\n${lines.join('\n')}`,
  );
}

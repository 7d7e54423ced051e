import type { Core } from '@strapi/strapi';
import type { Instant } from '../../../../kernel/instant';
import type { CharterState } from '../../contracts/state';
import { checkDocument } from '../../domain/check-document';
import { differenceBetween } from '../../domain/difference';
import { readableDraft } from '../../domain/readable-draft';
import { chaptersOf } from '../chapters';
import { listVersions } from '../store/versions';
import { currentCharter, hasCharter } from './current-charter';
import { loadDrafts } from './load-drafts';

const VERSIONS_SHOWN = 50;

/** What the Charter page shows: versions, what is not yet published, and why a draft cannot be. */
export async function charterState(strapi: Core.Strapi, at: Instant): Promise<CharterState> {
  const versions = await listVersions(strapi, VERSIONS_SHOWN);
  const drafts = await loadDrafts(strapi);
  const chapters = chaptersOf(strapi);
  const checked = checkDocument(drafts, chapters, at);
  const before = (await hasCharter(strapi)) ? await currentCharter(strapi) : null;
  const draft = checked.ok ? checked.value : readableDraft(drafts, chapters);
  return {
    versions,
    changes: differenceBetween(before?.document ?? null, draft),
    problems: checked.ok ? [] : [...checked.refusal],
  };
}

import type { Core } from '@strapi/strapi';
import type { Instant } from '../../../../kernel/instant';
import type { CharterState } from '../../contracts/state';
import { differenceBetween } from '../../domain/difference';
import { listVersions } from '../store/versions';
import { checkDrafts } from './check-drafts';
import { currentCharter, hasCharter } from './current-charter';

const VERSIONS_SHOWN = 50;

/** What the Charter page shows: versions, what is not yet published, and why a draft cannot be. */
export async function charterState(strapi: Core.Strapi, at: Instant): Promise<CharterState> {
  const versions = await listVersions(strapi, VERSIONS_SHOWN);
  const checked = await checkDrafts(strapi, at);
  if (!checked.ok) return { versions, changes: [], problems: [...checked.refusal] };
  const before = (await hasCharter(strapi)) ? await currentCharter(strapi) : null;
  const changes = differenceBetween(before?.document ?? null, checked.value);
  return { versions, changes, problems: [] };
}

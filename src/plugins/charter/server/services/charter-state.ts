import type { Core } from '@strapi/strapi';
import type { Instant } from '../../../../kernel/instant';
import type { CharterState } from '../../contracts/state';
import { listVersions } from '../store/versions';
import { draftCharter } from './draft-charter';

const VERSIONS_SHOWN = 50;

/** What the Charter page shows: versions, what is not yet published, and why a draft cannot be. */
export async function charterState(strapi: Core.Strapi, at: Instant): Promise<CharterState> {
  const versions = await listVersions(strapi, VERSIONS_SHOWN);
  const { changes, problems } = await draftCharter(strapi, at);
  return { versions, changes: [...changes], problems: [...problems] };
}

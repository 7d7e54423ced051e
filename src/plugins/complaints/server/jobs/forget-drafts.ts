import type { Core } from '@strapi/strapi';
import { later } from '../../../../kernel/duration';
import type { Instant } from '../../../../kernel/instant';
import { DRAFT_LIFETIME } from '../services/resident';
import { deleteDraftsBefore } from '../store/drafts';

/** Deletes unfinished reports nobody came back to; people were told for how long they are kept. */
export function forgetDrafts(strapi: Core.Strapi, at: Instant): Promise<number> {
  return deleteDraftsBefore(strapi.db.connection, later(at, -DRAFT_LIFETIME));
}

import type { Core } from '@strapi/strapi';
import type { Instant } from '../../../../kernel/instant';
import { deleteCountsEndedBefore } from '../store/attempt-counts';

/** Deletes counts whose time is over: who tried what is nobody's business any longer. */
export function forgetAttempts(strapi: Core.Strapi, at: Instant): Promise<number> {
  return deleteCountsEndedBefore(strapi.db.connection, at);
}

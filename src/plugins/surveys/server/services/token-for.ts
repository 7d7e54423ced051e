import type { Core } from '@strapi/strapi';
import { deriveSecret } from '../../../complaints/server/public';

/** The secret in a survey's address: made from the complaint and its cycle, stored as a fingerprint only. */
export function tokenFor(
  strapi: Core.Strapi,
  complaint: { readonly id: number; readonly cycle: number },
): string {
  return deriveSecret(strapi, 'survey', `${complaint.id}:${complaint.cycle}`);
}

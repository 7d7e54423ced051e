import type { Core } from '@strapi/strapi';
import type { Instant } from '../kernel/instant';

/**
 * Takes letters from before an instant as sent when they were written. The past of the demo never happened, so
 * nobody is written to about it; what is younger stays in the outbox and arrives in the demo's mailbox.
 */
export async function settleOldNotices(strapi: Core.Strapi, before: Instant): Promise<void> {
  const db = strapi.db.connection;
  await db('notices')
    .where({ state: 'queued' })
    .where('queued_at', '<', before)
    .update({ state: 'sent', attempts: 1, sent_at: db.ref('queued_at'), next_attempt_at: null });
}

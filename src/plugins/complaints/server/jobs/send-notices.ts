import type { Core } from '@strapi/strapi';
import { MINUTE, later } from '../../../../kernel/duration';
import type { Instant } from '../../../../kernel/instant';
import { waitAfterAttempt } from '../../domain/notice/retry';
import { callWebhook } from '../services/call-webhook';
import { claimNotices, markFailed, markSent, type Notice } from '../store/notices';

const BATCH = 50;
const LEASE = 2 * MINUTE;

/** Sends what is due from the outbox; one that cannot be sent waits its turn and never holds up the others. */
export async function sendDueNotices(strapi: Core.Strapi, at: Instant): Promise<number> {
  const db = strapi.db.connection;
  const claimed = await claimNotices(db, { at, leaseUntil: later(at, LEASE), limit: BATCH });
  for (const notice of claimed) {
    const error = await (notice.channel === 'webhook'
      ? callWebhook(strapi, notice)
      : attempt(strapi, notice));
    if (error === null) await markSent(db, notice.id, at);
    else await markFailed(db, notice.id, { error, retryAt: retryAt(notice, at) });
  }
  return claimed.length;
}

function retryAt(notice: Notice, at: Instant): Instant | null {
  const wait = waitAfterAttempt(notice.attempts);
  return wait === null ? null : later(at, wait);
}

/** Null when the mail server has taken it; otherwise what it said. A Message-ID of its own makes a second try the same mail. */
async function attempt(strapi: Core.Strapi, notice: Notice): Promise<string | null> {
  try {
    await strapi
      .plugin('email')
      .service('email')
      .send({
        to: notice.recipient,
        subject: notice.subject,
        text: notice.body,
        html: asHtml(notice.body),
        messageId: `<notice-${notice.id}.${notice.complaintId}@redress.notices>`,
        headers: { 'Auto-Submitted': 'auto-generated' }, // RFC 3834: keeps robots from answering
      });
    return null;
  } catch (error) {
    if (error instanceof Error) return error.message;
    throw error;
  }
}

/** The provider would otherwise send the plain text as HTML, and run what a resident wrote. */
function asHtml(text: string): string {
  const escaped = text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
  return `<div style="white-space: pre-wrap; font-family: sans-serif">${escaped}</div>`;
}

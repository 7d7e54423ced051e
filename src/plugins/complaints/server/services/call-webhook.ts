import { createHmac } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { SECOND } from '../../../../kernel/duration';
import type { Notice } from '../store/notices';

const PATIENCE = 10 * SECOND;

/**
 * Posts a notice to another system; null when it was taken, otherwise why not. Only hosts that the operator has named are
 * called, so that nobody who edits rules can reach into the operator's own network. The signature is an HMAC-SHA256 of
 * the body under WEBHOOK_SECRET; the idempotency key is the same whenever one call is tried again.
 */
export async function callWebhook(strapi: Core.Strapi, notice: Notice): Promise<string | null> {
  const url = new URL(notice.recipient);
  const allowed = strapi.config.get<readonly string[]>('server.webhookHosts', []);
  if (!allowed.includes(url.host)) {
    return `${url.host} is not among WEBHOOK_HOSTS: the operator has to allow it`;
  }
  const secret = strapi.config.get<string>('server.webhookSecret', '');
  const signature = createHmac('sha256', secret).update(notice.body).digest('hex');
  try {
    const answer = await fetch(url, {
      method: 'POST',
      body: notice.body,
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': `notice-${notice.id}`,
        'Redress-Signature': `sha256=${signature}`,
      },
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    await answer.body?.cancel();
    return answer.ok ? null : `${url.host} answered ${answer.status}`;
  } catch (error) {
    return `${url.host} could not be reached: ${String(error)}`;
  }
}

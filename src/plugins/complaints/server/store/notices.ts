import type { Knex } from 'knex';
import { insertMany } from '../../../../floor/insert-many';
import { instantIn, numberIn, optionalInstantIn, textIn, type Row } from '../../../../kernel/row';
import type { Instant } from '../../../../kernel/instant';
import type { TextKey } from '../../domain/notice/placeholders';

const TABLE = 'notices';
const AUDIENCES = ['resident', 'staff', 'system'] as const;
const NOTICE_STATES = ['queued', 'sent', 'dead'] as const;

export const NOTICE_CHANNELS = ['mail', 'webhook'] as const;
export type NoticeChannel = (typeof NOTICE_CHANNELS)[number];

export interface NewNotice {
  /** Unique: the same occasion and recipient is one notice, however often it is queued. */
  readonly key: string;
  readonly complaintId: number;
  readonly kind: TextKey;
  readonly audience: (typeof AUDIENCES)[number];
  /** By which way it goes; a letter unless said otherwise. */
  readonly channel?: NoticeChannel;
  /** A mail address, or the address of a webhook. */
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
}

export interface Notice extends NewNotice {
  readonly channel: NoticeChannel;
  readonly id: number;
  readonly state: (typeof NOTICE_STATES)[number];
  readonly attempts: number;
  readonly queuedAt: Instant;
  readonly sentAt: Instant | null;
  readonly lastError: string;
}

/** Puts notices into the outbox; nothing leaves the process before the transaction has been committed. */
export async function queueNotices(
  tx: Knex.Transaction,
  notices: readonly NewNotice[],
  at: Instant,
): Promise<void> {
  if (notices.length === 0) return;
  const rows = notices.map(({ key, complaintId, channel = 'mail', ...notice }) => ({
    ...notice,
    channel,
    notice_key: key,
    complaint_id: complaintId,
    state: 'queued',
    attempts: 0,
    queued_at: at,
    next_attempt_at: at,
    last_error: '',
  }));
  await insertMany(tx, TABLE, rows, { unlessThere: ['notice_key'] });
}

/** Takes up to `limit` due notices for this server until the lease ends; a lease that ran out can be taken again. */
export async function claimNotices(
  db: Knex,
  claim: { readonly at: Instant; readonly leaseUntil: Instant; readonly limit: number },
): Promise<Notice[]> {
  const due: Row[] = await db(TABLE)
    .where({ state: 'queued' })
    .where('next_attempt_at', '<=', claim.at)
    .where((free) => void free.whereNull('lease_until').orWhere('lease_until', '<', claim.at))
    .orderBy('next_attempt_at')
    .limit(claim.limit);
  const claimed: Notice[] = [];
  for (const row of due) {
    const taken = await db(TABLE)
      .where({ id: row.id, state: 'queued', attempts: row.attempts })
      .update({ lease_until: claim.leaseUntil, attempts: numberIn(row, 'attempts') + 1 });
    if (taken === 1)
      claimed.push({ ...noticeFromRow(row), attempts: numberIn(row, 'attempts') + 1 });
  }
  return claimed;
}

export async function markSent(db: Knex, id: number, sentAt: Instant): Promise<void> {
  await db(TABLE)
    .where({ id })
    .update({ state: 'sent', sent_at: sentAt, lease_until: null, last_error: '' });
}

/** Notes a failed attempt: the next one comes at `retryAt`, or never when that is null, and staff see it. */
export async function markFailed(
  db: Knex,
  id: number,
  failure: { readonly error: string; readonly retryAt: Instant | null },
): Promise<void> {
  await db(TABLE)
    .where({ id })
    .update({
      state: failure.retryAt === null ? 'dead' : 'queued',
      next_attempt_at: failure.retryAt,
      lease_until: null,
      last_error: failure.error.slice(0, 500),
    });
}

export async function noticesOf(db: Knex, complaintId: number): Promise<Notice[]> {
  const rows: Row[] = await db(TABLE).where({ complaint_id: complaintId }).orderBy('id');
  return rows.map(noticeFromRow);
}

function noticeFromRow(row: Row): Notice {
  return {
    id: numberIn(row, 'id'),
    key: textIn(row, 'notice_key'),
    complaintId: numberIn(row, 'complaint_id'),
    kind: textIn(row, 'kind') as TextKey, // written by queueNotices only
    audience: AUDIENCES.find((audience) => audience === row.audience) ?? 'resident',
    channel: row.channel === 'webhook' ? 'webhook' : 'mail',
    recipient: textIn(row, 'recipient'),
    subject: textIn(row, 'subject'),
    body: textIn(row, 'body'),
    state: NOTICE_STATES.find((state) => state === row.state) ?? 'queued',
    attempts: numberIn(row, 'attempts'),
    queuedAt: instantIn(row, 'queued_at'),
    sentAt: optionalInstantIn(row, 'sent_at'),
    lastError: textIn(row, 'last_error'),
  };
}

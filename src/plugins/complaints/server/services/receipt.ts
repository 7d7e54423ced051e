import type { Core } from '@strapi/strapi';
import type { Instant } from '../../../../kernel/instant';
import { deriveSecret } from '../keys';
import { findSubmitted, readComplaint } from '../store/complaints';
import { connection } from '../../../../floor/connection';

/** What a resident is given for a complaint. */
export interface Receipt {
  readonly complaintId: number;
  readonly reference: string;
  /** Opens the tracking page; only its fingerprint is stored. */
  readonly secret: string;
  readonly receivedAt: Instant;
  readonly promisedAt: Instant | null;
  readonly nextDueAt: Instant | null;
  /** Head of the chain of events: proof of what was recorded until now. */
  readonly headHash: string;
}

/** The receipt of the complaint that was handed in under a key; null when there is none. */
export async function receiptFor(
  strapi: Core.Strapi,
  idempotencyKey: string,
): Promise<Receipt | null> {
  const db = await connection(strapi);
  const submitted = await findSubmitted(db, { idempotency_key: idempotencyKey });
  const complaint = submitted && (await readComplaint(db, { id: submitted.id }));
  if (!complaint) return null;
  const { id, reference, receivedAt, promisedAt, nextDueAt, headHash } = complaint;
  const secret = deriveSecret(strapi, 'receipt', idempotencyKey);
  return { complaintId: id, reference, secret, receivedAt, promisedAt, nextDueAt, headHash };
}

import { randomInt } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import canonicalize from 'canonicalize';
import type { Knex } from 'knex';
import type { PublishedCharter } from '../../../charter/domain/document';
import { currentCharter } from '../../../charter/server/public';
import type { Instant } from '../../../../kernel/instant';
import { isUniqueViolation } from '../../../../kernel/is-unique-violation';
import { ok, refuse, type Result } from '../../../../kernel/result';
import { charterView } from '../../domain/charter/charter-view';
import { begin } from '../../domain/complaint/apply';
import type { Actor } from '../../domain/complaint/event';
import { prepare, withFiles, type Matter, type Submitted } from '../../domain/complaint/prepare';
import type { Refusal } from '../../domain/complaint/refusal';
import { makeReference, REFERENCE_RANDOMS } from '../../domain/reference';
import { chainOn } from '../chain';
import { announceChange } from '../changes';
import { deriveSecret, fingerprint, sha256 } from '../keys';
import { findSubmitted, insertComplaint } from '../store/complaints';
import { connection } from '../../../../floor/connection';
import { appendEvents } from '../store/events';
import { inTransaction } from '../../../../floor/in-transaction';
import { insertResident, type Contact } from '../store/residents';
import { claimFilesOf, filesFor } from './attachments/claim-files';
import type { UnsentForm } from './attachments/holder';
import { receiptFor, type Receipt } from './receipt';

export interface Submission extends Matter {
  /** The same key with the same content is the same complaint, however often it arrives. */
  readonly idempotencyKey: string;
  readonly contact: Contact | null;
  /** The form whose files go with it. */
  readonly filesOf?: UnsentForm;
  readonly at: Instant;
  /** Writes no notices: an old record that is replayed. */
  readonly silent?: boolean;
}

/** Takes a complaint: row, first event, clocks, timers and notices in one transaction, or nothing at all. */
export async function submitComplaint(
  strapi: Core.Strapi,
  submission: Submission,
): Promise<Result<Receipt, Refusal>> {
  const contentHash = hashOfContent(submission);
  const before = await earlierReceipt(strapi, submission, contentHash);
  if (before) return before;

  const charter = await currentCharter(strapi);
  const prepared = prepare(submission, freshReference(), charterView(charter));
  if (!prepared.ok) return prepared;
  try {
    await inTransaction(strapi, (tx) =>
      record(strapi, tx, { submission, contentHash, charter, submitted: prepared.value }),
    );
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const twin = await earlierReceipt(strapi, submission, contentHash);
    if (!twin) throw error; // a reference met its double: one in 27 thousand million
    return twin;
  }
  const receipt = await receiptFor(strapi, submission.idempotencyKey);
  if (!receipt) throw new Error('A complaint was committed and cannot be read back');
  return ok(receipt);
}

interface Recording {
  readonly submission: Submission;
  readonly contentHash: string;
  readonly charter: PublishedCharter;
  readonly submitted: Submitted;
}

async function record(
  strapi: Core.Strapi,
  tx: Knex.Transaction,
  { submission, contentHash, charter, submitted }: Recording,
): Promise<void> {
  const { at, contact, idempotencyKey, filesOf } = submission;
  const actor: Actor = { kind: 'resident' };
  const events = chainOn(
    { sequence: 0, hash: '' },
    [withFiles(submitted, await filesFor(tx, filesOf))],
    { actor, at },
  );
  const complaint = await insertComplaint(tx, {
    complaint: begin(submitted, at),
    residentId: contact ? await insertResident(tx, contact, submission.language) : null,
    externalReference: submission.externalReference ?? null,
    idempotencyKey,
    contentHash,
    secretHash: fingerprint(deriveSecret(strapi, 'receipt', idempotencyKey)),
    headHash: events.at(-1)?.hash ?? '',
  });
  await appendEvents(tx, complaint.id, events);
  await claimFilesOf(tx, complaint.id, events);
  const silent = submission.silent ?? false;
  const change = { before: null, complaint, events, charter, at, silent, cause: [] };
  await announceChange(strapi, change, tx);
}

async function earlierReceipt(
  strapi: Core.Strapi,
  submission: Submission,
  contentHash: string,
): Promise<Result<Receipt, Refusal> | null> {
  const { idempotencyKey } = submission;
  const earlier = await findSubmitted(await connection(strapi), {
    idempotency_key: idempotencyKey,
  });
  if (!earlier) return null;
  if (earlier.contentHash !== contentHash) return refuse({ kind: 'key-used-for-other-content' });
  const receipt = await receiptFor(strapi, idempotencyKey);
  return receipt ? ok(receipt) : null;
}

function hashOfContent({ at: _at, silent: _silent, ...content }: Submission): string {
  return sha256(canonicalize(content) ?? '');
}

function freshReference(): string {
  const { count, below } = REFERENCE_RANDOMS;
  return makeReference(Array.from({ length: count }, () => randomInt(below)));
}

import type { Core } from '@strapi/strapi';
import type { Instant } from '../../../../kernel/instant';
import { ok, type Result } from '../../../../kernel/result';
import { DAY, later } from '../../../../kernel/duration';
import type { CharterView } from '../../domain/charter/charter-view';
import type { ResidentCommand } from '../../domain/complaint/command';
import type { RecordedEvent } from '../../domain/complaint/event';
import type { Refusal } from '../../domain/complaint/refusal';
import { readReference } from '../../domain/reference';
import { fingerprint, sha256 } from '../keys';
import { rememberRequest } from '../store/answered-requests';
import type { StoredComplaint } from '../store/complaint-row';
import { findBySecret, readComplaint } from '../store/complaints';
import { connection } from '../../../../floor/connection';
import { readDraft, writeDraft } from '../store/drafts';
import { readEvents } from '../store/events';
import { inTransaction } from '../../../../floor/in-transaction';
import { actIn } from './act-on-complaint';
import { charterOf } from './views';

/** The id of the complaint that reference and secret open; null for any that do not, whichever was wrong. */
export async function openTracked(
  strapi: Core.Strapi,
  typedReference: string,
  typedSecret: string,
): Promise<number | null> {
  const reference = readReference(typedReference) ?? '';
  return findBySecret(await connection(strapi), reference, fingerprint(typedSecret));
}

export interface TrackedComplaint {
  readonly complaint: StoredComplaint;
  readonly events: readonly RecordedEvent[];
  readonly charter: CharterView;
}

export async function readTracked(
  strapi: Core.Strapi,
  complaintId: number,
): Promise<TrackedComplaint | null> {
  const db = await connection(strapi);
  const complaint = await readComplaint(db, { id: complaintId });
  if (!complaint) return null;
  const { view: charter } = await charterOf(strapi, complaint);
  return { complaint, events: await readEvents(db, complaintId), charter };
}

export interface ResidentAct {
  readonly complaintId: number;
  readonly command: ResidentCommand;
  readonly idempotencyKey: string;
  readonly at: Instant;
}

/** Carries out what a resident asks on the tracking page, once for each key. */
export function actAsResident(
  strapi: Core.Strapi,
  { complaintId, command, idempotencyKey, at }: ResidentAct,
): Promise<Result<null, Refusal>> {
  return inTransaction(strapi, async (tx) => {
    const key = sha256(`${complaintId}\n${idempotencyKey}`);
    if (!(await rememberRequest(tx, { key, complaintId, at }))) return ok(null);
    const actor = { kind: 'resident' } as const;
    const filesOf = { kind: 'message', complaintId } as const;
    return actIn(strapi, tx, {
      ...{ complaintId, command, actor, at, expectedVersion: null },
      ...(command.kind === 'resident-reply' ? { filesOf } : {}),
    });
  });
}

/** How long an unfinished report is kept. */
export const DRAFT_LIFETIME = 28 * DAY;

export async function draftContents(
  strapi: Core.Strapi,
  key: string,
  at: Instant,
): Promise<unknown | null> {
  return readDraft(await connection(strapi), sha256(key), later(at, -DRAFT_LIFETIME));
}

export async function saveDraft(
  strapi: Core.Strapi,
  draft: { readonly key: string; readonly contents: unknown; readonly at: Instant },
): Promise<void> {
  await writeDraft(await connection(strapi), sha256(draft.key), draft.contents, draft.at);
}

import type { Knex } from 'knex';
import type { Instant } from '../../../../kernel/instant';
import { instantIn, numberIn, textIn, type Row } from '../../../../kernel/row';

export interface NewInvitation {
  readonly complaintId: number;
  readonly cycle: number;
  readonly surveyKey: string;
  readonly charterNumber: number;
  /** The complaint as it stood when its resident was asked. */
  readonly complaintVersion: number;
  readonly tokenHash: string;
  readonly invitedAt: Instant;
  readonly closesAt: Instant;
}

export interface Invitation extends NewInvitation {
  readonly id: number;
}

/** One invitation a complaint and cycle; a second one is not written. */
export async function insertInvitation(
  tx: Knex.Transaction,
  invitation: NewInvitation,
): Promise<void> {
  await tx('survey_invitations')
    .insert({
      complaint_id: invitation.complaintId,
      cycle: invitation.cycle,
      survey_key: invitation.surveyKey,
      charter_number: invitation.charterNumber,
      complaint_version: invitation.complaintVersion,
      token_hash: invitation.tokenHash,
      invited_at: invitation.invitedAt,
      closes_at: invitation.closesAt,
    })
    .onConflict(['complaint_id', 'cycle'])
    .ignore();
}

export async function readInvitation(
  db: Knex,
  where: { readonly token_hash: string } | { readonly complaint_id: number },
): Promise<Invitation | null> {
  const row: Row | undefined = await db('survey_invitations')
    .where(where)
    .orderBy('cycle', 'desc')
    .first();
  if (!row) return null;
  return {
    id: numberIn(row, 'id'),
    complaintId: numberIn(row, 'complaint_id'),
    cycle: numberIn(row, 'cycle'),
    surveyKey: textIn(row, 'survey_key'),
    charterNumber: numberIn(row, 'charter_number'),
    complaintVersion: numberIn(row, 'complaint_version'),
    tokenHash: textIn(row, 'token_hash'),
    invitedAt: instantIn(row, 'invited_at'),
    closesAt: instantIn(row, 'closes_at'),
  };
}

import type { Knex } from 'knex';
import type { Instant } from '../../../../kernel/instant';
import { numberIn, textIn } from '../../../../kernel/row';

export interface SurveyAnswer {
  readonly score: number;
  readonly comment: string;
}

export interface NewResponse extends SurveyAnswer {
  readonly invitationId: number;
  readonly complaintId: number;
  /** The complaint as it stood when the answer came. */
  readonly complaintVersion: number;
  readonly answeredAt: Instant;
}

/** One answer an invitation; while the survey is open a new one takes its place. */
export async function saveResponse(tx: Knex.Transaction, response: NewResponse): Promise<void> {
  await tx('survey_responses')
    .insert({
      invitation_id: response.invitationId,
      complaint_id: response.complaintId,
      complaint_version: response.complaintVersion,
      score: response.score,
      comment: response.comment,
      answered_at: response.answeredAt,
    })
    .onConflict('invitation_id')
    .merge(['complaint_version', 'score', 'comment', 'answered_at']);
}

export async function readResponse(db: Knex, invitationId: number): Promise<SurveyAnswer | null> {
  const row = await db('survey_responses').where({ invitation_id: invitationId }).first();
  return row ? { score: numberIn(row, 'score'), comment: textIn(row, 'comment') } : null;
}

import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { inTransaction } from '../../../../floor/in-transaction';
import type { Instant } from '../../../../kernel/instant';
import { ok, refuse, type Result } from '../../../../kernel/result';
import {
  actIn,
  fingerprint,
  lockComplaint,
  recordEvents,
  type StoredComplaint,
} from '../../../complaints/server/public';
import { plainWords } from '../../../complaints/domain/plain-words';
import { isScore } from '../../domain/scores';
import { readInvitation, type Invitation } from '../store/invitations';
import { saveResponse } from '../store/responses';
import { surveyOf } from './find-invitation';

export interface AnswerToSurvey {
  readonly token: string;
  readonly score: number;
  readonly comment: string;
  readonly at: Instant;
}

export interface SurveyRefusal {
  readonly kind: 'not-found' | 'closed' | 'score-out-of-range' | 'comment-too-long';
}

const LONGEST_COMMENT = 5_000;

/** Stores the answer with the complaint's version; an unhappy one reopens the complaint, in the same transaction. */
export async function answerSurvey(
  strapi: Core.Strapi,
  answer: AnswerToSurvey,
): Promise<Result<{ readonly reopened: boolean }, SurveyRefusal>> {
  if (!isScore(answer.score)) return refuse({ kind: 'score-out-of-range' });
  if ([...answer.comment].length > LONGEST_COMMENT) return refuse({ kind: 'comment-too-long' });
  return inTransaction(strapi, async (tx) => {
    const invitation = await readInvitation(tx, { token_hash: fingerprint(answer.token) });
    const complaint = invitation && (await lockComplaint(tx, invitation.complaintId));
    if (!invitation || !complaint) return refuse({ kind: 'not-found' });
    if (answer.at >= invitation.closesAt) return refuse({ kind: 'closed' });
    return ok({ reopened: await record(strapi, tx, answer, { invitation, complaint }) });
  });
}

interface Asked {
  readonly invitation: Invitation;
  readonly complaint: StoredComplaint;
}

async function record(
  strapi: Core.Strapi,
  tx: Knex.Transaction,
  { score, comment: typed, at }: AnswerToSurvey,
  { invitation, complaint }: Asked,
): Promise<boolean> {
  const comment = plainWords(typed);
  const { id, version } = complaint;
  await saveResponse(tx, {
    ...{ score, comment, answeredAt: at, invitationId: invitation.id },
    ...{ complaintId: id, complaintVersion: version },
  });
  const actor = { kind: 'resident' } as const;
  await recordEvents(strapi, tx, complaint, {
    events: [{ kind: 'surveyed', score, comment }],
    actor,
    at,
  });
  const survey = await surveyOf(strapi, invitation);
  const isUnhappy = survey !== undefined && score <= survey.unhappyAtOrBelow;
  if (!isUnhappy || invitation.cycle !== complaint.cycle) return false;
  const reason = comment.trim() || `${score}/5`;
  const command = { kind: 'resident-reopen', reason } as const;
  const reopened = await actIn(strapi, tx, {
    ...{ complaintId: id, command, actor, at, expectedVersion: null },
  });
  return reopened.ok;
}

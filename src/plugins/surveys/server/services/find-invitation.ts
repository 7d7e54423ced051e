import type { Core } from '@strapi/strapi';
import { chapterOf } from '../../../charter/domain/chapter';
import { charterVersion } from '../../../charter/server/public';
import { connection } from '../../../../floor/connection';
import type { Instant } from '../../../../kernel/instant';
import type { Translated } from '../../../../kernel/translated';
import { fingerprint, readComplaint } from '../../../complaints/server/public';
import { surveysChapter, type Survey } from '../../domain/surveys-chapter';
import { readInvitation, type Invitation } from '../store/invitations';
import { readResponse, type SurveyAnswer } from '../store/responses';
import { tokenFor } from './token-for';

/** What a survey page shows; nothing of the complaint's content. */
export interface InvitationView {
  readonly reference: string;
  readonly question: Translated;
  readonly commentLabel: Translated;
  readonly answer: SurveyAnswer | null;
  readonly isOpen: boolean;
}

export async function findInvitation(
  strapi: Core.Strapi,
  token: string,
  at: Instant,
): Promise<InvitationView | null> {
  const db = await connection(strapi);
  const invitation = await readInvitation(db, { token_hash: fingerprint(token) });
  const survey = invitation && (await surveyOf(strapi, invitation));
  const complaint = invitation && (await readComplaint(db, { id: invitation.complaintId }));
  if (!invitation || !survey || !complaint) return null;
  return {
    reference: complaint.reference,
    question: survey.question,
    commentLabel: survey.commentLabel,
    answer: await readResponse(db, invitation.id),
    isOpen: at < invitation.closesAt,
  };
}

/** The survey as it stood in the charter under which the resident was asked. */
export async function surveyOf(
  strapi: Core.Strapi,
  invitation: Invitation,
): Promise<Survey | undefined> {
  const { document } = await charterVersion(strapi, invitation.charterNumber);
  return chapterOf(document, surveysChapter).find((one) => one.key === invitation.surveyKey);
}

/** The address of the survey for the tracking page, while it is open. */
export async function openInvitationToken(
  strapi: Core.Strapi,
  complaintId: number,
  at: Instant,
): Promise<string | null> {
  const invitation = await readInvitation(await connection(strapi), { complaint_id: complaintId });
  if (!invitation || at >= invitation.closesAt) return null;
  return tokenFor(strapi, { id: complaintId, cycle: invitation.cycle });
}

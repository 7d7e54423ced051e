import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { chapterOf } from '../../../charter/domain/chapter';
import { DAY, later } from '../../../../kernel/duration';
import { writeLetter } from '../../../complaints/domain/notice/letter';
import {
  charterOf,
  fingerprint,
  letterValues,
  publicAddress,
  queueNotices,
  readContact,
  type ComplaintChange,
} from '../../../complaints/server/public';
import { surveysChapter } from '../../domain/surveys-chapter';
import { tokenFor } from '../services/token-for';
import { insertInvitation } from '../store/invitations';

/** How long an answer can be given and changed. */
const OPEN_FOR = 28 * DAY;

/** Asks the resident once a resolution whether they are content; staff do not see who answered what before it counts. */
export async function inviteWhenComplaintIsResolved(
  strapi: Core.Strapi,
  change: ComplaintChange,
  tx: Knex.Transaction,
): Promise<void> {
  const { complaint, at } = change;
  const isResolved = change.events.some(({ event }) => event.kind === 'resolved');
  const survey = chapterOf(change.charter.document, surveysChapter).find((one) => one.isActive);
  if (!isResolved || !survey || change.silent || complaint.outcome === 'withdrawn') return;

  const token = tokenFor(strapi, complaint);
  await insertInvitation(tx, {
    complaintId: complaint.id,
    cycle: complaint.cycle,
    surveyKey: survey.key,
    charterNumber: complaint.charterNumber,
    complaintVersion: complaint.version,
    tokenHash: fingerprint(token),
    invitedAt: at,
    closesAt: later(at, OPEN_FOR),
  });
  const contact =
    complaint.residentId === null ? null : await readContact(tx, complaint.residentId);
  if (!contact?.email) return;
  const { view } = await charterOf(strapi, complaint);
  const letter = writeLetter(view.text('survey-invitation'), complaint.language, {
    ...letterValues(complaint, view, complaint.language),
    recipient: contact.name,
    link: `${publicAddress(strapi)}/${complaint.language}/survey/${token}`,
  });
  const key = `${complaint.id}:${complaint.cycle}:survey`;
  const addressed = { complaintId: complaint.id, audience: 'resident' as const, key };
  const notice = { ...addressed, kind: 'survey-invitation' as const, recipient: contact.email };
  await queueNotices(tx, [{ ...notice, ...letter }], at);
}

import type { Core } from '@strapi/strapi';
import type { ComplaintFile } from '../../contracts/desk';
import type { CharterView } from '../../domain/charter/charter-view';
import { isSolved } from '../../domain/complaint/decide';
import { shownAnswers } from '../../domain/form/shown-answers';
import type { StoredComplaint } from '../store/complaint-row';
import { connection } from '../../../../floor/connection';
import { readAttachments } from '../store/attachments';
import { readEvents } from '../store/events';
import { noticesOf } from '../store/notices';
import { readContact } from '../store/residents';
import { attachmentView } from './attachments/reply-files';
import { queueRow } from './desk-queue';
import { charterOf } from './views';

/** Everything the complaint page shows, with the words of the complaint's own charter. */
export async function complaintFile(
  strapi: Core.Strapi,
  complaint: StoredComplaint,
): Promise<ComplaintFile> {
  const db = await connection(strapi);
  const { view } = await charterOf(strapi, complaint);
  const { version, cycle, charterNumber, channel, language, description } = complaint;
  const { outcome, firstRespondedAt, closedAt, headHash, residentId } = complaint;
  const events = await readEvents(db, complaint.id);
  const notices = await noticesOf(db, complaint.id);
  const attachments = await readAttachments(db, complaint.id);
  return {
    complaint: {
      ...queueRow(complaint),
      ...{ version, cycle, charterNumber, channel, language, description },
      ...{ outcome, firstRespondedAt, closedAt, headHash },
      ...undertakings(complaint),
    },
    resident: residentId === null ? null : await readContact(db, residentId),
    answers: shownAnswers(view.formOf(complaint.categoryKey), complaint.answers),
    rawAnswers: complaint.answers,
    timeline: events.map(({ sequence, at, actor, event, hash }) => ({
      ...{ sequence, at, event, hash },
      actor: actor.kind === 'staff' ? { ...actor } : actor,
    })),
    attachments: attachments.map(attachmentView),
    notices: notices.map(({ kind, recipient, subject, state, queuedAt, sentAt, lastError }) => ({
      ...{ kind, recipient, subject, state, queuedAt, sentAt, lastError },
    })),
    nextStages: nextStages(complaint, view),
  };
}

/** What somebody answers for, and what the resident asks to have looked at again. */
function undertakings(complaint: StoredComplaint) {
  const { acknowledgedAt, residentGroupKey, resolvedById, actions } = complaint;
  const { responsibleId, responsibleSince, responsibleUntil } = complaint;
  const { appealedAt, appealDecidedAt } = complaint;
  return {
    ...{ acknowledgedAt, residentGroupKey, resolvedById, actions: [...actions] },
    ...{ responsibleId, responsibleSince, responsibleUntil },
    ...{ appealedAt, appealDecidedAt },
  };
}

/** Resolving and reopening have ways of their own, so only stages on the same side of "solved" are offered. */
function nextStages(complaint: StoredComplaint, view: CharterView): ComplaintFile['nextStages'] {
  const stage = view.stage(complaint.stageKey);
  return (stage?.nextKeys ?? []).flatMap((key) => {
    const next = view.stage(key);
    if (!next || isSolved(next) !== isSolved(complaint)) return [];
    return [{ key: next.key, name: next.name }];
  });
}

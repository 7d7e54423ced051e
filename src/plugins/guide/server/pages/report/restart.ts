import { removeWaiting } from '../../../../complaints/server/public';
import { wordsIn } from '../../../domain/messages';
import { EMPTY_DRAFT } from '../../../domain/report/draft';
import { seeOther, showPage, type Answer } from '../../rendering/answer';
import { draftCookie } from '../../visits/cookies';
import { freshDraftKey, keepDraft, openDraft } from '../../visits/report-draft';
import { hrefOf, type Visit } from '../../visits/visit';

/** Deletes what was written so far and begins anew. A receipt already given is not touched. */
export async function restartReport(visit: Visit): Promise<Answer> {
  const open = await openDraft(visit);
  if (open && !open.draft.sent) {
    await keepDraft(visit, { key: open.key, draft: EMPTY_DRAFT });
    await removeWaiting(visit.strapi, { kind: 'draft', key: open.key });
  }
  return seeOther(hrefOf(visit, '/report'), [draftCookie(freshDraftKey())]);
}

/** On a shared computer: the next person must not find the receipt. */
export async function forgetReceipt(visit: Visit): Promise<Answer> {
  return seeOther(hrefOf(visit, '/report/forgotten'), [draftCookie('')]);
}

export async function showForgotten(visit: Visit): Promise<Answer> {
  const { report, trouble } = wordsIn(visit.language);
  const link = { href: hrefOf(visit, ''), label: trouble.toHome };
  return showPage('notice', {
    title: report.forgotten,
    content: { heading: report.forgotten, paragraphs: [], link, offersOtherWays: false },
    privacy: 'personal',
  });
}

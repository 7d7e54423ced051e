import { currentView } from '../../../../../complaints/server/public';
import { wordsIn } from '../../../../domain/messages';
import { checkAbout } from '../../../../domain/report/check-step';
import { EMPTY_DRAFT } from '../../../../domain/report/draft';
import { readAbout } from '../../../../domain/report/read-step';
import type { Answer } from '../../../rendering/answer';
import { attemptBy, waitFor } from '../../../visits/attempts';
import { draftCookie } from '../../../visits/cookies';
import { freshDraftKey, keepDraft, openDraft } from '../../../visits/report-draft';
import type { Visit } from '../../../visits/visit';
import { busyBeginning } from '../busy-page';
import {
  askAgain,
  enterPostedStep,
  isAnswer,
  isAskedAgain,
  leaveStep,
  stepFacts,
  stepPage,
} from '../step';
import { aboutView } from './view-model';

/** Hands out the cookie that the next pages need, and stores nothing yet: a GET writes nothing. */
export async function showAbout(visit: Visit): Promise<Answer> {
  const open = await openDraft(visit);
  const draft = open && !open.draft.sent ? open.draft : EMPTY_DRAFT;
  const charter = await currentView(visit.strapi);
  const words = wordsIn(visit.language).report;
  const isWrong = isAskedAgain(visit) && draft.about !== null;
  const facts = stepFacts(visit, isWrong ? checkAbout(draft.about, charter, words) : []);
  const page = stepPage('report-about', aboutView(draft, charter, facts), facts);
  return draft === open?.draft ? page : { ...page, cookies: [draftCookie(freshDraftKey())] };
}

export async function postAbout(visit: Visit): Promise<Answer> {
  const entered = await enterPostedStep(visit, 'about');
  if (isAnswer(entered)) return entered;
  const { key, charter } = entered;
  if (entered.draft === EMPTY_DRAFT) {
    const wait = await waitFor(visit, attemptBy(visit, 'draft'));
    if (wait) return busyBeginning(visit, wait);
  }
  const about = readAbout(visit.form);
  const draft = { ...entered.draft, about };
  await keepDraft(visit, { key, draft });
  const errors = checkAbout(about, charter, wordsIn(visit.language).report);
  return errors.length === 0 ? leaveStep(visit, 'about', draft, charter) : askAgain(visit, 'about');
}

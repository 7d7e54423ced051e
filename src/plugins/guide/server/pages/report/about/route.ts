import { currentView } from '../../../../../complaints/server/public';
import { wordsIn } from '../../../../domain/messages';
import { checkAbout } from '../../../../domain/report/check-step';
import { EMPTY_DRAFT } from '../../../../domain/report/draft';
import { readAbout } from '../../../../domain/report/read-step';
import type { Answer } from '../../../rendering/answer';
import { draftCookie } from '../../../visits/cookies';
import { freshDraftKey, keepDraft, openDraft } from '../../../visits/report-draft';
import type { Visit } from '../../../visits/visit';
import { enterPostedStep, isAnswer, leaveStep, stepFacts, stepPage } from '../step';
import { aboutView } from './view-model';

/** Hands out the cookie that the next pages need, and stores nothing yet: a GET writes nothing. */
export async function showAbout(visit: Visit): Promise<Answer> {
  const open = await openDraft(visit);
  const draft = open && !open.draft.sent ? open.draft : EMPTY_DRAFT;
  const facts = stepFacts(visit, []);
  const content = aboutView(draft, await currentView(visit.strapi), facts);
  const page = stepPage('report-about', content, facts);
  return draft === open?.draft ? page : { ...page, cookies: [draftCookie(freshDraftKey())] };
}

export async function postAbout(visit: Visit): Promise<Answer> {
  const entered = await enterPostedStep(visit, 'about');
  if (isAnswer(entered)) return entered;
  const { key, charter } = entered;
  const about = readAbout(visit.form);
  const draft = { ...entered.draft, about };
  await keepDraft(visit, { key, draft });
  const facts = stepFacts(visit, checkAbout(about, charter, wordsIn(visit.language).report));
  if (facts.errors.length === 0) return leaveStep(visit, 'about', draft, charter);
  return stepPage('report-about', aboutView(draft, charter, facts), facts);
}

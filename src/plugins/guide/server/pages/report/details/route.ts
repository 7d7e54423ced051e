import { wordsIn } from '../../../../domain/messages';
import { checkDetails } from '../../../../domain/report/check-step';
import { readDetails } from '../../../../domain/report/read-step';
import { questionsFor } from '../../../../domain/report/steps';
import type { Answer } from '../../../rendering/answer';
import { keepDraft } from '../../../visits/report-draft';
import type { Visit } from '../../../visits/visit';
import { enterPostedStep, enterStep, isAnswer, leaveStep, stepFacts, stepPage } from '../step';
import { detailsView } from './view-model';

export async function showDetails(visit: Visit): Promise<Answer> {
  const entered = await enterStep(visit, 'details');
  if (isAnswer(entered)) return entered;
  const facts = stepFacts(visit, []);
  return stepPage('report-details', detailsView(entered.draft, entered.charter, facts), facts);
}

export async function postDetails(visit: Visit): Promise<Answer> {
  const entered = await enterPostedStep(visit, 'details');
  if (isAnswer(entered)) return entered;
  const { key, charter } = entered;
  const { language } = visit;
  const questions = questionsFor(entered.draft.about, charter);
  const details = readDetails(visit.form, questions, entered.draft.details);
  const draft = { ...entered.draft, details };
  await keepDraft(visit, { key, draft });
  const errors = checkDetails(details, { questions, language }, wordsIn(language).report);
  if (errors.length === 0) return leaveStep(visit, 'details', draft, charter);
  const facts = stepFacts(visit, errors);
  return stepPage('report-details', detailsView(draft, charter, facts), facts);
}

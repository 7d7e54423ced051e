import { wordsIn } from '../../../../domain/messages';
import type { FieldError } from '../../../../domain/fields/field-error';
import { checkDetails } from '../../../../domain/report/check-step';
import type { Details } from '../../../../domain/report/draft';
import { readDetails } from '../../../../domain/report/read-step';
import { questionsFor } from '../../../../domain/report/steps';
import type { Answer } from '../../../rendering/answer';
import { keepDraft } from '../../../visits/report-draft';
import type { Visit } from '../../../visits/visit';
import {
  askAgain,
  enterPostedStep,
  enterStep,
  isAnswer,
  isAskedAgain,
  leaveStep,
  stepFacts,
  stepPage,
  type AtStep,
} from '../step';
import { detailsView } from './view-model';

export async function showDetails(visit: Visit): Promise<Answer> {
  const entered = await enterStep(visit, 'details');
  if (isAnswer(entered)) return entered;
  const { draft, charter } = entered;
  const isWrong = isAskedAgain(visit) && draft.details !== null;
  const facts = stepFacts(visit, isWrong ? errorsIn(draft.details, visit, entered) : []);
  return stepPage('report-details', detailsView(draft, charter, facts), facts);
}

export async function postDetails(visit: Visit): Promise<Answer> {
  const entered = await enterPostedStep(visit, 'details');
  if (isAnswer(entered)) return entered;
  const { key, charter } = entered;
  const questions = questionsFor(entered.draft.about, charter);
  const details = readDetails(visit.form, questions, entered.draft.details);
  const draft = { ...entered.draft, details };
  await keepDraft(visit, { key, draft });
  return errorsIn(details, visit, entered).length === 0
    ? leaveStep(visit, 'details', draft, charter)
    : askAgain(visit, 'details');
}

function errorsIn(details: Details, { language }: Visit, { draft, charter }: AtStep): FieldError[] {
  const questions = questionsFor(draft.about, charter);
  return checkDetails(details, { questions, language }, wordsIn(language).report);
}

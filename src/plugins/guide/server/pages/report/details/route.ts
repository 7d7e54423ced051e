import type { Question } from '../../../../../complaints/domain/charter/forms';
import { wordsIn } from '../../../../domain/messages';
import type { FieldError } from '../../../../domain/fields/field-error';
import { checkDetails } from '../../../../domain/report/check-step';
import type { Details } from '../../../../domain/report/draft';
import { fieldOf, readDetails } from '../../../../domain/report/read-step';
import { questionsFor, questionsPut, STEP_PATHS } from '../../../../domain/report/steps';
import { seeOther, type Answer } from '../../../rendering/answer';
import { keepDraft } from '../../../visits/report-draft';
import { hrefOf, type Visit } from '../../../visits/visit';
import {
  askAgain,
  enterPostedStep,
  enterStep,
  isAnswer,
  isAskedAgain,
  isChange,
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
  const view = detailsView(draft, charter, { ...facts, hasMore: visit.query('more') === '1' });
  return stepPage('report-details', view, facts);
}

export async function postDetails(visit: Visit): Promise<Answer> {
  const entered = await enterPostedStep(visit, 'details');
  if (isAnswer(entered)) return entered;
  const { key, charter } = entered;
  const onPage = questionsPut(entered.draft, charter);
  const details = readDetails(visit.form, onPage, entered.draft.details);
  const draft = { ...entered.draft, details };
  await keepDraft(visit, { key, draft });
  const [firstNew] = questionsPut(draft, charter).filter((question) => !onPage.includes(question));
  // Answers that have led to further questions: the page that was sent did not have those yet.
  if (firstNew) return askMore(visit, firstNew);
  return errorsIn(details, visit, entered).length === 0
    ? leaveStep(visit, 'details', draft, charter)
    : askAgain(visit, 'details');
}

/** The page again with the further questions, at the first of them; nothing is wrong yet. */
function askMore(visit: Visit, question: Question): Answer {
  const from = isChange(visit) ? '&from=check' : '';
  return seeOther(hrefOf(visit, `${STEP_PATHS.details}?more=1${from}#${fieldOf(question)}`));
}

function errorsIn(details: Details, { language }: Visit, { draft, charter }: AtStep): FieldError[] {
  const questions = questionsFor(draft.about, charter);
  return checkDetails(details, { questions, language }, wordsIn(language).report);
}

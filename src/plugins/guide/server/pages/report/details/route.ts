import { removeWaiting, waitingAttachments } from '../../../../../complaints/server/public';
import type { Question } from '../../../../../complaints/domain/charter/forms';
import { wordsIn } from '../../../../domain/messages';
import { fileErrors, FILES } from '../../../../domain/fields/files-field';
import type { FieldError } from '../../../../domain/fields/field-error';
import { checkDetails } from '../../../../domain/report/check-step';
import type { Draft } from '../../../../domain/report/draft';
import { textIn } from '../../../../domain/posted-form';
import { fieldOf, readDetails } from '../../../../domain/report/read-step';
import { questionsFor, questionsPut, STEP_PATHS } from '../../../../domain/report/steps';
import { seeOther, type Answer } from '../../../rendering/answer';
import { keepChosen } from '../../../visits/chosen-files';
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
  const { key, draft, charter } = entered;
  const isWrong = isAskedAgain(visit) && draft.details !== null;
  const facts = stepFacts(visit, isWrong ? errorsIn(draft, visit, entered) : []);
  const files = await waitingAttachments(visit.strapi, { kind: 'draft', key });
  const hasMore = visit.query('more') === '1';
  const view = detailsView(draft, charter, { ...facts, hasMore, files });
  return stepPage('report-details', view, facts);
}

export async function postDetails(visit: Visit): Promise<Answer> {
  const entered = await enterPostedStep(visit, 'details');
  if (isAnswer(entered)) return entered;
  const { key, charter } = entered;
  const onPage = questionsPut(entered.draft, charter);
  const details = readDetails(visit.form, onPage, entered.draft.details);
  const removed = textIn(visit.form, 'remove');
  const refusedFiles = await changeFiles(visit, key, removed);
  const draft = { ...entered.draft, details, refusedFiles };
  await keepDraft(visit, { key, draft });
  if (removed !== '' && refusedFiles.length === 0) return backToFiles(visit);
  const [firstNew] = questionsPut(draft, charter).filter((question) => !onPage.includes(question));
  // Answers that have led to further questions: the page that was sent did not have those yet.
  // A file that was not taken has to be told of first.
  if (firstNew && refusedFiles.length === 0) return askMore(visit, firstNew);
  return errorsIn(draft, visit, entered).length === 0
    ? leaveStep(visit, 'details', draft, charter)
    : askAgain(visit, 'details');
}

/** The page again with the further questions, at the first of them; nothing is wrong yet. */
function askMore(visit: Visit, question: Question): Answer {
  const from = isChange(visit) ? '&from=check' : '';
  return seeOther(hrefOf(visit, `${STEP_PATHS.details}?more=1${from}#${fieldOf(question)}`));
}

/** Takes out what is not wanted any more and takes in what was chosen; gives what could not be taken. */
async function changeFiles(
  visit: Visit,
  key: string,
  removed: string,
): Promise<Draft['refusedFiles']> {
  const form = { kind: 'draft', key } as const;
  if (removed !== '') await removeWaiting(visit.strapi, form, removed);
  return keepChosen(visit, form);
}

function backToFiles(visit: Visit): Answer {
  const from = isChange(visit) ? '?from=check' : '';
  return seeOther(hrefOf(visit, `${STEP_PATHS.details}${from}#${FILES}`));
}

function errorsIn(
  { details, refusedFiles }: Draft,
  { language }: Visit,
  { draft, charter }: AtStep,
): FieldError[] {
  const questions = questionsFor(draft.about, charter);
  const asked = { questions, language };
  return [
    ...(details ? checkDetails(details, asked, wordsIn(language).report) : []),
    ...fileErrors(refusedFiles, language),
  ];
}

import { wordsIn } from '../../../../domain/messages';
import { checkContact } from '../../../../domain/report/check-step';
import { readContact } from '../../../../domain/report/read-step';
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
} from '../step';
import { contactView } from './view-model';

export async function showContact(visit: Visit): Promise<Answer> {
  const entered = await enterStep(visit, 'contact');
  if (isAnswer(entered)) return entered;
  const { draft, charter } = entered;
  const isWrong = isAskedAgain(visit) && draft.contact !== null;
  const words = wordsIn(visit.language).report;
  const facts = stepFacts(visit, isWrong ? checkContact(draft.contact, charter, words) : []);
  return stepPage('report-contact', contactView(draft, charter, facts), facts);
}

export async function postContact(visit: Visit): Promise<Answer> {
  const entered = await enterPostedStep(visit, 'contact');
  if (isAnswer(entered)) return entered;
  const { key, charter } = entered;
  const contact = readContact(visit.form);
  const draft = { ...entered.draft, contact };
  await keepDraft(visit, { key, draft });
  const errors = checkContact(contact, charter, wordsIn(visit.language).report);
  return errors.length === 0
    ? leaveStep(visit, 'contact', draft, charter)
    : askAgain(visit, 'contact');
}

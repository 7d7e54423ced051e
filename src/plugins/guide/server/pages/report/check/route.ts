import {
  receiptFor,
  submitComplaint,
  waitingAttachments,
  type Contact,
  type Submission,
} from '../../../../../complaints/server/public';
import { sentDraft, type ContactDetails, type Draft } from '../../../../domain/report/draft';
import { firstUnfinished, STEP_PATHS } from '../../../../domain/report/steps';
import { seeOther, type Answer } from '../../../rendering/answer';
import { attemptBy, waitFor } from '../../../visits/attempts';
import { isFilledInByHand, makeOpened } from '../../../visits/opened-form';
import { isProven, makeChallenge } from '../../../visits/proof-of-work';
import { idempotencyKeyOf, keepDraft } from '../../../visits/report-draft';
import { hrefOf, type Visit } from '../../../visits/visit';
import { busyPage } from '../busy-page';
import {
  askAgain,
  enterPostedStep,
  enterStep,
  isAnswer,
  isAskedAgain,
  stepFacts,
  stepPage,
  type AtStep,
} from '../step';
import { checkView } from './view-model';

export async function showCheck(visit: Visit): Promise<Answer> {
  const entered = await enterStep(visit, 'check');
  if (isAnswer(entered)) return entered;
  const facts = stepFacts(visit, []);
  const form = { kind: 'draft', key: entered.key } as const;
  const files = await waitingAttachments(visit.strapi, form);
  const view = checkView(entered.draft, entered.charter, { ...facts, files });
  const page = stepPage('report-check', { ...view, ...(await guardsOf(visit, entered)) }, facts);
  return { ...page, status: isAskedAgain(visit) ? 422 : page.status, hasScript: true };
}

/** What the form carries besides the answers, so that programs cannot send in masses. */
async function guardsOf(visit: Visit, { key }: AtStep) {
  const draft = idempotencyKeyOf(key);
  return {
    asksAgain: isAskedAgain(visit),
    opened: makeOpened(visit, draft),
    challenge: await makeChallenge(visit, draft),
  };
}

/** Sends the complaint. However often the button is pressed, one draft is one complaint. */
export async function sendReport(visit: Visit): Promise<Answer> {
  const entered = await enterPostedStep(visit, 'check');
  if (isAnswer(entered)) return entered;
  const { key, draft } = entered;
  const hindrance = await hindranceTo(visit, idempotencyKeyOf(key));
  if (hindrance && !(await isReceived(visit, key))) return hindrance;
  const submission = submissionOf(visit, entered);
  const outcome = await submitComplaint(visit.strapi, submission);
  if (!outcome.ok && outcome.refusal.kind !== 'key-used-for-other-content') {
    return backToWhatIsWrong(visit, entered, outcome.refusal.kind);
  }
  await keepDraft(visit, { key, draft: sentDraft(draft) });
  return seeOther(hrefOf(visit, '/report/sent'));
}

/** Nobody is shut out for want of a solved puzzle: without it the form is looked at, and fewer come through. */
async function hindranceTo(visit: Visit, draft: string): Promise<Answer | null> {
  const proven = await isProven(visit, draft);
  if (!proven && !isFilledInByHand(visit, draft)) return askAgain(visit, 'check');
  const unproven = proven ? null : await waitFor(visit, attemptBy(visit, 'unproven-report'));
  const wait = unproven ?? (await waitFor(visit, attemptBy(visit, 'report')));
  return wait && busyPage(visit, wait);
}

/** Whether another press of the same button has got through: then there is a receipt to show. */
async function isReceived({ strapi }: Visit, key: string): Promise<boolean> {
  return (await receiptFor(strapi, idempotencyKeyOf(key))) !== null;
}

/** Only a charter published between our check and the sending leads here. */
function backToWhatIsWrong(visit: Visit, { draft, charter }: AtStep, refusal: string): Answer {
  const step = firstUnfinished(draft, charter, visit.language);
  if (step === 'check') throw new Error(`A checked report was refused: ${refusal}`);
  return seeOther(hrefOf(visit, STEP_PATHS[step]));
}

function submissionOf(visit: Visit, { key, draft }: AtStep): Submission {
  const { about, details, contact } = completeDraft(draft);
  return {
    idempotencyKey: idempotencyKeyOf(key),
    filesOf: { kind: 'draft', key },
    channel: 'web',
    language: visit.language,
    categoryKey: about.categoryKey,
    placeKey: about.placeKey || null,
    placeDetail: about.placeDetail,
    description: details.description,
    posted: details.posted,
    contact: contactOf(contact),
    residentGroupKey: contact.groupKey || null,
    at: visit.at,
  };
}

type CompleteDraft = {
  readonly [Page in 'about' | 'details' | 'contact']: NonNullable<Draft[Page]>;
};

function completeDraft({ about, details, contact }: Draft): CompleteDraft {
  if (!about || !details || !contact) throw new Error('An unfinished report was let through');
  return { about, details, contact };
}

function contactOf(contact: ContactDetails): Contact | null {
  const name = contact.name.trim();
  const phone = contact.phone.trim();
  const email = contact.email.normalize('NFKC').trim();
  return name || phone || email ? { name, phone, email } : null;
}

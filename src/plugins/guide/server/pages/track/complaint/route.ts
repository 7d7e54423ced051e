import { assertNever } from '../../../../../../kernel/assert-never';
import {
  actAsResident,
  attachmentsOf,
  readTracked,
  removeWaiting,
  waitingAttachments,
} from '../../../../../complaints/server/public';
import { readReference } from '../../../../../complaints/domain/reference';
import type { ResidentCommand } from '../../../../../complaints/domain/complaint/command';
import { clockViews } from '../../../../../escalation/server/public';
import { openInvitationToken } from '../../../../../surveys/server/public';
import { fileErrors } from '../../../../domain/fields/files-field';
import type { FieldError } from '../../../../domain/fields/field-error';
import { fill, wordsIn } from '../../../../domain/messages';
import { textIn } from '../../../../domain/posted-form';
import { formTitle } from '../../../../domain/report/step-view';
import { seeOther, showPage, type Answer, type PageAnswer } from '../../../rendering/answer';
import { attemptBy, waitFor, type Wait } from '../../../visits/attempts';
import { keepChosen } from '../../../visits/chosen-files';
import { makeFormToken, readFormToken } from '../../../visits/form-token';
import { readPass, withdrawPass } from '../../../visits/tracking-pass';
import { hrefOf, type Visit } from '../../../visits/visit';
import { troublePage } from '../../trouble/trouble-page';
import { openPage } from '../open/route';
import { ACTS, checkMessage, type Act } from './check-message';
import { NOTHING_TYPED, type Typed } from './message-forms';
import { complaintView } from './view-model';

export async function showComplaint(visit: Visit): Promise<Answer> {
  const reference = readReference(visit.parameter('reference'));
  if (reference === null) return askForSecret(visit, '', '');
  const complaintId = readPass(visit, reference);
  if (complaintId === null) return askForSecret(visit, reference, '');
  return complaintPage(visit, complaintId, NOTHING_TYPED);
}

export async function actOnComplaint(visit: Visit): Promise<Answer> {
  const reference = readReference(visit.parameter('reference'));
  if (reference === null) return troublePage('not-found', visit.language, true);
  const asked = textIn(visit.form, 'act');
  if (asked === 'leave') {
    return seeOther(hrefOf(visit, '/track?notice=left'), withdrawPass(reference));
  }
  const act = ACTS.find((one) => one === asked) ?? 'reply';
  const message: Message = { act, text: textIn(visit.form, act) };
  const complaintId = readPass(visit, reference);
  if (complaintId === null) return askForSecret(visit, reference, message.text);
  const removed = textIn(visit.form, 'remove');
  return removed === ''
    ? sendMessage(visit, complaintId, message)
    : removeFile(visit, complaintId, { ...message, removed });
}

interface Message {
  readonly act: Act;
  readonly text: string;
}

/** Sends the resident's words once, however often the button is pressed. */
async function sendMessage(
  visit: Visit,
  complaintId: number,
  { act, text }: Message,
): Promise<Answer> {
  const { strapi, language, path, form, at } = visit;
  const idempotencyKey = readFormToken(strapi, path, form);
  if (idempotencyKey === null) return troublePage('foreign', language, true);
  const errors = [
    ...checkMessage(act, text, language),
    ...(act === 'reply' ? await keepFiles(visit, complaintId) : []),
  ];
  const typed = { ...NOTHING_TYPED, [act]: text };
  if (errors.length > 0) return complaintPage(visit, complaintId, { ...typed, errors });
  const wait = await waitFor(visit, attemptBy(visit, 'message', String(complaintId)));
  if (wait) return tooManyMessages(visit, complaintId, { typed, act, wait });
  const command = commandOf({ act, text });
  const outcome = await actAsResident(strapi, { complaintId, command, idempotencyKey, at });
  if (!outcome.ok) return complaintPage(visit, complaintId, { ...typed, isTooLate: true });
  // What is left is of a press that came twice: its files are with the message already.
  if (act === 'reply') await removeWaiting(strapi, { kind: 'message', complaintId });
  return seeOther(hrefOf(visit, `${path}?notice=${act}`));
}

async function keepFiles(visit: Visit, complaintId: number): Promise<FieldError[]> {
  return fileErrors(await keepChosen(visit, { kind: 'message', complaintId }), visit.language);
}

/** Takes a file out of a message that is still being written; what was typed and chosen with it stays. */
async function removeFile(
  visit: Visit,
  complaintId: number,
  { act, text, removed }: Message & { readonly removed: string },
): Promise<Answer> {
  await removeWaiting(visit.strapi, { kind: 'message', complaintId }, removed);
  const errors = await keepFiles(visit, complaintId);
  return complaintPage(visit, complaintId, { ...NOTHING_TYPED, [act]: text, errors });
}

async function tooManyMessages(
  visit: Visit,
  complaintId: number,
  { typed, act, wait }: { readonly typed: Typed; readonly act: Act; readonly wait: Wait },
): Promise<Answer> {
  const message = fill(wordsIn(visit.language).trouble.busyMessage, { wait: wait.words });
  const page = await complaintPage(visit, complaintId, {
    ...typed,
    errors: [{ field: act, message }],
  });
  return { ...page, status: 429, retryAfter: wait.seconds };
}

function commandOf({ act, text }: Message): ResidentCommand {
  const words = text.trim();
  switch (act) {
    case 'reply':
      return { kind: 'resident-reply', text: words };
    case 'reopen':
      return { kind: 'resident-reopen', reason: words };
    case 'withdraw':
      return { kind: 'resident-withdraw', reason: words };
    case 'appeal':
      return { kind: 'resident-appeal', reason: words };
    default:
      return assertNever(act);
  }
}

function askForSecret(visit: Visit, reference: string, kept: string): Answer {
  const words = wordsIn(visit.language).track;
  const hadPass = visit.query('notice') !== '' || kept !== '';
  return openPage(
    visit,
    { reference, secret: '', errors: [], notice: hadPass ? words.signedOut : '', kept },
    kept === '' ? 200 : 403,
  );
}

async function complaintPage(visit: Visit, complaintId: number, typed: Typed): Promise<PageAnswer> {
  const { strapi, language, at } = visit;
  const tracked = await readTracked(strapi, complaintId);
  if (!tracked) return troublePage('not-found', language, false);
  const content = complaintView({
    ...tracked,
    clocks: await clockViews(strapi, complaintId),
    attachments: await attachmentsOf(strapi, complaintId),
    waiting: await waitingAttachments(strapi, { kind: 'message', complaintId }),
    surveyToken: await openInvitationToken(strapi, complaintId, at),
    formToken: makeFormToken(strapi, visit.path),
    notice: visit.query('notice'),
    typed,
    language,
    at,
  });
  const title = formTitle(content.heading, typed.errors, language);
  return showPage('track-complaint', {
    status: statusOf(typed),
    title,
    content,
    privacy: 'secret',
  });
}

function statusOf({ isTooLate, errors }: Typed): number {
  if (isTooLate) return 409;
  return errors.length > 0 ? 422 : 200;
}

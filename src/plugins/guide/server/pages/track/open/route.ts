import { openTracked, takeBackAttempt } from '../../../../../complaints/server/public';
import { readReference } from '../../../../../complaints/domain/reference';
import { fill, wordsIn } from '../../../../domain/messages';
import { textIn } from '../../../../domain/posted-form';
import { formTitle } from '../../../../domain/report/step-view';
import { seeOther, showPage, type Answer, type PageAnswer } from '../../../rendering/answer';
import { attemptBy, waitFor, type Wait } from '../../../visits/attempts';
import { trackingPass } from '../../../visits/tracking-pass';
import { hrefOf, type Visit } from '../../../visits/visit';
import { checkOpening, openView, type Opening } from './view-model';

export async function showOpen(visit: Visit): Promise<Answer> {
  const notice = visit.query('notice') === 'left' ? wordsIn(visit.language).track.left : '';
  return openPage(visit, { reference: '', secret: '', errors: [], notice, kept: '' });
}

/** Exchanges reference and secret for a cookie. What does not exist and what does not fit are answered alike. */
export async function openComplaint(visit: Visit): Promise<Answer> {
  const { strapi, language, form, at } = visit;
  const typed = { reference: textIn(form, 'reference'), secret: textIn(form, 'secret') };
  const words = wordsIn(language).track;
  const missing = checkOpening(typed, words);
  if (missing.length > 0) return openPage(visit, { ...typed, errors: missing });
  const reference = readReference(typed.reference);
  const attempt = attemptBy(visit, 'track', reference ?? typed.reference);
  const wait = await waitFor(visit, attempt);
  if (wait) return tooManyTries(visit, typed, wait);
  const complaintId = await openTracked(strapi, typed.reference, typed.secret);
  if (complaintId === null || reference === null) {
    return openPage(visit, { ...typed, errors: [{ field: 'reference', message: words.noMatch }] });
  }
  await takeBackAttempt(strapi, attempt);
  return seeOther(
    hrefOf(visit, `/track/${reference}`),
    trackingPass(strapi, { complaintId, reference, at }),
  );
}

/** Says nothing about the reference: it may exist or not. */
function tooManyTries(
  visit: Visit,
  typed: Pick<Opening, 'reference' | 'secret'>,
  wait: Wait,
): Answer {
  const message = fill(wordsIn(visit.language).trouble.busyTrack, { wait: wait.words });
  const page = openPage(visit, { ...typed, errors: [{ field: 'reference', message }] });
  return { ...page, status: 429, retryAfter: wait.seconds };
}

export function openPage({ language }: Visit, opening: Opening, status = 200): PageAnswer {
  const { errors } = opening;
  const content = openView(opening, language);
  return showPage('track-open', {
    status: errors.length > 0 ? 422 : status,
    title: formTitle(content.heading, errors, language),
    content,
    privacy: 'secret',
  });
}

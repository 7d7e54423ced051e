import { openTracked } from '../../../../../complaints/server/public';
import { readReference } from '../../../../../complaints/domain/reference';
import { wordsIn } from '../../../../domain/messages';
import { textIn } from '../../../../domain/posted-form';
import { formTitle } from '../../../../domain/report/step-view';
import { seeOther, showPage, type Answer } from '../../../rendering/answer';
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
  const complaintId = await openTracked(strapi, typed.reference, typed.secret);
  const reference = readReference(typed.reference);
  if (complaintId === null || reference === null) {
    return openPage(visit, { ...typed, errors: [{ field: 'reference', message: words.noMatch }] });
  }
  return seeOther(
    hrefOf(visit, `/track/${reference}`),
    trackingPass(strapi, { complaintId, reference, at }),
  );
}

export function openPage({ language }: Visit, opening: Opening, status = 200): Answer {
  const { errors } = opening;
  const content = openView(opening, language);
  return showPage('track-open', {
    status: errors.length > 0 ? 422 : status,
    title: formTitle(content.heading, errors, language),
    content,
    privacy: 'secret',
  });
}

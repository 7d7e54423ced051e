import { verifyHead } from '../../../../complaints/server/public';
import { formTitle } from '../../../domain/report/step-view';
import { wordsIn } from '../../../domain/messages';
import { showPage, type Answer } from '../../rendering/answer';
import type { Visit } from '../../visits/visit';
import type { Page } from '../page';
import { checkReceipt, verifyView } from './view-model';

export const verifyPages: readonly Page[] = [
  { method: 'GET', path: '/verify', answer: showVerify },
];

/** Asked for by its address: a check changes nothing, and what it needs opens nothing. */
async function showVerify({ strapi, language, query }: Visit): Promise<Answer> {
  const typed = { reference: query('reference'), head: query('head') };
  const isAsked = typed.reference !== '' || typed.head !== '' || query('check') !== '';
  const errors = isAsked ? checkReceipt(typed, wordsIn(language).verify) : [];
  const found = isAsked && errors.length === 0 ? await verifyHead(strapi, typed) : null;
  const content = verifyView({ typed, errors, found }, language);
  return showPage('verify', {
    status: errors.length > 0 ? 422 : 200,
    title: formTitle(content.heading, errors, language),
    content,
    privacy: 'secret',
  });
}

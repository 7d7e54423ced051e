import {
  answerSurvey,
  findInvitation,
  type InvitationView,
} from '../../../../surveys/server/public';
import { fill, wordsIn } from '../../../domain/messages';
import { textIn } from '../../../domain/posted-form';
import { formTitle } from '../../../domain/report/step-view';
import { seeOther, showPage, type Answer, type PageAnswer } from '../../rendering/answer';
import { attemptBy, waitFor } from '../../visits/attempts';
import { makeFormToken } from '../../visits/form-token';
import { hrefOf, type Visit } from '../../visits/visit';
import type { Page } from '../page';
import { checkSurvey, surveyView, type SurveyAnswers } from './view-model';

export const surveyPages: readonly Page[] = [
  { method: 'GET', path: '/survey/:token', answer: showSurvey },
  { method: 'POST', path: '/survey/:token', answer: postSurvey },
  { method: 'GET', path: '/survey/:token/thanks', answer: showThanks },
];

async function showSurvey(visit: Visit): Promise<Answer> {
  const invitation = await invitationOf(visit);
  if (!invitation) return unknownSurvey(visit);
  const { answer } = invitation;
  const given = { score: answer ? String(answer.score) : '', comment: answer?.comment ?? '' };
  return surveyPage(visit, invitation, { ...given, errors: [] });
}

async function postSurvey(visit: Visit): Promise<Answer> {
  const invitation = await invitationOf(visit);
  if (!invitation) return unknownSurvey(visit);
  const { strapi, language, form, at } = visit;
  const given = { score: textIn(form, 'score'), comment: textIn(form, 'comment').trim() };
  const errors = checkSurvey(given, wordsIn(language).survey);
  if (errors.length > 0) return surveyPage(visit, invitation, { ...given, errors });
  const wait = await waitFor(visit, attemptBy(visit, 'survey', visit.parameter('token')));
  if (wait) {
    const message = fill(wordsIn(language).trouble.busyMessage, { wait: wait.words });
    const page = surveyPage(visit, invitation, {
      ...given,
      errors: [{ field: 'comment', message }],
    });
    return { ...page, status: 429, retryAfter: wait.seconds };
  }
  const outcome = await answerSurvey(strapi, {
    token: visit.parameter('token'),
    score: Number(given.score),
    comment: given.comment,
    at,
  });
  if (!outcome.ok) return surveyPage(visit, { ...invitation, isOpen: false }, { ...given, errors });
  const what = outcome.value.reopened ? '?complaint=reopened' : '';
  return seeOther(hrefOf(visit, `${visit.path}/thanks${what}`));
}

async function showThanks(visit: Visit): Promise<Answer> {
  const invitation = await invitationOf(visit);
  if (!invitation) return unknownSurvey(visit);
  const { survey } = wordsIn(visit.language);
  const isReopened = visit.query('complaint') === 'reopened';
  const heading = isReopened ? survey.thanksReopenedTitle : survey.thanksTitle;
  const text = isReopened ? survey.thanksReopenedText : survey.thanksText;
  const followHref = hrefOf(visit, `/track/${invitation.reference}`);
  const content = { heading, text, followHref };
  return showPage('survey-thanks', { title: heading, content, privacy: 'secret' });
}

function invitationOf({ strapi, parameter, at }: Visit): Promise<InvitationView | null> {
  return findInvitation(strapi, parameter('token'), at);
}

function surveyPage(visit: Visit, invitation: InvitationView, given: SurveyAnswers): PageAnswer {
  const { strapi, language, path } = visit;
  if (!invitation.isOpen) return closedSurvey(visit);
  const content = surveyView(invitation, given, { language, path });
  const { errors } = given;
  return showPage('survey', {
    status: errors.length > 0 ? 422 : 200,
    title: formTitle(wordsIn(language).survey.title, errors, language),
    content: { ...content, token: makeFormToken(strapi, path) },
    privacy: 'secret',
  });
}

function closedSurvey(visit: Visit): PageAnswer {
  const { survey } = wordsIn(visit.language);
  return surveyNotice(visit, survey.closedTitle, survey.closedText, 410);
}

function unknownSurvey(visit: Visit): PageAnswer {
  const { survey } = wordsIn(visit.language);
  return surveyNotice(visit, survey.unknownTitle, survey.unknownText, 404);
}

function surveyNotice(visit: Visit, heading: string, text: string, status: number): PageAnswer {
  const link = { href: hrefOf(visit, '/track'), label: wordsIn(visit.language).survey.follow };
  const content = { heading, paragraphs: [text], link, offersOtherWays: true };
  return showPage('notice', { status, title: heading, content, privacy: 'secret' });
}

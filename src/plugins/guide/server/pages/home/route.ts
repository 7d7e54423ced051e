import { currentCharter } from '../../../../charter/server/public';
import { charterView } from '../../../../complaints/domain/charter/charter-view';
import { escalationView } from '../../../../escalation/domain/charter/escalation-view';
import { showPage, type Answer } from '../../rendering/answer';
import type { Visit } from '../../visits/visit';
import type { Page } from '../page';
import { homeView } from './view-model';

export const homePages: readonly Page[] = [{ method: 'GET', path: '', answer: showHome }];

async function showHome({ strapi, language }: Visit): Promise<Answer> {
  const charter = await currentCharter(strapi);
  const content = homeView(charterView(charter), escalationView(charter), language);
  return showPage('home', { title: content.heading, content, privacy: 'open' });
}

import { currentCharter } from '../../../../charter/server/public';
import { charterView } from '../../../../complaints/domain/charter/charter-view';
import { escalationView } from '../../../../escalation/domain/charter/escalation-view';
import { showPage, type Answer } from '../../rendering/answer';
import type { Visit } from '../../visits/visit';
import type { Page } from '../page';
import { guideView } from './view-model';

export const guidePages: readonly Page[] = [{ method: 'GET', path: '/guide', answer: showGuide }];

async function showGuide({ strapi, language, at }: Visit): Promise<Answer> {
  const charter = await currentCharter(strapi);
  const content = guideView(
    { charter, complaints: charterView(charter), escalation: escalationView(charter) },
    language,
    at,
  );
  return showPage('guide', { title: content.heading, content, privacy: 'open' });
}

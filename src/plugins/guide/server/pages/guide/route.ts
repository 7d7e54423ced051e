import { charterHistory, currentCharter } from '../../../../charter/server/public';
import { publicAddress } from '../../../../complaints/server/public';
import { charterView } from '../../../../complaints/domain/charter/charter-view';
import { escalationView } from '../../../../escalation/domain/charter/escalation-view';
import { showPage, type Answer } from '../../rendering/answer';
import type { Visit } from '../../visits/visit';
import type { Page } from '../page';
import { guideView } from './view-model';

export const guidePages: readonly Page[] = [
  { method: 'GET', path: '/guide', answer: (visit) => showGuide(visit, false) },
  { method: 'GET', path: '/guide/booklet', answer: (visit) => showGuide(visit, true) },
];

/** As many versions as are told with what they changed; the fingerprint stands for all of them. */
const VERSIONS_SHOWN = 20;

async function showGuide({ strapi, language, at }: Visit, isBooklet: boolean): Promise<Answer> {
  const charter = await currentCharter(strapi);
  const rulebook = {
    charter,
    complaints: charterView(charter),
    escalation: escalationView(charter),
    isBooklet,
    address: publicAddress(strapi),
    history: await charterHistory(strapi, VERSIONS_SHOWN),
  };
  const content = guideView(rulebook, language, at);
  return showPage(isBooklet ? 'booklet' : 'guide', {
    title: content.heading,
    content,
    privacy: 'open',
  });
}

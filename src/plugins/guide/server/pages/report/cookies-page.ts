import { wordsIn } from '../../../domain/messages';
import { showPage, type Answer } from '../../rendering/answer';
import { hrefOf, type Visit } from '../../visits/visit';

/** For browsers that refuse cookies: why one is needed, and how to complain without. */
export function cookiesPage(visit: Visit): Answer {
  const { report } = wordsIn(visit.language);
  return showPage('report-cookies', {
    status: 422,
    title: report.cookiesTitle,
    content: { heading: report.cookiesTitle, againHref: hrefOf(visit, '/report') },
    privacy: 'personal',
  });
}

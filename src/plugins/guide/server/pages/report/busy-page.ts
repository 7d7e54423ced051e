import { fill, wordsIn } from '../../../domain/messages';
import { STEP_PATHS } from '../../../domain/report/steps';
import type { NoticeView } from '../../../domain/trouble';
import { showPage, type Answer } from '../../rendering/answer';
import type { Wait } from '../../visits/attempts';
import { hrefOf, type Visit } from '../../visits/visit';

/** Too many complaints have come from here: what was written stays, and can be sent later or told in another way. */
export function busyPage(visit: Visit, wait: Wait): Answer {
  const { trouble } = wordsIn(visit.language);
  const link = { href: hrefOf(visit, STEP_PATHS.check), label: trouble.busyReportBack };
  return noticeOf(wait, trouble.busyReportTitle, trouble.busyReportText, link);
}

/** Too many reports were begun here; nothing has been written yet but what the form still shows when one goes back. */
export function busyBeginning(visit: Visit, wait: Wait): Answer {
  const { trouble } = wordsIn(visit.language);
  return noticeOf(wait, trouble.busyTitle, trouble.busyDraftText, null);
}

function noticeOf(wait: Wait, heading: string, text: string, link: NoticeView['link']): Answer {
  const paragraphs = [fill(text, { wait: wait.words })];
  return showPage('notice', {
    ...{ status: 429, retryAfter: wait.seconds, title: heading, privacy: 'personal' },
    content: { heading, paragraphs, link, offersOtherWays: true } satisfies NoticeView,
  });
}

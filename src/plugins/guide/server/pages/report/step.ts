import { currentView } from '../../../../complaints/server/public';
import type { CharterView } from '../../../../complaints/domain/charter/charter-view';
import type { FieldError } from '../../../domain/fields/field-error';
import { wordsIn } from '../../../domain/messages';
import type { Draft } from '../../../domain/report/draft';
import { formTitle, type StepFacts, type StepView } from '../../../domain/report/step-view';
import {
  firstUnfinished,
  mayShow,
  STEP_PATHS,
  STEPS,
  type Step,
} from '../../../domain/report/steps';
import {
  seeOther,
  showPage,
  type Answer,
  type PageAnswer,
  type Redirection,
} from '../../rendering/answer';
import type { PageName } from '../../rendering/templates';
import { openDraft, type OpenDraft } from '../../visits/report-draft';
import { hrefOf, type Visit } from '../../visits/visit';
import { cookiesPage } from './cookies-page';

/** A visitor at one of the pages, with the draft as it stands and the charter it is checked against. */
export interface AtStep extends OpenDraft {
  readonly charter: CharterView;
}

/** Lets a visitor in who has come this far; leads everybody else to the page that comes first for them. */
export async function enterStep(visit: Visit, step: Step): Promise<AtStep | Redirection> {
  const open = await openDraft(visit);
  if (!open) return seeOther(hrefOf(visit, STEP_PATHS.about));
  if (open.draft.sent) return seeOther(hrefOf(visit, '/report/sent'));
  const charter = await currentView(visit.strapi);
  const unfinished = firstUnfinished(open.draft, charter, visit.language);
  if (!mayShow(step, unfinished)) return seeOther(hrefOf(visit, STEP_PATHS[unfinished]));
  return { ...open, charter };
}

/** As `enterStep` for a post: without a cookie there is nothing to keep the answers in, and the visitor is told why. */
export async function enterPostedStep(visit: Visit, step: Step): Promise<AtStep | Answer> {
  if (await openDraft(visit)) return enterStep(visit, step);
  return cookiesPage(visit);
}

export function isAnswer(entered: AtStep | Answer): entered is Answer {
  return 'kind' in entered;
}

/**
 * Back to the page with what is wrong in it. The answers are in the draft already, so the page is a GET of its own:
 * Back and reload never ask whether to send a form again.
 */
export function askAgain(visit: Visit, step: Step): Answer {
  const from = isChange(visit) ? '&from=check' : '';
  return seeOther(hrefOf(visit, `${STEP_PATHS[step]}?again=1${from}`));
}

/** Whether the page is shown to have something put right. */
export function isAskedAgain({ query }: Visit): boolean {
  return query('again') === '1';
}

/** Where a finished page leads: on to the next one, or back to the check page it was changed from. */
export function leaveStep(visit: Visit, step: Step, draft: Draft, charter: CharterView): Answer {
  const unfinished = firstUnfinished(draft, charter, visit.language);
  const next = isChange(visit) ? unfinished : (STEPS[STEPS.indexOf(step) + 1] ?? 'check');
  return seeOther(
    hrefOf(visit, `${STEP_PATHS[next]}${isChange(visit) && next !== 'check' ? '?from=check' : ''}`),
  );
}

export function isChange({ query }: Visit): boolean {
  return query('from') === 'check';
}

export function stepFacts(visit: Visit, errors: readonly FieldError[]): StepFacts {
  return { language: visit.language, isChange: isChange(visit), errors };
}

/** A page of the report; with errors it answers 422 and says so in its title. */
export function stepPage(
  template: PageName,
  content: StepView,
  { language, errors }: StepFacts,
): PageAnswer {
  return showPage(template, {
    status: errors.length > 0 ? 422 : 200,
    title: formTitle(`${content.heading} – ${wordsIn(language).frame.report}`, errors, language),
    content,
    privacy: 'personal',
  });
}

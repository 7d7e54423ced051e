import type { CharterView } from '../../../complaints/domain/charter/charter-view';
import type { Question } from '../../../complaints/domain/charter/forms';
import { questionsAsked } from '../../../complaints/domain/form/check-answers';
import type { Language } from '../../../../kernel/language';
import { wordsIn } from '../messages';
import { checkAbout, checkContact, checkDetails } from './check-step';
import type { About, Draft } from './draft';

export const STEPS = ['about', 'details', 'contact', 'check'] as const;
export type Step = (typeof STEPS)[number];

export const STEP_PATHS: Readonly<Record<Step, string>> = {
  about: '/report',
  details: '/report/details',
  contact: '/report/contact',
  check: '/report/check',
};

/** The first page that still needs an answer, or a better one; `check` when all is there. */
export function firstUnfinished(draft: Draft, charter: CharterView, language: Language): Step {
  const words = wordsIn(language).report;
  const { about, details, contact } = draft;
  if (!about || checkAbout(about, charter, words).length > 0) return 'about';
  const questions = questionsFor(about, charter);
  if (!details || checkDetails(details, { questions, language }, words).length > 0)
    return 'details';
  if (!contact || checkContact(contact, charter, words).length > 0) return 'contact';
  return 'check';
}

/** Whether a page may be shown: every page before it is finished. */
export function mayShow(step: Step, unfinished: Step): boolean {
  return STEPS.indexOf(step) <= STEPS.indexOf(unfinished);
}

/** The questions of the chosen category's form; none while nothing valid is chosen. */
export function questionsFor(about: About | null, charter: CharterView): readonly Question[] {
  const category = charter.choosable.find(({ key }) => key === about?.categoryKey);
  return category ? charter.formOf(category.key).questions : [];
}

/** Those of them that are put to somebody who has answered so far: some hang on an answer before them. */
export function questionsPut(
  { about, details }: Pick<Draft, 'about' | 'details'>,
  charter: CharterView,
): readonly Question[] {
  return questionsAsked(questionsFor(about, charter), details?.posted ?? {});
}

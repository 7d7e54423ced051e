import type { Language } from '../../../../kernel/language';
import type { FieldError } from '../fields/field-error';
import { fill, wordsIn } from '../messages';
import { STEP_PATHS, STEPS, type Step } from './steps';

/** What the four pages of a report have in common. */
export interface StepView {
  readonly heading: string;
  readonly caption: string;
  /** One a step: whether it has been reached. */
  readonly segments: readonly boolean[];
  readonly backHref: string;
  readonly action: string;
  readonly errors: readonly ErrorLink[];
}

interface ErrorLink {
  readonly href: string;
  readonly message: string;
}

export interface StepFacts {
  readonly language: Language;
  /** Whether the visitor came from the check page to change something. */
  readonly isChange: boolean;
  readonly errors: readonly FieldError[];
}

export function stepView(step: Step, heading: string, facts: StepFacts): StepView {
  const { language, isChange, errors } = facts;
  const number = STEPS.indexOf(step) + 1;
  const before = isChange ? 'check' : STEPS[number - 2];
  const { report } = wordsIn(language);
  return {
    heading,
    caption: fill(report.step, { step: number, steps: STEPS.length }),
    segments: STEPS.map((_step, index) => index < number),
    backHref: before ? `/${language}${STEP_PATHS[before]}` : `/${language}`,
    action: `/${language}${STEP_PATHS[step]}${isChange ? '?from=check' : ''}`,
    errors: errorLinks(errors),
  };
}

export function errorLinks(errors: readonly FieldError[]): ErrorLink[] {
  return errors.map(({ field, message }) => ({ href: `#${field}`, message }));
}

/** The tab's title of a form: says first that something is wrong, for those who hear it. */
export function formTitle(
  heading: string,
  errors: readonly FieldError[],
  language: Language,
): string {
  return errors.length > 0 ? `${wordsIn(language).frame.errorPrefix}${heading}` : heading;
}

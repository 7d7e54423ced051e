import type { InvitationView } from '../../../../surveys/server/public';
import type { Language } from '../../../../../kernel/language';
import { inLanguage } from '../../../../../kernel/translated';
import {
  choiceField,
  textareaField,
  type ChoiceField,
  type TextareaField,
} from '../../../domain/fields/field';
import { errorAt, lengthOf, type FieldError } from '../../../domain/fields/field-error';
import { optionalLabel } from '../../../domain/fields/optional-label';
import { fill, wordsIn, type Words } from '../../../domain/messages';
import { errorLinks, type StepView } from '../../../domain/report/step-view';

export interface SurveyAnswers {
  readonly score: string;
  readonly comment: string;
  readonly errors: readonly FieldError[];
}

export interface SurveyView {
  readonly heading: string;
  readonly about: string;
  readonly action: string;
  readonly errors: StepView['errors'];
  readonly changeNote: string;
  readonly score: ChoiceField;
  readonly comment: TextareaField;
}

const SCORES = ['1', '2', '3', '4', '5'] as const;
const LONGEST_COMMENT = 5_000;

export function checkSurvey(
  { score, comment }: Pick<SurveyAnswers, 'score' | 'comment'>,
  words: Words['survey'],
): FieldError[] {
  const count = lengthOf(comment);
  const isScore = SCORES.some((one) => one === score);
  return [
    ...(isScore ? [] : [{ field: 'score', message: words.scoreMissing }]),
    ...(count <= LONGEST_COMMENT
      ? []
      : [
          {
            field: 'comment',
            message: fill(words.commentTooLong, { count, limit: LONGEST_COMMENT }),
          },
        ]),
  ];
}

/** The survey's one question, its scale in words, and the answer given before, if any. */
export function surveyView(
  invitation: InvitationView,
  { score, comment, errors }: SurveyAnswers,
  { language, path }: { readonly language: Language; readonly path: string },
): SurveyView {
  const { survey } = wordsIn(language);
  return {
    heading: inLanguage(invitation.question, language),
    about: fill(survey.about, { reference: invitation.reference }),
    action: `/${language}${path}`,
    errors: errorLinks(errors),
    changeNote: invitation.answer ? survey.changeNote : '',
    score: choiceField({
      id: 'score',
      label: inLanguage(invitation.question, language),
      isAskedAbove: true,
      error: errorAt(errors, 'score'),
      type: 'radio',
      choices: [...SCORES].reverse().map((value) => ({
        value,
        label: survey[`score${value}`],
        isChosen: value === score,
      })),
    }),
    comment: textareaField({
      id: 'comment',
      label: optionalLabel(inLanguage(invitation.commentLabel, language), language),
      error: errorAt(errors, 'comment'),
      value: comment,
      rows: 4,
    }),
  };
}

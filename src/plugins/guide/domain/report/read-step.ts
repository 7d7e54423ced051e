import type { Question } from '../../../complaints/domain/charter/forms';
import { textIn, type PostedForm } from '../posted-form';
import type { About, ContactDetails, Details } from './draft';
import { readDate } from './read-date';

/** Names of the fields that are not questions of a form; a question's field has a prefix, so that none can clash. */
export const QUESTION_PREFIX = 'question-';

export function fieldOf(question: { readonly key: string }): string {
  return `${QUESTION_PREFIX}${question.key}`;
}

export function readAbout(form: PostedForm): About {
  return {
    categoryKey: textIn(form, 'category'),
    placeKey: textIn(form, 'place'),
    placeDetail: textIn(form, 'placeDetail'),
  };
}

/** Answers to the questions asked; answers to questions of a category chosen before are kept beside them. */
export function readDetails(
  form: PostedForm,
  questions: readonly Question[],
  before: Details | null,
): Details {
  const answers = questions.map((question) => [question.key, readAnswer(form, question)] as const);
  return {
    description: textIn(form, 'description'),
    posted: { ...before?.posted, ...Object.fromEntries(answers) },
  };
}

function readAnswer(form: PostedForm, question: Question): string | readonly string[] {
  const field = fieldOf(question);
  if (question.kind === 'date') return readDate(textIn(form, field));
  if (question.kind !== 'multiple-choice') return textIn(form, field);
  const value = form[field] ?? [];
  return typeof value === 'string' ? [value] : value;
}

export function readContact(form: PostedForm): ContactDetails {
  return {
    name: textIn(form, 'name'),
    phone: textIn(form, 'phone'),
    email: textIn(form, 'email'),
    groupKey: textIn(form, 'group'),
  };
}

import type { CharterView } from '../../../complaints/domain/charter/charter-view';
import type { Question } from '../../../complaints/domain/charter/forms';
import { LONGEST } from '../../../complaints/domain/complaint/prepare';
import { checkAnswers, type FieldRefusal } from '../../../complaints/domain/form/check-answers';
import { assertNever } from '../../../../kernel/assert-never';
import type { Language } from '../../../../kernel/language';
import { inLanguage } from '../../../../kernel/translated';
import { lengthOf, type FieldError } from '../fields/field-error';
import { fill, type Words } from '../messages';
import type { About, ContactDetails, Details } from './draft';
import { fieldOf } from './read-step';

type ReportWords = Words['report'];

export const DATE_EXAMPLE = '2026-11-05';

export function checkAbout(about: About, charter: CharterView, words: ReportWords): FieldError[] {
  const { categoryKey, placeKey, placeDetail } = about;
  const isOffered = charter.choosable.some((category) => category.key === categoryKey);
  const errors: FieldError[] = [];
  if (categoryKey === '') errors.push({ field: 'category', message: words.categoryMissing });
  else if (!isOffered) errors.push({ field: 'category', message: words.categoryUnknown });
  if (placeKey !== '' && !charter.place(placeKey)) {
    errors.push({ field: 'place', message: words.placeUnknown });
  }
  return [...errors, ...tooLong('placeDetail', placeDetail, LONGEST.placeDetail, words)];
}

export interface Asked {
  readonly questions: readonly Question[];
  readonly language: Language;
}

/** Errors in the order of the page: what happened comes first, then the questions of the form. */
export function checkDetails(details: Details, asked: Asked, words: ReportWords): FieldError[] {
  const { questions, language } = asked;
  const { refusals } = checkAnswers({ key: '', questions }, details.posted);
  const errors = refusals.flatMap((refusal) => {
    const question = questions.find(({ key }) => key === refusal.field);
    if (!question) return [];
    const message = refusalWords(refusal, question, details, language, words);
    return [{ field: fieldOf(question), message }];
  });
  const { description } = details;
  return [
    ...(description.trim() === ''
      ? [{ field: 'description', message: words.descriptionMissing }]
      : tooLong('description', description, LONGEST.description, words)),
    ...errors,
  ];
}

function refusalWords(
  refusal: FieldRefusal,
  question: Question,
  { posted }: Details,
  language: Language,
  words: ReportWords,
): string {
  const label = inLanguage(question.label, language);
  switch (refusal.reason) {
    case 'missing':
      return fill(words.missing, { label });
    case 'too-long': {
      const count = lengthOf(String(posted[question.key] ?? ''));
      return fill(words.tooLong, { label, count, limit: refusal.limit ?? 0 });
    }
    case 'not-a-number':
      return fill(words.notANumber, { label });
    case 'not-a-date':
      return fill(words.notADate, { label, example: DATE_EXAMPLE });
    case 'not-a-choice':
      return fill(words.notAChoice, { label });
    default:
      return assertNever(refusal.reason);
  }
}

/** As long as a resident's row holds. */
const CONTACT_LIMITS = { name: 200, phone: 60, email: 254 } as const;
const EMAIL = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;

export function checkContact(
  contact: ContactDetails,
  charter: CharterView,
  words: ReportWords,
): FieldError[] {
  const { groupKey } = contact;
  const email = contact.email.normalize('NFKC').trim();
  const isWrong = email !== '' && !EMAIL.test(email);
  return [
    ...(['name', 'phone', 'email'] as const).flatMap((field) =>
      lengthOf(contact[field]) > CONTACT_LIMITS[field]
        ? [
            {
              field,
              message: fill(words.contactTooLong, {
                label: words[field],
                limit: CONTACT_LIMITS[field],
              }),
            },
          ]
        : [],
    ),
    ...(isWrong ? [{ field: 'email', message: words.emailWrong }] : []),
    ...(groupKey === '' || charter.residentGroup(groupKey)
      ? []
      : [{ field: 'group', message: words.groupUnknown }]),
  ];
}

function tooLong(
  field: 'placeDetail' | 'description',
  text: string,
  limit: number,
  words: ReportWords,
): FieldError[] {
  const count = lengthOf(text);
  if (count <= limit) return [];
  return [{ field, message: fill(words.tooLong, { label: words[field], count, limit }) }];
}

import { assertNever } from '../../../../kernel/assert-never';
import type { Language } from '../../../../kernel/language';
import { inLanguage } from '../../../../kernel/translated';
import type { Question } from '../../../complaints/domain/charter/forms';
import { wordsIn } from '../messages';
import { fieldOf } from '../report/read-step';
import { choiceField, inputField, textareaField, type Field } from './field';
import { errorAt, type FieldError } from './field-error';
import { optionalLabel } from './optional-label';

export interface Asking {
  readonly question: Question;
  readonly answer: string | readonly string[] | undefined;
  readonly errors: readonly FieldError[];
  readonly language: Language;
}

/** The field that asks a charter's question, with what was answered so far. */
export function questionField({ question, answer, errors, language }: Asking): Field {
  const { frame } = wordsIn(language);
  const id = fieldOf(question);
  const label = inLanguage(question.label, language);
  const value = typeof answer === 'string' ? answer : (answer?.[0] ?? '');
  const basics = {
    id,
    label: question.required ? label : optionalLabel(label, language),
    hint: inLanguage(question.hint, language),
    error: errorAt(errors, id),
    value,
  };
  switch (question.kind) {
    case 'text':
      return inputField(basics);
    case 'long-text':
      return textareaField({ ...basics, rows: 4 });
    case 'number':
      return inputField({ ...basics, width: 'govuk-input--width-5', inputMode: 'decimal' });
    case 'date':
      return inputField({ ...basics, type: 'date', width: 'govuk-input--width-10' });
    case 'yes-no':
      return choiceField({
        ...basics,
        type: 'radio',
        isInline: true,
        choices: (['yes', 'no'] as const).map((key) => ({
          value: key,
          label: frame[key],
          isChosen: value === key,
        })),
      });
    case 'single-choice':
    case 'multiple-choice':
      return choiceField({
        ...basics,
        type: question.kind === 'single-choice' ? 'radio' : 'checkbox',
        choices: question.choices.map(({ key, label }) => ({
          value: key,
          label: inLanguage(label, language),
          isChosen: [answer ?? []].flat().includes(key),
        })),
      });
    default:
      return assertNever(question.kind);
  }
}

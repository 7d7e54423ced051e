import type { Language } from '../../../../../../kernel/language';
import { inputField, type InputField } from '../../../../domain/fields/field';
import { errorAt, type FieldError } from '../../../../domain/fields/field-error';
import { wordsIn, type Words } from '../../../../domain/messages';
import { errorLinks, type StepView } from '../../../../domain/report/step-view';

/** Somebody at the door of a tracking page. */
export interface Opening {
  readonly reference: string;
  readonly secret: string;
  readonly errors: readonly FieldError[];
  /** Said above the form: why it is asked again, or what has been done. */
  readonly notice?: string;
  /** A message that was sent too late for its session; given back, so that it is not lost. */
  readonly kept?: string;
}

export interface OpenView {
  readonly heading: string;
  readonly action: string;
  readonly errors: StepView['errors'];
  readonly notice: string;
  readonly kept: string;
  readonly fields: readonly InputField[];
}

export function checkOpening(
  { reference, secret }: Pick<Opening, 'reference' | 'secret'>,
  words: Words['track'],
): FieldError[] {
  return [
    ...(reference.trim() === '' ? [{ field: 'reference', message: words.referenceMissing }] : []),
    ...(secret.trim() === '' ? [{ field: 'secret', message: words.secretMissing }] : []),
  ];
}

export function openView(opening: Opening, language: Language): OpenView {
  const { errors, notice = '', kept = '' } = opening;
  const { track } = wordsIn(language);
  return {
    heading: track.title,
    action: `/${language}/track`,
    errors: errorLinks(errors),
    notice,
    kept,
    fields: [
      inputField({
        id: 'reference',
        label: track.reference,
        hint: track.referenceHint,
        error: errorAt(errors, 'reference'),
        value: opening.reference,
        width: 'govuk-input--width-10',
        isCode: true,
      }),
      inputField({
        id: 'secret',
        label: track.secret,
        hint: track.secretHint,
        error: errorAt(errors, 'secret'),
        value: opening.secret,
        isCode: true,
      }),
    ],
  };
}

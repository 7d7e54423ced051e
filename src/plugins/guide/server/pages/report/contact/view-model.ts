import { inputField, type InputField } from '../../../../domain/fields/field';
import { errorAt } from '../../../../domain/fields/field-error';
import { optionalLabel } from '../../../../domain/fields/optional-label';
import { wordsIn } from '../../../../domain/messages';
import type { Draft } from '../../../../domain/report/draft';
import { stepView, type StepFacts, type StepView } from '../../../../domain/report/step-view';

export interface ContactView extends StepView {
  readonly fields: readonly InputField[];
}

/** Third page: how to reach the resident, all of it optional, and what will not be possible without. */
export function contactView(draft: Draft, facts: StepFacts): ContactView {
  const { language, errors } = facts;
  const { report } = wordsIn(language);
  const { name = '', phone = '', email = '' } = draft.contact ?? {};
  const field = (id: 'name' | 'phone' | 'email', value: string) => ({
    id,
    value,
    label: optionalLabel(report[id], language),
    error: errorAt(errors, id),
  });
  return {
    ...stepView('contact', report.contactTitle, facts),
    fields: [
      inputField({ ...field('name', name), autocomplete: 'name' }),
      inputField({
        ...field('phone', phone),
        type: 'tel',
        autocomplete: 'tel',
        width: 'govuk-input--width-20',
      }),
      inputField({
        ...field('email', email),
        type: 'email',
        autocomplete: 'email',
        hint: report.emailHint,
      }),
    ],
  };
}

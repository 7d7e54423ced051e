import type { CharterView } from '../../../../../complaints/domain/charter/charter-view';
import { inLanguage } from '../../../../../../kernel/translated';
import {
  choiceField,
  inputField,
  type ChoiceField,
  type Field,
} from '../../../../domain/fields/field';
import { errorAt } from '../../../../domain/fields/field-error';
import { optionalLabel } from '../../../../domain/fields/optional-label';
import { wordsIn } from '../../../../domain/messages';
import type { Draft } from '../../../../domain/report/draft';
import { stepView, type StepFacts, type StepView } from '../../../../domain/report/step-view';

export interface ContactView extends StepView {
  readonly fields: readonly Field[];
}

/** Third page: how to reach the resident, all of it optional, and what will not be possible without. */
export function contactView(draft: Draft, charter: CharterView, facts: StepFacts): ContactView {
  const { language, errors } = facts;
  const { report } = wordsIn(language);
  const { name = '', phone = '', email = '', groupKey = '' } = draft.contact ?? {};
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
      ...groupFields(charter, groupKey, facts),
    ],
  };
}

/** As what somebody complains: asked only where the charter knows groups, and never required. */
function groupFields(
  { residentGroups }: CharterView,
  chosen: string,
  { language, errors }: StepFacts,
): ChoiceField[] {
  if (residentGroups.length === 0) return [];
  const { report } = wordsIn(language);
  const groups = residentGroups.map(({ key, name }) => ({
    value: key,
    label: inLanguage(name, language),
    isChosen: key === chosen,
  }));
  const nothing = { value: '', label: report.groupNone, isChosen: chosen === '' };
  return [
    choiceField({
      id: 'group',
      label: optionalLabel(report.group, language),
      hint: report.groupHint,
      error: errorAt(errors, 'group'),
      type: 'radio',
      choices: [...groups, nothing],
    }),
  ];
}

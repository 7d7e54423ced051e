import type { CharterView } from '../../../../../complaints/domain/charter/charter-view';
import { inLanguage } from '../../../../../../kernel/translated';
import { textareaField, type Field } from '../../../../domain/fields/field';
import { errorAt } from '../../../../domain/fields/field-error';
import { questionField } from '../../../../domain/fields/question-field';
import { wordsIn } from '../../../../domain/messages';
import type { Draft } from '../../../../domain/report/draft';
import { stepView, type StepFacts, type StepView } from '../../../../domain/report/step-view';
import { questionsFor } from '../../../../domain/report/steps';

export interface DetailsView extends StepView {
  readonly category: string;
  readonly guidance: string;
  readonly fields: readonly Field[];
}

/** Second page: what happened, and the questions of the chosen category's form. */
export function detailsView(draft: Draft, charter: CharterView, facts: StepFacts): DetailsView {
  const { language, errors } = facts;
  const { report } = wordsIn(language);
  const category = charter.category(draft.about?.categoryKey ?? '');
  const { description = '', posted = {} } = draft.details ?? {};
  return {
    ...stepView('details', report.detailsTitle, facts),
    category: category ? inLanguage(category.name, language) : '',
    guidance: category ? inLanguage(category.guidance, language) : '',
    fields: [
      textareaField({
        id: 'description',
        label: report.description,
        hint: report.descriptionHint,
        error: errorAt(errors, 'description'),
        value: description,
        rows: 8,
      }),
      ...questionsFor(draft.about, charter).map((question) =>
        questionField({ question, answer: posted[question.key], errors, language }),
      ),
    ],
  };
}

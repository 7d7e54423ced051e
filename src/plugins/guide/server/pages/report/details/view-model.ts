import type { Attachment } from '../../../../../complaints/domain/attachment/attachment';
import type { CharterView } from '../../../../../complaints/domain/charter/charter-view';
import { inLanguage } from '../../../../../../kernel/translated';
import { textareaField, type Field } from '../../../../domain/fields/field';
import { errorAt } from '../../../../domain/fields/field-error';
import { filesField } from '../../../../domain/fields/files-field';
import { questionField } from '../../../../domain/fields/question-field';
import { wordsIn } from '../../../../domain/messages';
import type { Draft } from '../../../../domain/report/draft';
import { stepView, type StepFacts, type StepView } from '../../../../domain/report/step-view';
import { questionsPut } from '../../../../domain/report/steps';

export interface DetailsView extends StepView {
  readonly category: string;
  readonly guidance: string;
  readonly fields: readonly Field[];
  /** Said when answers have led to further questions; empty otherwise. */
  readonly moreWords: string;
}

/** Second page: what happened, and the questions of the chosen category's form. */
export function detailsView(
  draft: Draft,
  charter: CharterView,
  facts: StepFacts & { readonly hasMore: boolean; readonly files: readonly Attachment[] },
): DetailsView {
  const { language, errors, files } = facts;
  const { report } = wordsIn(language);
  const category = charter.category(draft.about?.categoryKey ?? '');
  const { description = '', posted = {} } = draft.details ?? {};
  return {
    ...stepView('details', report.detailsTitle, facts),
    category: category ? inLanguage(category.name, language) : '',
    guidance: category ? inLanguage(category.guidance, language) : '',
    moreWords: facts.hasMore ? report.moreQuestions : '',
    fields: [
      textareaField({
        id: 'description',
        label: report.description,
        hint: report.descriptionHint,
        error: errorAt(errors, 'description'),
        value: description,
        rows: 8,
      }),
      ...questionsPut(draft, charter).map((question) =>
        questionField({ question, answer: posted[question.key], errors, language }),
      ),
      filesField({ files, errors, language }),
    ],
  };
}

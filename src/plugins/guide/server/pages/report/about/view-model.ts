import type { CharterView } from '../../../../../complaints/domain/charter/charter-view';
import type { Place } from '../../../../../complaints/domain/charter/places';
import type { Language } from '../../../../../../kernel/language';
import { inLanguage } from '../../../../../../kernel/translated';
import { errorAt } from '../../../../domain/fields/field-error';
import {
  choiceField,
  inputField,
  selectField,
  type Choice,
  type InputField,
  type SelectField,
} from '../../../../domain/fields/field';
import { optionalLabel } from '../../../../domain/fields/optional-label';
import { groupByParent } from '../../../../domain/group-by-parent';
import { wordsIn, type Words } from '../../../../domain/messages';
import { hasContent, type Draft } from '../../../../domain/report/draft';
import { stepView, type StepFacts, type StepView } from '../../../../domain/report/step-view';

export interface AboutView extends StepView {
  readonly isResumed: boolean;
  readonly restartHref: string;
  readonly emergencyText: string;
  readonly categoryError: string | null;
  readonly groups: readonly CategoryChoices[];
  readonly place: SelectField;
  readonly placeDetail: InputField;
}

interface CategoryChoices {
  readonly id: string;
  readonly name: string;
  readonly choices: readonly Choice[];
}

/** First page of a report: what it is about, and where it is. */
export function aboutView(draft: Draft, charter: CharterView, facts: StepFacts): AboutView {
  const { language, isChange, errors } = facts;
  const { report } = wordsIn(language);
  const { categoryKey = '', placeKey = '', placeDetail = '' } = draft.about ?? {};
  return {
    ...stepView('about', report.aboutTitle, facts),
    isResumed: hasContent(draft) && !isChange && errors.length === 0,
    restartHref: `/${language}/report/restart`,
    emergencyText: inLanguage(charter.organisation.emergencyText, language),
    categoryError: errorAt(errors, 'category'),
    groups: categoryChoices(charter, categoryKey, language),
    place: selectField({
      id: 'place',
      label: optionalLabel(report.place, language),
      hint: report.placeHint,
      error: errorAt(errors, 'place'),
      empty: report.placeNone,
      groups: placeGroups(charter.places, placeKey, language, report),
    }),
    placeDetail: inputField({
      id: 'placeDetail',
      label: optionalLabel(report.placeDetail, language),
      hint: report.placeDetailHint,
      error: errorAt(errors, 'placeDetail'),
      value: placeDetail,
    }),
  };
}

/** One list of radio buttons for all groups: the very first has the id that the error summary leads to. */
function categoryChoices(
  charter: CharterView,
  chosen: string,
  language: Language,
): CategoryChoices[] {
  const groups = groupByParent(charter.choosable, charter, language);
  const inOrder = groups.flatMap(({ categories }) => categories);
  const { choices } = choiceField({
    id: 'category',
    label: '',
    error: null,
    type: 'radio',
    choices: inOrder.map(({ key, name }) => ({
      value: key,
      label: inLanguage(name, language),
      isChosen: key === chosen,
    })),
  });
  const { otherCategories } = wordsIn(language).report;
  return groups.map(({ name, categories }, index) => ({
    id: `category-group-${index + 1}`,
    name: name || (groups.length > 1 ? otherCategories : ''),
    choices: choices.filter(({ value }) => categories.some(({ key }) => key === value)),
  }));
}

const PLACE_KINDS = [
  { kind: 'building', label: 'buildings' },
  { kind: 'facility', label: 'facilities' },
  { kind: 'area', label: 'areas' },
] as const satisfies readonly { kind: Place['kind']; label: keyof Words['report'] }[];

function placeGroups(
  places: readonly Place[],
  chosen: string,
  language: Language,
  words: Words['report'],
): SelectField['groups'] {
  return PLACE_KINDS.map(({ kind, label }) => ({
    label: words[label],
    options: places
      .filter((place) => place.kind === kind)
      .map(({ key, name }) => ({
        value: key,
        label: inLanguage(name, language),
        isChosen: key === chosen,
      })),
  })).filter(({ options }) => options.length > 0);
}

import type { Attachment } from '../../../../../complaints/domain/attachment/attachment';
import type { CharterView } from '../../../../../complaints/domain/charter/charter-view';
import { sizeWords } from '../../../../../complaints/domain/attachment/size-words';
import type { Language } from '../../../../../../kernel/language';
import { inLanguage } from '../../../../../../kernel/translated';
import { wordsIn } from '../../../../domain/messages';
import { answerWords } from '../../../../domain/report/answer-words';
import type { Draft } from '../../../../domain/report/draft';
import { fieldOf } from '../../../../domain/report/read-step';
import { stepView, type StepFacts, type StepView } from '../../../../domain/report/step-view';
import { questionsPut, STEP_PATHS, type Step } from '../../../../domain/report/steps';

export interface CheckView extends StepView {
  readonly sections: readonly CheckSection[];
  readonly isAnonymous: boolean;
}

interface CheckSection {
  readonly heading: string;
  readonly rows: readonly CheckRow[];
}

interface CheckRow {
  readonly label: string;
  /** What was written, line by line; none where nothing was. */
  readonly lines: readonly string[];
  readonly changeHref: string;
}

const CONTACT_FIELDS = ['name', 'phone', 'email'] as const;

/** Fourth page: everything that was said, each with a way back to it. */
export function checkView(
  draft: Draft,
  charter: CharterView,
  facts: StepFacts & { readonly files: readonly Attachment[] },
): CheckView {
  const { language, files } = facts;
  const { report } = wordsIn(language);
  return {
    ...stepView('check', report.checkTitle, facts),
    sections: [
      { heading: report.checkAbout, rows: aboutRows(draft, charter, language) },
      {
        heading: report.checkDetails,
        rows: [...detailRows(draft, charter, language), filesRow(files, language)],
      },
      { heading: report.checkContact, rows: contactRows(draft, charter, language) },
    ],
    isAnonymous: CONTACT_FIELDS.every((field) => (draft.contact?.[field] ?? '').trim() === ''),
  };
}

function aboutRows({ about }: Draft, charter: CharterView, language: Language): CheckRow[] {
  const { report } = wordsIn(language);
  const category = charter.category(about?.categoryKey ?? '');
  const place = charter.place(about?.placeKey ?? '');
  const change = changeIn('about', language);
  return [
    row(report.category, category ? inLanguage(category.name, language) : '', change('category')),
    row(report.place, place ? inLanguage(place.name, language) : '', change('place')),
    row(report.placeDetail, about?.placeDetail ?? '', change('placeDetail')),
  ];
}

function detailRows(draft: Draft, charter: CharterView, language: Language): CheckRow[] {
  const { report } = wordsIn(language);
  const { description = '', posted = {} } = draft.details ?? {};
  const change = changeIn('details', language);
  return [
    row(report.detailsTitle, description, change('description')),
    ...questionsPut(draft, charter).map((question) => ({
      label: inLanguage(question.label, language),
      lines: answerWords(question, posted[question.key], language).flatMap(linesOf),
      changeHref: change(fieldOf(question)),
    })),
  ];
}

function filesRow(files: readonly Attachment[], language: Language): CheckRow {
  return {
    label: wordsIn(language).files.label,
    lines: files.map(({ name, size }) => `${name} (${sizeWords(size)})`),
    changeHref: changeIn('details', language)('files'),
  };
}

function contactRows({ contact }: Draft, charter: CharterView, language: Language): CheckRow[] {
  const { report } = wordsIn(language);
  const change = changeIn('contact', language);
  const group = charter.residentGroup(contact?.groupKey ?? '');
  const groupName = group ? inLanguage(group.name, language) : '';
  return [
    ...CONTACT_FIELDS.map((field) => row(report[field], contact?.[field] ?? '', change(field))),
    ...(charter.residentGroups.length === 0 ? [] : [row(report.group, groupName, change('group'))]),
  ];
}

function changeIn(step: Step, language: Language): (field: string) => string {
  return (field) => `/${language}${STEP_PATHS[step]}?from=check#${field}`;
}

function row(label: string, text: string, changeHref: string): CheckRow {
  return { label, lines: linesOf(text), changeHref };
}

function linesOf(text: string): string[] {
  return text.trim() === '' ? [] : text.trim().split(/\r?\n/);
}

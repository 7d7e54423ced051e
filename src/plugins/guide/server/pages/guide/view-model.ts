import type { PublishedCharter } from '../../../../charter/domain/document';
import type { PastVersion } from '../../../../charter/server/public';
import type { CharterView } from '../../../../complaints/domain/charter/charter-view';
import type { EscalationView } from '../../../../escalation/domain/charter/escalation-view';
import type { Instant } from '../../../../../kernel/instant';
import type { Language } from '../../../../../kernel/language';
import { inLanguage } from '../../../../../kernel/translated';
import { dateWords } from '../../../../../kernel/date-words';
import type { GuideEntry } from '../../../domain/charter/guide-entries';
import { publicTexts } from '../../../domain/charter/public-texts';
import { organisationView, type OrganisationView } from '../../../domain/frame';
import { fill, wordsIn, type Words } from '../../../domain/messages';
import { proseOf, type Prose } from '../../../domain/prose';
import { departmentLines, type DepartmentLine } from './department-lines';
import { historyOf, type VersionView } from './history';
import { ladderOf, type LadderView } from './ladder';
import { calendarLines, policyTables, type CalendarLine, type PolicyTable } from './promises';
import { stageLines, type StageLine } from './stage-lines';

export interface GuideView {
  readonly heading: string;
  /** On paper nothing can be unfolded. */
  readonly isBooklet: boolean;
  /** Of the report, spelled out for paper. */
  readonly address: string;
  readonly contents: readonly { readonly href: string; readonly label: string }[];
  readonly organisation: OrganisationView;
  readonly hrefs: Readonly<Record<'report' | 'verify' | 'booklet', string>>;
  readonly notCovered: readonly Prose[];
  readonly elsewhere: readonly EntryView[];
  readonly departments: readonly DepartmentLine[];
  readonly stages: readonly StageLine[];
  readonly policies: readonly PolicyTable[];
  readonly calendars: readonly CalendarLine[];
  readonly ladders: readonly LadderView[];
  readonly appeal: readonly Prose[];
  readonly afterAppeal: readonly EntryView[];
  readonly privacy: readonly Prose[];
  readonly sees: readonly { readonly who: string; readonly what: string }[];
  readonly fees: readonly EntryView[];
  readonly standards: readonly EntryView[];
  readonly version: string;
  readonly hash: string;
  readonly history: readonly VersionView[];
}

/** An entry that the organisation has written for the guide. */
export interface EntryView {
  readonly name: string;
  readonly figure: string;
  readonly explanation: string;
}

export interface Rulebook {
  readonly charter: PublishedCharter;
  readonly complaints: CharterView;
  readonly escalation: EscalationView;
  /** Newest first. */
  readonly history: readonly PastVersion[];
  readonly isBooklet: boolean;
  /** The portal's own, without a slash at its end. */
  readonly address: string;
}

/** The public guide: nothing in it is written by hand but the organisation's own texts. */
export function guideView(rulebook: Rulebook, language: Language, at: Instant): GuideView {
  const { charter, complaints, escalation, history } = rulebook;
  const { organisation, stages } = complaints;
  const words = wordsIn(language).guide;
  const published = dateWords(charter.issuedAt, organisation.timezone, language);
  const parts = entryParts(charter, language);
  return {
    heading: words.title,
    isBooklet: rulebook.isBooklet,
    address: `${rulebook.address}/${language}/report`,
    contents: contentsOf(parts, words),
    organisation: organisationView(organisation, language),
    hrefs: hrefsIn(language),
    notCovered: proseOf(inLanguage(organisation.notCovered, language)),
    departments: departmentLines(complaints, language),
    stages: stageLines(stages, escalation, language),
    policies: policyTables(escalation, language),
    calendars: calendarLines(escalation, language, at),
    ladders: ladderOf(escalation.rules, words),
    appeal: proseOf(inLanguage(organisation.appeal, language)),
    privacy: proseOf(inLanguage(organisation.privacy, language)),
    sees: whoSees(words),
    ...parts,
    version: fill(words.versionText, { number: charter.number, date: published }),
    hash: charter.hash,
    history: historyOf(history, organisation.timezone, language),
  };
}

const SECTIONS = [
  ...(['ways', 'not', 'who', 'stages', 'time', 'late', 'appeal', 'privacy'] as const),
  ...(['fees', 'standards', 'version'] as const),
] as const;

type EntryParts = Pick<GuideView, 'elsewhere' | 'afterAppeal' | 'fees' | 'standards'>;

/** Sections that hold nothing but entries are left out while there are none. */
function contentsOf({ fees, standards }: EntryParts, words: Words['guide']) {
  const blank = [
    ...(fees.length === 0 ? ['fees'] : []),
    ...(standards.length === 0 ? ['standards'] : []),
  ];
  return SECTIONS.filter((section) => !blank.includes(section)).map((section) => ({
    href: `#${section}`,
    label: words[section],
  }));
}

function entryParts(charter: PublishedCharter, language: Language): EntryParts {
  const { entries } = publicTexts(charter);
  const viewOf = (entry: GuideEntry): EntryView => ({
    name: inLanguage(entry.name, language),
    figure: inLanguage(entry.figure, language),
    explanation: inLanguage(entry.explanation, language),
  });
  return {
    elsewhere: entries('elsewhere').map(viewOf),
    afterAppeal: entries('after-appeal').map(viewOf),
    fees: entries('fee').map(viewOf),
    standards: entries('standard').map(viewOf),
  };
}

function whoSees(words: Words['guide']): GuideView['sees'] {
  return [
    { who: words.seesYou, what: words.seesYouWhat },
    { who: words.seesDepartment, what: words.seesDepartmentWhat },
    { who: words.seesOthers, what: words.seesOthersWhat },
    { who: words.seesPublic, what: words.seesPublicWhat },
  ];
}

function hrefsIn(language: Language): GuideView['hrefs'] {
  return {
    report: `/${language}/report`,
    verify: `/${language}/verify`,
    booklet: `/${language}/guide/booklet`,
  };
}

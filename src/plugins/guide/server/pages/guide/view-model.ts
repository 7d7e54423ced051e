import type { PublishedCharter } from '../../../../charter/domain/document';
import type { CharterView } from '../../../../complaints/domain/charter/charter-view';
import type { EscalationView } from '../../../../escalation/domain/charter/escalation-view';
import type { Instant } from '../../../../../kernel/instant';
import type { Language } from '../../../../../kernel/language';
import { inLanguage } from '../../../../../kernel/translated';
import { dateWords } from '../../../../../kernel/date-words';
import { organisationView, type OrganisationView } from '../../../domain/frame';
import { fill, wordsIn } from '../../../domain/messages';
import { proseOf, type Prose } from '../../../domain/prose';
import { departmentLines, type DepartmentLine } from './department-lines';
import { ladderOf, type LadderView } from './ladder';
import { calendarLines, policyTables, type CalendarLine, type PolicyTable } from './promises';

export interface GuideView {
  readonly heading: string;
  readonly contents: readonly { readonly href: string; readonly label: string }[];
  readonly organisation: OrganisationView;
  readonly reportHref: string;
  readonly notCovered: readonly Prose[];
  readonly departments: readonly DepartmentLine[];
  readonly stages: readonly StageLine[];
  readonly policies: readonly PolicyTable[];
  readonly calendars: readonly CalendarLine[];
  readonly ladders: readonly LadderView[];
  readonly appeal: readonly Prose[];
  readonly privacy: readonly Prose[];
  readonly version: string;
  readonly hash: string;
}

interface StageLine {
  readonly number: number;
  readonly name: string;
  readonly explanation: string;
}

export interface Rulebook {
  readonly charter: PublishedCharter;
  readonly complaints: CharterView;
  readonly escalation: EscalationView;
}

/** The public guide: nothing in it is written by hand but the organisation's own texts. */
export function guideView(rulebook: Rulebook, language: Language, at: Instant): GuideView {
  const { charter, complaints, escalation } = rulebook;
  const { organisation, stages } = complaints;
  const words = wordsIn(language).guide;
  const published = dateWords(charter.issuedAt, organisation.timezone, language);
  return {
    heading: words.title,
    contents: SECTIONS.map((section) => ({ href: `#${section}`, label: words[section] })),
    organisation: organisationView(organisation, language),
    reportHref: `/${language}/report`,
    notCovered: proseOf(inLanguage(organisation.notCovered, language)),
    departments: departmentLines(complaints, language),
    stages: stages.map(({ name, explanation }, index) => ({
      number: index + 1,
      name: inLanguage(name, language),
      explanation: inLanguage(explanation, language),
    })),
    policies: policyTables(escalation, language),
    calendars: calendarLines(escalation, language, at),
    ladders: ladderOf(escalation.rules, words),
    appeal: proseOf(inLanguage(organisation.appeal, language)),
    privacy: proseOf(inLanguage(organisation.privacy, language)),
    version: fill(words.versionText, { number: charter.number, date: published }),
    hash: charter.hash,
  };
}

const SECTIONS = [
  'ways',
  'not',
  'who',
  'stages',
  'time',
  'late',
  'appeal',
  'privacy',
  'version',
] as const;

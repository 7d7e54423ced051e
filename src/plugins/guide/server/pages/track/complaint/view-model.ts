import type { Attachment } from '../../../../../complaints/domain/attachment/attachment';
import type { Complaint } from '../../../../../complaints/domain/complaint/complaint';
import { isAppealPending } from '../../../../../complaints/domain/complaint/decisions/appeal';
import { isSolved } from '../../../../../complaints/domain/complaint/decide';
import type { ClockView } from '../../../../../escalation/contracts/clocks';
import { asInstant, type Instant } from '../../../../../../kernel/instant';
import type { Language } from '../../../../../../kernel/language';
import { inLanguage } from '../../../../../../kernel/translated';
import { dateWords, deadlineWords, momentWords } from '../../../../../../kernel/date-words';
import { fingerprintOf, type Fingerprint } from '../../../../domain/fingerprint';
import { filesField } from '../../../../domain/fields/files-field';
import type { FilesField } from '../../../../domain/fields/field';
import { fill, wordsIn } from '../../../../domain/messages';
import { writtenLines } from '../../../../domain/prose';
import { errorLinks, type StepView } from '../../../../domain/report/step-view';
import { accountsOf, type Account } from '../../../../domain/tracking/account';
import { sentFiles, type SentFile } from '../../../../domain/tracking/sent-files';
import { stageSteps, type StageStep } from '../../../../domain/tracking/stage-steps';
import {
  runningClock,
  standingOf,
  standingWords,
  type Standing,
  type StandingWords,
} from '../../../../domain/tracking/standing';
import {
  timelineOf,
  type TimelineEntry,
  type TimelineFacts,
} from '../../../../domain/tracking/timeline';
import { undertakingsOf, type Undertakings } from '../../../../domain/tracking/undertakings';
import type { Act } from './check-message';
import { messageForms, type MessageForms, type Typed } from './message-forms';

export interface ComplaintFacts extends Omit<TimelineFacts, 'timezone'> {
  readonly complaint: Complaint & { readonly headHash: string };
  readonly clocks: readonly ClockView[];
  readonly attachments: readonly Attachment[];
  /** Chosen for the next message, which is not sent yet. */
  readonly waiting: readonly Attachment[];
  readonly surveyToken: string | null;
  readonly formToken: string;
  /** What the visitor has just done, from the address; only known words count. */
  readonly notice: string;
  readonly typed: Typed;
  readonly at: Instant;
}

export interface ComplaintView {
  readonly heading: string;
  readonly reference: string;
  readonly action: string;
  readonly token: string;
  readonly notice: string;
  readonly warning: string;
  readonly errors: StepView['errors'];
  readonly standing: StandingWords & { readonly label: string };
  readonly stage: { readonly name: string; readonly explanation: string };
  readonly actsNext: string;
  readonly firstAnswer: string;
  /** How the dates came about; none when nothing is owed any more. */
  readonly reckoning: { readonly title: string; readonly accounts: readonly Account[] };
  readonly steps: readonly StageStep[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly description: readonly (readonly string[])[];
  readonly timeline: readonly (TimelineEntry & { readonly files: readonly SentFile[] })[];
  readonly undertakings: Undertakings;
  readonly forms: MessageForms;
  readonly replyFiles: FilesField;
  /** Forms that are folded away at first are open while something is in them. */
  readonly isWithdrawing: boolean;
  readonly isAppealing: boolean;
  readonly surveyHref: string;
  readonly fingerprint: Fingerprint;
  readonly recordHref: string;
  /** For paper only: what the sheet is about. */
  readonly printed: string;
}

/** A resident's own view of one complaint. */
export function complaintView(facts: ComplaintFacts): ComplaintView {
  const { complaint, charter, clocks, language, typed, at } = facts;
  const action = `/${language}/track/${complaint.reference}`;
  const { track } = wordsIn(language);
  const { timezone } = charter.organisation;
  const standing = standingOf(complaint, clocks, at);
  const stage = charter.stage(complaint.stageKey);
  return {
    heading: fill(track.pageTitle, { reference: complaint.reference }),
    reference: complaint.reference,
    action,
    token: facts.formToken,
    notice: noticeWords(facts),
    warning: typed.isTooLate ? track.notPossible : '',
    errors: errorLinks(typed.errors),
    standing: {
      ...standingWords(standing, timezone, language),
      label: standing.kind === 'running' ? track.promisedBy : '',
    },
    stage: {
      name: stage ? inLanguage(stage.name, language) : '',
      explanation: stage ? inLanguage(stage.explanation, language) : '',
    },
    actsNext: actsNext(standing, facts),
    firstAnswer: firstAnswerWords(complaint, clocks, language),
    reckoning: reckoningOf(standing, facts),
    steps: stageSteps(complaint.stageKey, facts.events, charter, language),
    facts: factLines(facts, timezone),
    description: writtenLines(complaint.description),
    timeline: timelineOf({ ...facts, timezone }).map((entry) => ({
      ...entry,
      files: sentFiles(facts.attachments, entry.place, action),
    })),
    undertakings: undertakingsOf(facts, standing),
    forms: messageForms(facts),
    replyFiles: filesField({ files: facts.waiting, errors: typed.errors, language }),
    isWithdrawing: isTyping('withdraw', typed),
    isAppealing: isTyping('appeal', typed),
    surveyHref: surveyHref(facts),
    fingerprint: fingerprintOf(complaint, `/${language}`),
    recordHref: `/${language}/track/${complaint.reference}/record`,
    printed: printedWords(facts),
  };
}

function printedWords({ complaint, charter, language }: ComplaintFacts): string {
  const date = dateWords(complaint.receivedAt, charter.organisation.timezone, language);
  return fill(wordsIn(language).verify.printed, { reference: complaint.reference, date });
}

function noticeWords({ notice, language }: ComplaintFacts): string {
  const { track, promise } = wordsIn(language);
  const words = new Map<string, string>([
    ['reply', track.replied1],
    ['reopen', track.reopened1],
    ['withdraw', promise.withdrawn1],
    ['appeal', promise.appealSent],
  ]);
  return words.get(notice) ?? '';
}

function isTyping(act: Act, { errors, ...typed }: Typed): boolean {
  return typed[act] !== '' || errors.some(({ field }) => field === act);
}

function actsNext(standing: Standing, { complaint, charter, language }: ComplaintFacts): string {
  const { track, promise } = wordsIn(language);
  if (isAppealPending(complaint)) return promise.actsReviewer;
  if (standing.kind === 'closed') return track.actsNobody;
  if (complaint.waitReason === 'resident') return track.actsYou;
  const name = charter.department(complaint.departmentKey)?.name;
  return name ? inLanguage(name, language) : '';
}

function firstAnswerWords(
  complaint: Complaint,
  clocks: readonly ClockView[],
  language: Language,
): string {
  const clock = runningClock(complaint, clocks, 'first-response');
  return clock?.dueAt ? deadlineWords(asInstant(clock.dueAt), clock.timezone, language) : '';
}

function reckoningOf(standing: Standing, { complaint, clocks, language }: ComplaintFacts) {
  const { reckoning, track } = wordsIn(language);
  return {
    title: standing.kind === 'waiting' ? reckoning.titlePaused : track.explain,
    accounts: accountsOf(complaint, clocks, language),
  };
}

function factLines({ complaint, charter, language }: ComplaintFacts, timezone: string) {
  const { track } = wordsIn(language);
  const category = charter.category(complaint.categoryKey);
  const place = complaint.placeKey === null ? undefined : charter.place(complaint.placeKey);
  const where = [place ? inLanguage(place.name, language) : '', complaint.placeDetail];
  return [
    { label: track.about, value: category ? inLanguage(category.name, language) : '' },
    { label: track.place, value: where.filter(Boolean).join(language === 'en' ? ', ' : '，') },
    { label: track.sentAt, value: momentWords(complaint.receivedAt, timezone, language) },
  ].filter(({ value }) => value !== '');
}

/** The survey is about a complaint that is settled: one that was opened again is not. */
function surveyHref({ complaint, surveyToken, language }: ComplaintFacts): string {
  const isSettled = isSolved(complaint) && !isAppealPending(complaint);
  return surveyToken && isSettled ? `/${language}/survey/${surveyToken}` : '';
}

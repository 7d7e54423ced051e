import type { CharterView } from '../../../complaints/domain/charter/charter-view';
import type { Complaint } from '../../../complaints/domain/complaint/complaint';
import { isSolved } from '../../../complaints/domain/complaint/decide';
import type { RecordedEvent } from '../../../complaints/domain/complaint/event';
import type { Instant } from '../../../../kernel/instant';
import type { Language } from '../../../../kernel/language';
import { dayWords, deadlineWords, momentWords } from '../../../../kernel/date-words';
import { fill, wordsIn, type Words } from '../messages';
import { writtenLines } from '../prose';
import { APPEAL_WORDS } from './appeal-words';
import { actionLines, type ActionLine } from './promised-actions';
import type { Standing } from './standing';
import { WAIT_WORDS } from './wait-words';
import { whoAnswers } from './who-answers';

/** What somebody stands for, what is waited for and what is looked at again; empty where there is nothing. */
export interface Undertakings {
  readonly responsible: string;
  /** Said on its own when the promised date goes on beside it. */
  readonly waiting: string;
  readonly whyWaits: readonly (readonly string[])[];
  readonly appeal: string;
  readonly actions: readonly ActionLine[];
}

interface UndertakingFacts {
  readonly complaint: Complaint;
  readonly events: readonly RecordedEvent[];
  readonly charter: CharterView;
  readonly language: Language;
  readonly at: Instant;
}

export function undertakingsOf(facts: UndertakingFacts, standing: Standing): Undertakings {
  const { complaint, charter, language, at } = facts;
  const { timezone } = charter.organisation;
  return {
    responsible: responsibleWords(facts),
    waiting: standing.kind === 'waiting' ? '' : waitingWords(facts),
    whyWaits: complaint.waitReason === null ? [] : writtenLines(lastReason(facts.events)),
    appeal: appealWords(facts),
    actions: actionLines(complaint, at, timezone, language),
  };
}

function responsibleWords({ complaint, charter, language }: UndertakingFacts): string {
  const { responsibleId, responsibleSince, responsibleUntil, departmentKey } = complaint;
  if (isSolved(complaint)) return '';
  if (responsibleId === null || responsibleSince === null || responsibleUntil === null) return '';
  const { timezone } = charter.organisation;
  return fill(wordsIn(language).promise.answersUntil, {
    who: whoAnswers(responsibleId, departmentKey, charter, language),
    since: dayWords(responsibleSince, timezone, language),
    date: deadlineWords(responsibleUntil, timezone, language),
  });
}

function waitingWords({ complaint, charter, language }: UndertakingFacts): string {
  const { waitReason, waitingSince } = complaint;
  if (waitReason === null || waitingSince === null) return '';
  const words = wordsIn(language).promise;
  const date = momentWords(waitingSince, charter.organisation.timezone, language);
  const lasts = fill(words[WAIT_WORDS[waitReason].lasts], { date });
  return `${lasts}${language === 'en' ? ' ' : ''}${words.clockRuns}`;
}

/** What was said when the waiting began that lasts now; a reply of the same moment may have said it instead. */
function lastReason(events: readonly RecordedEvent[]): string {
  const began = events.filter(({ event }) => event.kind === 'waiting-began').at(-1);
  return began?.event.kind === 'waiting-began' ? (began.event.text ?? '') : '';
}

function decisionIn(events: readonly RecordedEvent[], words: Words['promise']): string {
  const decided = events.filter(({ event }) => event.kind === 'appeal-decided').at(-1);
  return decided?.event.kind === 'appeal-decided' ? words[APPEAL_WORDS[decided.event.outcome]] : '';
}

function appealWords({ complaint, events, charter, language }: UndertakingFacts): string {
  const { appealState, appealedAt, appealDecidedAt } = complaint;
  const words = wordsIn(language).promise;
  const day = (at: Instant | null) =>
    at === null ? '' : dayWords(at, charter.organisation.timezone, language);
  switch (appealState) {
    case 'lodged':
      return fill(words.appealLodged, { date: day(appealedAt) });
    case 'acknowledged':
      return fill(words.appealHeard, { date: day(appealedAt) });
    case 'decided':
      return fill(words.appealWasDecided, {
        date: day(appealDecidedAt),
        outcome: decisionIn(events, words),
      });
    default:
      return '';
  }
}

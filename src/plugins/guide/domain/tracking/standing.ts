import type { Complaint } from '../../../complaints/domain/complaint/complaint';
import type { WaitReason } from '../../../complaints/domain/vocabulary';
import type { ClockView } from '../../../escalation/contracts/clocks';
import { assertNever } from '../../../../kernel/assert-never';
import { asInstant, type Instant } from '../../../../kernel/instant';
import type { Language } from '../../../../kernel/language';
import { dayWords, deadlineWords, momentWords } from '../../../../kernel/date-words';
import { fill, wordsIn } from '../messages';
import { WAIT_WORDS } from './wait-words';

/** How a complaint stands, as residents understand it. */
export type Standing =
  | { readonly kind: 'running' | 'late'; readonly dueAt: Instant; readonly clock: ClockView }
  | { readonly kind: 'solved' | 'closed'; readonly since: Instant }
  | { readonly kind: 'waiting'; readonly since: Instant; readonly reason: WaitReason }
  | { readonly kind: 'open' };

export function standingOf(
  complaint: Complaint,
  clocks: readonly ClockView[],
  at: Instant,
): Standing {
  const { closedAt, resolvedAt, waitingSince, waitReason } = complaint;
  if (complaint.phase === 'closed' && closedAt !== null) return { kind: 'closed', since: closedAt };
  if (resolvedAt !== null) return { kind: 'solved', since: resolvedAt };
  const clock = runningClock(complaint, clocks, 'resolution');
  if (!clock?.dueAt) {
    return waitingSince !== null && waitReason !== null
      ? { kind: 'waiting', since: waitingSince, reason: waitReason }
      : { kind: 'open' };
  }
  const dueAt = asInstant(clock.dueAt);
  return { kind: at > dueAt ? 'late' : 'running', dueAt, clock };
}

export function runningClock(
  { cycle }: Complaint,
  clocks: readonly ClockView[],
  metric: ClockView['metric'],
): ClockView | undefined {
  return clocks.find(
    (clock) => clock.metric === metric && clock.cycle === cycle && clock.state === 'running',
  );
}

export interface StandingWords {
  /** Chooses colour and sign of the card. */
  readonly tone: 'calm' | 'late' | 'waiting' | 'done';
  /** A short word on the card; empty where none is needed. */
  readonly tag: string;
  readonly text: string;
}

/** The standing in words: the promised date, or since when it waits, or when it ended. */
export function standingWords(
  standing: Standing,
  timezone: string,
  language: Language,
): StandingWords {
  const words = wordsIn(language).track;
  const calm = { tone: 'calm', tag: '', text: '' } as const;
  switch (standing.kind) {
    case 'running':
    case 'late': {
      const { dueAt, clock } = standing;
      const date = deadlineWords(dueAt, clock.timezone, language);
      if (standing.kind === 'running') return { ...calm, text: date };
      return { tone: 'late', tag: words.late, text: fill(words.lateText, { date }) };
    }
    case 'waiting': {
      const date = momentWords(standing.since, timezone, language);
      if (standing.reason === 'resident') {
        const text = fill(words.waitingText, { date });
        return { ...calm, tone: 'waiting', tag: words.waiting, text };
      }
      const { promise } = wordsIn(language);
      const text = fill(promise[WAIT_WORDS[standing.reason].lasts], { date });
      return {
        ...calm,
        tone: 'waiting',
        tag: promise.waiting,
        text: `${text}${language === 'en' ? ' ' : ''}${promise.clockStands}`,
      };
    }
    case 'solved':
    case 'closed': {
      const date = dayWords(standing.since, timezone, language);
      const text = standing.kind === 'solved' ? words.solvedText : words.closedText;
      return { ...calm, tone: 'done', text: fill(text, { date }) };
    }
    case 'open':
      return calm;
    default:
      return assertNever(standing);
  }
}

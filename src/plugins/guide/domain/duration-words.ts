import { assertNever } from '../../../kernel/assert-never';
import type { Basis } from '../../escalation/domain/clock/clock';
import type { Language } from '../../../kernel/language';
import { fill, wordsIn, type Words } from './messages';

/** Hours as people say them: whole days from two days on if nights count, else hours or minutes. */
export function durationWords(hours: number, countsNights: boolean, words: Words['guide']): string {
  if (hours < 1) return fill(words.minutes, { n: Math.round(hours * 60) });
  if (countsNights && hours >= 48 && hours % 24 === 0) return fill(words.days, { n: hours / 24 });
  return fill(hours === 1 ? words.hour : words.hours, { n: Number(hours.toFixed(2)) });
}

interface Target {
  /** Hours of the basis; of working days, how many. */
  readonly amount: number;
  readonly basis: Basis;
}

export interface TargetWords {
  /** "24 hours" */
  readonly figure: string;
  /** "day and night" */
  readonly detail: string;
}

/** A promise in words, and how its time is counted. */
export function targetWords({ amount, basis }: Target, words: Words['guide']): TargetWords {
  switch (basis) {
    case 'working-days':
      return { figure: workingDaysWords(amount, words), detail: words.sameTimeOfDay };
    case 'wall-clock':
      return { figure: durationWords(amount, true, words), detail: words.dayAndNight };
    case 'working-time':
      return { figure: durationWords(amount, false, words), detail: words.ofWorkingTime };
    default:
      return assertNever(basis);
  }
}

/** A promise in one piece: "24 hours day and night". */
export function wholeTargetWords(target: Target, language: Language): string {
  const { figure, detail } = targetWords(target, wordsIn(language).guide);
  return language === 'en' ? `${figure} ${detail}` : `${figure}（${detail}）`;
}

export function workingDaysWords(days: number, words: Words['guide']): string {
  return fill(days === 1 ? words.workingDay : words.workingDays, { n: days });
}

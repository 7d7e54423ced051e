import { fill, type Words } from './messages';

/** Hours as people say them: whole days from two days on if nights count, else hours or minutes. */
export function durationWords(hours: number, countsNights: boolean, words: Words['guide']): string {
  if (hours < 1) return fill(words.minutes, { n: Math.round(hours * 60) });
  if (countsNights && hours >= 48 && hours % 24 === 0) return fill(words.days, { n: hours / 24 });
  return fill(hours === 1 ? words.hour : words.hours, { n: Number(hours.toFixed(2)) });
}

interface Target {
  readonly hours: number;
  readonly basis: 'working-time' | 'wall-clock';
}

export interface TargetWords {
  /** "24 hours" */
  readonly figure: string;
  /** "day and night" */
  readonly detail: string;
}

/** A promise in words, and how its hours are counted. */
export function targetWords({ hours, basis }: Target, words: Words['guide']): TargetWords {
  const countsNights = basis === 'wall-clock';
  return {
    figure: durationWords(hours, countsNights, words),
    detail: countsNights ? words.dayAndNight : words.ofWorkingTime,
  };
}

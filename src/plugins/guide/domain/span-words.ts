import { fill, type Words } from './messages';

/** Seconds in hours and minutes, to the minute: "5 hours 20 minutes". */
export function spanWords(seconds: number, words: Words['reckoning']): string {
  const all = Math.round(seconds / 60);
  if (all === 0) return words.instant;
  const [n, rest] = [Math.floor(all / 60), all % 60];
  const hours = n === 1 ? words.hour : fill(words.hours, { n });
  const minutes = rest === 1 ? words.minute : fill(words.minutes, { n: rest });
  if (rest === 0) return hours;
  return n === 0 ? minutes : fill(words.both, { hours, minutes });
}

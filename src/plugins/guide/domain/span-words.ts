import { fill, type Words } from './messages';

/** Seconds in hours and minutes, to the minute: "5 hours 20 minutes". */
export function spanWords(seconds: number, words: Words['reckoning']): string {
  const all = Math.round(seconds / 60);
  const [hours, minutes] = [Math.floor(all / 60), all % 60];
  if (all === 0) return words.instant;
  const parts = [
    ...(hours > 0 ? [hours === 1 ? words.hour : fill(words.hours, { n: hours })] : []),
    ...(minutes > 0 ? [minutes === 1 ? words.minute : fill(words.minutes, { n: minutes })] : []),
  ];
  return parts.join(words.joint);
}

import type { Share } from './on-time-share';
import type { Tally } from './tally';

/** What a run has done, in lines. */
export function summaryLines(tally: Tally, seconds: number): string[] {
  const rejected = [...tally.rejected].sort(([, one], [, other]) => other - one);
  const sum = rejected.reduce((total, [, count]) => total + count, 0);
  return [
    `rows           ${tally.rows}`,
    `imported       ${tally.imported}`,
    `already there  ${tally.alreadyThere}`,
    `rejected       ${sum}`,
    ...rejected.map(([reason, count]) => `  ${reason}: ${count}`),
    `seconds        ${seconds.toFixed(1)}`,
    `rows/s         ${(tally.rows / Math.max(seconds, 0.001)).toFixed(0)}`,
  ];
}

/** Solved in time, a line each: share, numbers, name. */
export function shareLines(
  heading: string,
  shares: readonly Share[],
  nameOf: (key: string) => string,
): string[] {
  return [
    heading,
    ...shares.map(({ key, complaints, decided, onTime }) => {
      const share =
        decided === 0 ? '   –' : `${((100 * onTime) / decided).toFixed(1)} %`.padStart(7);
      return `  ${share}  ${onTime} of ${decided} decided, ${complaints} in all  ${key === null ? '–' : nameOf(key)}`;
    }),
  ];
}

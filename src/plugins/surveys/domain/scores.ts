/** 1 is very unhappy, 5 very happy. */
export const SCORES = [1, 2, 3, 4, 5] as const;

export type Score = (typeof SCORES)[number];

export function isScore(value: number): value is Score {
  return SCORES.some((score) => score === value);
}

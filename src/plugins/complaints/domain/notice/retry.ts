import { MINUTE } from '../../../../kernel/duration';

/** Minutes to wait after each failed attempt; after the last one a notice is given up and staff are shown it. */
const WAITS = [1, 2, 5, 10, 15, 30, 60, 60, 60, 60, 60, 60];

/** Milliseconds until the next attempt, or null when there have been enough. */
export function waitAfterAttempt(attempts: number): number | null {
  const minutes = WAITS[attempts - 1];
  return minutes === undefined ? null : minutes * MINUTE;
}

import { asInstant, type Instant } from './instant';

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Whole seconds, as targets are kept. */
export function hoursInSeconds(hours: number): number {
  return Math.round(hours * 3_600);
}

/** Moves an instant by wall-clock milliseconds (negative moves back). */
export function later(instant: Instant, milliseconds: number): Instant {
  return asInstant(instant + milliseconds);
}

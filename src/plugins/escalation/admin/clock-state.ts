import { deadlineState, type DeadlineState } from '../../../admin/kit/deadline';
import type { ClockView } from '../contracts/clocks';

/** How one clock stands; a breach stays a fact after the answer was given. */
export type ClockState =
  DeadlineState | { readonly kind: 'paused' | 'kept' | 'broken' | 'cancelled' | 'unset' };

export function clockState(clock: ClockView, now: number): ClockState {
  switch (clock.state) {
    case 'paused':
      return { kind: 'paused' };
    case 'cancelled':
      return { kind: 'cancelled' };
    case 'met':
      return { kind: clock.breachedAt === null ? 'kept' : 'broken' };
    default:
      return clock.dueAt === null ? { kind: 'unset' } : deadlineState(clock.dueAt, now);
  }
}

/**
 * How far a clock has come, from 0 to 1. Of a running clock that is the way from its start to its date, because what
 * it has used of its working time is known to its calendar only.
 */
export function progress(clock: ClockView, now: number): number {
  const { dueAt, startedAt, promisedSeconds, consumedSeconds } = clock;
  if (dueAt !== null) return share(now - startedAt, dueAt - startedAt);
  return share(consumedSeconds, promisedSeconds);
}

function share(part: number, whole: number): number {
  return whole <= 0 ? 1 : Math.min(1, Math.max(0, part / whole));
}

/** The clocks of the present cycle first, then those of earlier ones. */
export function splitByCycle(clocks: readonly ClockView[]): {
  readonly present: readonly ClockView[];
  readonly earlier: readonly ClockView[];
} {
  const cycle = Math.max(0, ...clocks.map((clock) => clock.cycle));
  return {
    present: clocks.filter((clock) => clock.cycle === cycle),
    earlier: clocks.filter((clock) => clock.cycle < cycle),
  };
}

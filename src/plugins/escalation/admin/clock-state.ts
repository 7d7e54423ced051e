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

/** The share of the target that is used up, from 0 to 1. */
export function usedShare(clock: ClockView): number {
  if (clock.targetSeconds <= 0) return 1;
  return Math.min(1, clock.consumedSeconds / clock.targetSeconds);
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

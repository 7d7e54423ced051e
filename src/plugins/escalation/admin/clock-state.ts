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

/** What is owed, and what has ended since the complaint was last opened, first; then what came before. */
export function splitByCycle(clocks: readonly ClockView[]): {
  readonly present: readonly ClockView[];
  readonly earlier: readonly ClockView[];
} {
  const openings = clocks.filter(({ metric }) => metric === 'resolution');
  const reopened = openings.filter(({ cycle }) => cycle > 1).map(({ startedAt }) => startedAt);
  const since = Math.max(0, ...reopened);
  const isPresent = (clock: ClockView) => isOwed(clock) || clock.startedAt >= since;
  return {
    present: clocks.filter(isPresent),
    earlier: clocks.filter((clock) => !isPresent(clock)),
  };
}

function isOwed({ state }: ClockView): boolean {
  return state === 'running' || state === 'paused';
}

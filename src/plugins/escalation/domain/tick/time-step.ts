import { MINUTE } from '../../../../kernel/duration';
import type { Instant } from '../../../../kernel/instant';

/** A step of the clock beyond which nobody is told anything before people have looked at it. */
const STEP = 10 * MINUTE;

/** What this server's clocks showed at one moment. */
export interface Reading {
  readonly at: Instant;
  /** Milliseconds since the machine was started, by a clock that nobody sets and that does not stop while it sleeps. */
  readonly uptime: number;
}

export interface Watch {
  /** This server's reading at its last tick; null before the first one. */
  readonly last: Reading | null;
  /** When any server ticked last; null when none ever has. */
  readonly lastTickAt: Instant | null;
  readonly now: Reading;
}

/** Why the time cannot be right. */
export interface TimeStep {
  readonly kind: 'jumped' | 'went-back';
  /** By how many milliseconds; less than none backwards. */
  readonly by: number;
}

/**
 * Whether the time of day has been set while nobody looked: it has moved otherwise than the time since the machine was
 * started, or lies before a tick that has been. A server that was down or asleep is not a step.
 */
export function findTimeStep({ last, lastTickAt, now }: Watch): TimeStep | null {
  const jump = last === null ? 0 : now.at - last.at - (now.uptime - last.uptime);
  if (Math.abs(jump) > STEP) return { kind: 'jumped', by: jump };
  const back = lastTickAt === null ? 0 : now.at - lastTickAt;
  return back < -STEP ? { kind: 'went-back', by: back } : null;
}

import { HOUR } from '../../../../kernel/duration';
import type { Instant } from '../../../../kernel/instant';
import { nextWorkingInstant } from '../calendar/next-working-instant';
import type { CompiledCalendar } from '../calendar/compile-calendar';
import type { Clock } from '../clock/clock';
import type { Rule } from './rule';
import { RUN_OUT } from './planned-timers';
import type { RunReason } from './run';
import { isWarning } from './trigger';

/** What is to become of a timer that is due. */
export type Verdict =
  /** Its clock was paused, moved or stopped, or its rule is gone: nothing to do, and nothing worth a line. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'run-out' }
  | { readonly kind: 'skip'; readonly reason: RunReason }
  | { readonly kind: 'hold'; readonly reason: RunReason; readonly until: Instant }
  | { readonly kind: 'fire' };

export interface DueTimer {
  readonly timer: { readonly ruleKey: string; readonly generation: number };
  /** The clock it was set for; null when it goes by the complaint itself, null and `isOfClock` when the clock is gone. */
  readonly clock: Clock | null;
  readonly isOfClock: boolean;
  readonly rule: Rule | undefined;
  /** Whether the rule's condition is true of the complaint as it stands. */
  readonly isConcerned: boolean;
  readonly quietCalendar: CompiledCalendar | null;
  readonly at: Instant;
}

export function judgeTimer(due: DueTimer): Verdict {
  const { timer, clock, isOfClock, rule, quietCalendar, at } = due;
  if (isOfClock && !isArmed(timer.generation, clock)) return { kind: 'stale' };
  if (timer.ruleKey === RUN_OUT.ruleKey) return { kind: 'run-out' };
  if (!rule) return { kind: 'stale' };
  const reason = reasonToSkip(rule, due);
  if (reason) return { kind: 'skip', reason };
  const until = quietCalendar === null ? at : openingAt(quietCalendar, at);
  return until > at ? { kind: 'hold', reason: 'quiet-hours', until } : { kind: 'fire' };
}

function reasonToSkip({ trigger }: Rule, { clock, isConcerned, at }: DueTimer): RunReason | null {
  const hasRunOut = clock !== null && clock.dueAt !== null && clock.dueAt <= at;
  if (hasRunOut && isWarning(trigger)) return 'too-late';
  return isConcerned ? null : 'condition';
}

/** When a calendar is open next; now when it never opens again, because what is owed is not silenced by that. */
export function openingAt(calendar: CompiledCalendar, at: Instant): Instant {
  const opening = nextWorkingInstant(calendar, at);
  return opening.ok ? opening.value : at;
}

/** Since when a step is so late that it belongs into a digest. */
const LATE = HOUR;

export function isLate(plannedAt: Instant, at: Instant): boolean {
  return at - plannedAt > LATE;
}

/** A timer of an earlier generation is a no-op. */
function isArmed(generation: number, clock: Clock | null): boolean {
  return clock !== null && clock.state === 'running' && clock.generation === generation;
}

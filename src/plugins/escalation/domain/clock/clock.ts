import { z } from 'zod';
import type { Instant } from '../../../../kernel/instant';
import type { WaitReason } from '../../../complaints/domain/vocabulary';

/** What a policy has targets for, in the order of a complaint's life. */
export const TARGET_METRICS = [
  'acknowledgement',
  'first-response',
  'update',
  'resolution',
  'appeal-acknowledgement',
  'appeal-decision',
] as const;
export const targetMetricSchema = z.enum(TARGET_METRICS);
export type TargetMetric = z.output<typeof targetMetricSchema>;

/** What every policy promises at every priority; the other metrics are a policy's choice. */
export const OBLIGATORY_METRICS = ['first-response', 'resolution'] as const;

/** Everything that has clocks: a promised action has the date that somebody gave it, not a target. */
export const METRICS = [...TARGET_METRICS, 'follow-up'] as const;
export const metricSchema = z.enum(METRICS);
export type Metric = z.output<typeof metricSchema>;

/**
 * How a target is counted. Working days are dates with working time after that of the start, at the same local time of
 * day; once begun, such a clock goes by the working time up to then.
 */
export const BASES = ['working-time', 'wall-clock', 'working-days'] as const;
export const basisSchema = z.enum(BASES);
export type Basis = z.output<typeof basisSchema>;

export const CLOCK_STATES = ['running', 'paused', 'met', 'cancelled'] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

/** What a policy promises for one metric: how long, reckoned how, and by which charter. */
export interface ClockTerms {
  readonly basis: Basis;
  /** In seconds of the basis; of working days, the working time that they came to when the clock was started. */
  readonly targetSeconds: number;
  /** Of a target in working days, how many; else null. */
  readonly targetDays: number | null;
  readonly policyKey: string;
  readonly calendarKey: string;
  /** The charter that policy and calendar are read from. */
  readonly charterNumber: number;
}

/** The terms alone, of whatever has them. */
export function termsIn(of: ClockTerms): ClockTerms {
  const { basis, targetSeconds, targetDays, policyKey, calendarKey, charterNumber } = of;
  return { basis, targetSeconds, targetDays, policyKey, calendarKey, charterNumber };
}

/** One promise of a complaint: what is due, when, and what became of it. Replaying its events gives it again. */
export interface Clock extends ClockTerms {
  readonly metric: Metric;
  /** 1 at first, one more each time the same is owed again; of a promised action its number. */
  readonly cycle: number;
  readonly state: ClockState;
  /** Why it stands still; null unless paused. */
  readonly pausedFor: WaitReason | null;
  /** Used up before the present run, in seconds of the basis; kept to the millisecond, so it need not be whole. */
  readonly consumedSeconds: number;
  /** Granted beyond the target: an extension, or what a date promised by name differs by (below none if sooner). */
  readonly extendedSeconds: number;
  readonly startedAt: Instant;
  /** Beginning of the present run; null unless running. */
  readonly runningSince: Instant | null;
  /** When the time runs out, or ran out; null unless running. */
  readonly dueAt: Instant | null;
  /** When the time ran out before the promise was met: a fact beside the state, never erased. */
  readonly breachedAt: Instant | null;
  readonly metAt: Instant | null;
  /** Grows with each change that moves the due date; a timer of an earlier generation is stale. */
  readonly generation: number;
  /** 1 at first, one more each time that something else is promised: what fired under the old terms may fire again. */
  readonly episode: number;
}

/** All that a clock has to keep to, what was granted included, in seconds of its basis. */
export function promisedSeconds({
  targetSeconds,
  extendedSeconds,
}: Pick<Clock, 'targetSeconds' | 'extendedSeconds'>): number {
  return targetSeconds + extendedSeconds;
}

/** Whether a clock still stands for something that is owed. */
export function isOwed({ state }: Pick<Clock, 'state'>): boolean {
  return state === 'running' || state === 'paused';
}

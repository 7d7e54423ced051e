import type { Instant } from '../../../../kernel/instant';
import type { WaitReason } from '../../../complaints/domain/vocabulary';
import type { ClockState, ClockTerms, Metric } from '../clock/clock';
import type { Opening } from '../clock/clock-event';

/** What is promised, with all that was granted on top of the target. */
export interface PromisedTerms extends ClockTerms {
  readonly promisedSeconds: number;
}

/** One local date with what was counted on it, or how many dates between the first and the last ones are left out. */
export type CountedLine =
  | { readonly kind: 'date'; readonly date: string; readonly seconds: number }
  | { readonly kind: 'more'; readonly dates: number; readonly seconds: number };

/** A stretch during which the clock ran, by the terms it had then. */
export interface CountedSpan {
  readonly kind: 'counted';
  readonly from: Instant;
  readonly to: Instant;
  readonly terms: PromisedTerms;
  /** Dates on which something was counted, in order; long stretches are cut in the middle. */
  readonly lines: readonly CountedLine[];
  readonly seconds: number;
}

/** A stretch during which the clock stood still. */
export interface PausedSpan {
  readonly kind: 'paused';
  readonly from: Instant;
  /** Null while it lasts. */
  readonly to: Instant | null;
  readonly reason: WaitReason;
}

/** Another priority, policy or charter, an extension, or a date that somebody promised by name. */
export const RETARGET_REASONS = ['priority', 'policy', 'charter', 'extended', 'taken'] as const;

/** The promise itself was changed; what had been counted stayed counted. */
export interface Retarget {
  readonly kind: 'retargeted';
  readonly at: Instant;
  readonly reason: (typeof RETARGET_REASONS)[number];
  readonly before: PromisedTerms;
  readonly after: PromisedTerms;
}

export type ExplainedStep = CountedSpan | PausedSpan | Retarget;

/** All that is needed to reckon a clock's due date again by hand. */
export interface DueExplanation {
  readonly metric: Metric;
  readonly countedFrom: Instant;
  readonly opening: Opening | 'reopened';
  /** As promised now. */
  readonly terms: PromisedTerms;
  /** In the order of time; of a running clock the last span ends at the due date. */
  readonly steps: readonly ExplainedStep[];
  /** Counted over all spans. */
  readonly countedSeconds: number;
  /** What the spans leave of the target: none while running, less than none when it was exceeded. */
  readonly leftSeconds: number;
  readonly state: ClockState;
  readonly dueAt: Instant | null;
  readonly breachedAt: Instant | null;
  /** When the promise was met, or was no longer owed. */
  readonly endedAt: Instant | null;
}

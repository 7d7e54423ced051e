import { z } from 'zod';
import type { Instant } from '../../../kernel/instant';
import type { Field } from '../../complaints/domain/condition/field';
import {
  RUN_OUTCOMES,
  type RunExplanation,
  type RunOutcome,
  type RunReason,
} from '../domain/rules/run';
import type { Named } from './rules';

/** GET /escalation/runs: what rules did and left undone, the newest first. */
export const runsRequestSchema = z.object({
  rule: z.string().max(60).optional(),
  outcome: z.enum(RUN_OUTCOMES).optional(),
  reference: z.string().trim().max(20).optional(),
  /** Those older than this one: the `next` of the answer before. */
  after: z.coerce.number().int().positive().optional(),
});
export type RunsRequest = z.infer<typeof runsRequestSchema>;

export interface RunsAnswer {
  readonly runs: readonly RunLine[];
  /** To ask for older ones with; null when there are none. */
  readonly next: number | null;
  /** How many were held back by quiet hours or an hourly cap in the last day, whatever is asked for. */
  readonly heldLately: number;
  /** Rules of the drafts and of the charter in force, to choose from. */
  readonly rules: readonly Named[];
  /** What the explanations speak of, under the charter in force. */
  readonly fields: readonly Field[];
  readonly stages: readonly Named[];
  /** Why steps of these lines were refused, in words. */
  readonly refusals: readonly Named[];
}

export interface RunLine {
  readonly id: number;
  readonly at: Instant;
  readonly ruleKey: string;
  readonly outcome: RunOutcome;
  readonly reason: RunReason | null;
  readonly charterNumber: number;
  /** Keys of the rules that led to it, outermost first. */
  readonly cause: readonly string[];
  /** Null where the reader may not see the complaint, of which nothing is told then. */
  readonly complaint: RunComplaint | null;
}

export interface RunComplaint {
  readonly reference: string;
  readonly explanation: RunExplanation;
}

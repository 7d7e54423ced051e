import type { Instant } from '../../../../../kernel/instant';
import type { ConditionReason } from '../../../../complaints/domain/condition/explain-condition';
import type { RunOutcome, RunReason } from '../../../domain/rules/run';
import type { NewRun } from '../../store/rule-runs';
import type { Firing, Letters } from './letters-of';
import type { Scene, Standpoint } from './scene';

export interface PlannedRun {
  readonly firing: Firing;
  readonly outcome: RunOutcome;
  readonly reason: RunReason | null;
  readonly reasons: readonly ConditionReason[];
  readonly heldUntil?: Instant;
  readonly cause: readonly string[];
}

/** A line for the run log with what is needed to carry it out. */
export interface Run extends NewRun {
  readonly firing: Firing;
  readonly standpoint: Standpoint;
  /** What it says, when all that it does is telling; written when the line is new. */
  readonly letters: readonly Letters[];
}

export function runOf(
  { at }: Pick<Scene, 'at'>,
  standpoint: Standpoint,
  { firing, outcome, reason, reasons, heldUntil, cause }: PlannedRun,
): Run {
  const { rule, occasion, repeat, clock, plannedAt } = firing;
  return {
    ...{ firing, standpoint, outcome, reason, repeat, at, cause, letters: [] },
    ruleKey: rule.key,
    complaintId: standpoint.complaint.id,
    occasion: outcome === 'fired' ? occasion : null,
    charterNumber: standpoint.laws.charterNumber,
    explanation: {
      ...{ trigger: rule.trigger, repeat, plannedAt, reasons, steps: [] },
      dueAt: clock?.dueAt ?? null,
      ...(heldUntil === undefined ? {} : { heldUntil }),
    },
  };
}

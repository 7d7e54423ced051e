import type { Knex } from 'knex';
import type { Instant } from '../../../../kernel/instant';

export interface NewFiring {
  readonly ruleKey: string;
  readonly complaintId: number;
  readonly metric: string;
  readonly cycle: number;
  readonly step: string;
  readonly firedAt: Instant;
  readonly explanation: string;
}

/** Records that a step takes place; false when it has before. "Exactly once" is the table's unique index. */
export async function recordFiring(tx: Knex.Transaction, firing: NewFiring): Promise<boolean> {
  const rows = await tx('firings')
    .insert({
      rule_key: firing.ruleKey,
      complaint_id: firing.complaintId,
      metric: firing.metric,
      cycle: firing.cycle,
      step: firing.step,
      fired_at: firing.firedAt,
      explanation: firing.explanation,
    })
    .onConflict(['rule_key', 'complaint_id', 'metric', 'cycle', 'step'])
    .ignore()
    .returning('id');
  return rows.length === 1;
}

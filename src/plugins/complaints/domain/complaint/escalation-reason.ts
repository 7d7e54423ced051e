import { z } from 'zod';
import { asInstant } from '../../../../kernel/instant';

/** What set a rule off, in the terms in which people are told of it. */
export const escalationReasonSchema = z.object({
  kind: z.enum(['before-due', 'at-due', 'after-due', 'stage-age', 'event']),
  dueAt: z.number().int().transform(asInstant).nullable(),
  timezone: z.string(),
  /** Share of the target that was used, of a warning that goes by it. */
  percent: z.number().nullable(),
  /** How long before or after, or in the stage; null when it goes by a share or by nothing. */
  amount: z.number().nullable(),
  unit: z.enum(['working-hours', 'working-days', 'hours']).nullable(),
  /** 0 for the first time, then 1, 2 … */
  repeat: z.number().int(),
  /** Whom the rule meant: a post, a role, a department; who stands in for nobody is among `told`. */
  meant: z.array(z.string()).readonly(),
});

export type EscalationReason = Readonly<z.output<typeof escalationReasonSchema>>;

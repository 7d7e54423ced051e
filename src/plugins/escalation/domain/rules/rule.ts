import { z } from 'zod';
import { translatedSchema } from '../../../../kernel/translated';
import { keySchema } from '../../../complaints/domain/charter/key';
import { conditionSchema } from '../../../complaints/domain/condition/condition';
import { stepSchema } from './step';
import { spanSchema, triggerSchema } from './trigger';

export const ONCE = ['complaint', 'cycle', 'event'] as const;

export const ruleSchema = z
  .object({
    key: keySchema,
    name: translatedSchema,
    isEnabled: z.boolean(),
    trigger: triggerSchema,
    condition: conditionSchema,
    steps: z.array(stepSchema).min(1).max(10).readonly(),
    /** Again and again until the promise is kept, renewed or no longer owed; `times` null is without end. */
    repeat: z
      .object({ every: spanSchema, times: z.number().int().min(1).max(1_000).nullable() })
      .strict()
      .nullable(),
    /** Steps wait until this calendar is open. */
    quietCalendarKey: keySchema.nullable(),
    /** At most so often in an hour over all complaints; what is beyond waits for the next hour. */
    capPerHour: z.number().int().min(1).max(100_000).nullable(),
    /** In the life of a complaint, from one reopening to the next, or each time: every event, every renewed promise. */
    once: z.enum(ONCE),
  })
  .strict();

export type Rule = Readonly<z.infer<typeof ruleSchema>>;

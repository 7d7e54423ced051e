import { z } from 'zod';
import type { Chapter } from '../../../charter/domain/chapter';
import { translatedSchema } from '../../../../kernel/translated';
import { conditionSchema } from '../../../complaints/domain/condition/condition';
import { keySchema } from '../../../complaints/domain/charter/key';
import { prioritySchema, waitReasonSchema } from '../../../complaints/domain/vocabulary';
import { basisSchema, targetMetricSchema } from '../clock/clock';
import { policyProblems } from './policy-checks';

export const targetSchema = z
  .object({
    metric: targetMetricSchema,
    priority: prioritySchema,
    /** Hours of the basis; of working days, how many. */
    amount: z.number().min(0.25).max(10_000),
    basis: basisSchema,
  })
  .strict();

/** What becomes of the solution's clock when a complaint is reopened. */
export const REOPENING_MODES = ['continue', 'restart', 'grace'] as const;

export const reopeningSchema = z
  .object({
    /** What was left of the target but at least `hours`, the whole target again, or `hours`. */
    mode: z.enum(REOPENING_MODES),
    /** Of working time; none where the whole target begins again. */
    hours: z.number().min(0).max(10_000),
  })
  .strict();

/** How often the promise of a solution may be put off, and by how much working time each time. */
export const extensionSchema = z
  .object({ times: z.number().int().min(1).max(20), hours: z.number().min(0.25).max(10_000) })
  .strict();

export const policySchema = z
  .object({
    key: keySchema,
    name: translatedSchema,
    /** Applies where no other policy does. */
    isDefault: z.boolean(),
    /** To which complaints it applies; the default policy's is always true. */
    condition: conditionSchema,
    calendarKey: keySchema,
    targets: z.array(targetSchema).readonly(),
    /** From when the solution is counted. */
    resolutionFrom: z.enum(['receipt', 'acknowledgement']),
    /** The reasons for waiting during which the clocks stand still; other waiting is on our own time. */
    pausesFor: z.array(waitReasonSchema).readonly(),
    reopening: reopeningSchema,
    /** Null: a promise is never put off. */
    extension: extensionSchema.nullable(),
  })
  .strict();

export type Policy = Readonly<z.infer<typeof policySchema>>;
export type Target = Readonly<z.infer<typeof targetSchema>>;
export type Reopening = Readonly<z.infer<typeof reopeningSchema>>;
export type Extension = Readonly<z.infer<typeof extensionSchema>>;

/** SLA policies in the order in which they are tried. */
export const policiesChapter: Chapter<readonly Policy[]> = {
  name: 'policies',
  schema: z.array(policySchema).min(1).readonly(),
  check: policyProblems,
};

import { z } from 'zod';
import { conditionReasonSchema } from '../../../complaints/domain/condition/explain-condition';
import { triggerSchema } from './trigger';

/** What became of a rule that something set off. */
export const RUN_OUTCOMES = ['fired', 'skipped', 'held', 'failed'] as const;
export type RunOutcome = (typeof RUN_OUTCOMES)[number];

/** Why a rule did not fire, or not yet. */
export const RUN_REASONS = [
  /** The complaint is not one of those it is for. */
  'condition',
  /** A warning whose promise had run out by the time it was looked at. */
  'too-late',
  'own-doing',
  'too-deep',
  'quiet-hours',
  'hourly-cap',
] as const;
export type RunReason = (typeof RUN_REASONS)[number];

/** The refusal of a step that would have given a complaint to somebody, where there is nobody. */
export const NOBODY_TO_GIVE_IT_TO = 'nobody-to-give-it-to';

/** What was known when a rule was looked at: all that its line in the run log is made of. */
export const runExplanationSchema = z.object({
  trigger: triggerSchema,
  /** 0 for the first time, then 1, 2 … */
  repeat: z.number().int(),
  dueAt: z.number().nullable(),
  /** When it was to fire; of an event, when that happened. */
  plannedAt: z.number(),
  reasons: z.array(conditionReasonSchema).readonly(),
  /** When what was held back is looked at again. */
  heldUntil: z.number().optional(),
  steps: z
    .array(
      z.object({
        kind: z.string(),
        /** Whom it was meant for and every rung that had to be climbed; the last one was told. */
        climbed: z.array(z.string()).readonly().optional(),
        told: z.array(z.string()).readonly().optional(),
        /** In a digest: it was to be told long ago. */
        isLate: z.boolean().optional(),
        /** Name of the refusal, when the step could not be taken. */
        refusal: z.string().optional(),
      }),
    )
    .readonly(),
});
export type RunExplanation = Readonly<z.infer<typeof runExplanationSchema>>;
export type RunStep = RunExplanation['steps'][number];

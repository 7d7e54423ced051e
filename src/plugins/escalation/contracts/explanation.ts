import { z } from 'zod';
import { waitReasonSchema } from '../../complaints/domain/vocabulary';
import { basisSchema } from '../domain/clock/clock';
import { OPENINGS } from '../domain/clock/clock-event';
import { RETARGET_REASONS } from '../domain/explain/due-explanation';

const instant = z.number();
const translated = z.object({ en: z.string(), 'zh-Hans': z.string() });

/** A promise as it stood at some time, with the names behind its keys. */
const namedTermsSchema = z.object({
  basis: basisSchema,
  targetSeconds: z.number(),
  /** Of a target in working days, how many. */
  targetDays: z.number().int().nullable(),
  /** The target with what was granted on top of it. */
  promisedSeconds: z.number(),
  policyName: translated,
  calendarName: z.string(),
  timezone: z.string(),
});

const countedLineSchema = z.discriminatedUnion('kind', [
  /** `date` is local to the calendar's zone, `YYYY-MM-DD`. */
  z.object({ kind: z.literal('date'), date: z.string(), seconds: z.number() }),
  /** The dates of a long stretch that are left out. */
  z.object({ kind: z.literal('more'), dates: z.number().int(), seconds: z.number() }),
]);

export const explainedStepSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('counted'),
    from: instant,
    to: instant,
    terms: namedTermsSchema,
    lines: z.array(countedLineSchema),
    seconds: z.number(),
  }),
  z.object({
    kind: z.literal('paused'),
    from: instant,
    to: instant.nullable(),
    reason: waitReasonSchema,
  }),
  z.object({
    kind: z.literal('retargeted'),
    at: instant,
    reason: z.enum(RETARGET_REASONS),
    before: namedTermsSchema,
    after: namedTermsSchema,
  }),
]);

/** How a due date was reckoned, so that anybody can reckon it again. */
export const explanationSchema = z.object({
  countedFrom: instant,
  opening: z.enum([...OPENINGS, 'reopened']),
  /** The version of the charter that policy and calendar are read from. */
  charterNumber: z.number().int(),
  steps: z.array(explainedStepSchema),
  countedSeconds: z.number(),
  /** What the stretches leave of the target: none while running, less than none when it was exceeded. */
  leftSeconds: z.number(),
  endedAt: instant.nullable(),
});

export type NamedTerms = z.infer<typeof namedTermsSchema>;
export type CountedLine = z.infer<typeof countedLineSchema>;
export type ExplainedStep = z.infer<typeof explainedStepSchema>;
export type Explanation = z.infer<typeof explanationSchema>;

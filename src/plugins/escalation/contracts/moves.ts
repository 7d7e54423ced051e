import { z } from 'zod';
import { metricSchema } from '../domain/clock/clock';
import { DATE_CHANGES } from '../domain/moving/moved-date';
import { MOVE_REFUSALS, MOVE_STATES } from '../domain/moving/move-state';

const instant = z.number();
const translated = z.object({ en: z.string(), 'zh-Hans': z.string() });

/** How far moving the open complaints has got. */
export const moveViewSchema = z.object({
  charterNumber: z.number().int(),
  startedBy: z.string(),
  startedAt: instant,
  finishedAt: instant.nullable(),
  state: z.enum(MOVE_STATES),
  total: z.number().int(),
  done: z.number().int(),
  changed: z.number().int(),
  told: z.number().int(),
  failed: z.number().int(),
});
export type MoveView = z.infer<typeof moveViewSchema>;

/** GET /escalation/moves/current */
export const movesAnswerSchema = z.object({
  /** The charter in force; null before the first. */
  charterNumber: z.number().int().nullable(),
  /** Open complaints that go by promises of an earlier charter. */
  outstanding: z.number().int(),
  /** The move that began last. */
  move: moveViewSchema.nullable(),
});
export type MovesAnswer = z.infer<typeof movesAnswerSchema>;

/** GET /escalation/moves/preview?charterNumber=&at=&after= and …/preview/file?charterNumber=&at= (CSV) */
export const previewQuerySchema = z.object({
  charterNumber: z.coerce.number().int().positive(),
  /** As of when it is reckoned; now when it is not said. */
  at: z.coerce.number().int().positive().optional(),
  /** Where the page begins; without it the counts are given, too. */
  after: z.coerce.number().int().nonnegative().optional(),
});

export const moveCountsSchema = z.object({
  complaints: z.number().int(),
  changed: z.number().int(),
  dates: z.number().int(),
  earlier: z.number().int(),
  later: z.number().int(),
  becomeLate: z.number().int(),
  residentsTold: z.number().int(),
});
export type MoveCounts = z.infer<typeof moveCountsSchema>;

export const moveLineSchema = z.object({
  reference: z.string(),
  metric: metricSchema,
  cycle: z.number().int(),
  change: z.enum(DATE_CHANGES),
  dueBefore: instant.nullable(),
  dueAfter: instant.nullable(),
  /** Seconds that are left, less than none when exceeded. */
  leftBefore: z.number().nullable(),
  leftAfter: z.number().nullable(),
  policyBefore: translated.nullable(),
  policyAfter: translated.nullable(),
  becomesLate: z.boolean(),
  isResidentTold: z.boolean(),
});
export type MoveLine = z.infer<typeof moveLineSchema>;

export const previewAnswerSchema = z.object({
  charterNumber: z.number().int(),
  at: instant,
  /** Null on the pages after the first. */
  counts: moveCountsSchema.nullable(),
  lines: z.array(moveLineSchema),
  /** What `after` the next page has; null when there is none. */
  next: z.number().int().nullable(),
});
export type PreviewAnswer = z.infer<typeof previewAnswerSchema>;

/** POST /escalation/moves → 201 MoveView | 422 MoveRefused; POST /escalation/moves/cancel → MoveView | 422 */
export const startMoveSchema = z.strictObject({ charterNumber: z.number().int().positive() });

export const moveRefusedSchema = z.object({
  refusal: z.object({ code: z.enum(MOVE_REFUSALS), message: z.string() }),
});

import { z } from 'zod';

/** The years for which zones are known. */
const day = z.iso.date().regex(/^(19|20|21)/, 'a day is from 1900 to 2199');

/**
 * GET /insights/overview; dates are local days `YYYY-MM-DD` of the organisation's zone, both included; without them the
 * last `days` days, which are 90 if not said.
 */
export const overviewRequestSchema = z
  .object({
    days: z.coerce.number().int().min(1).max(3_660).default(90),
    from: day.optional(),
    to: day.optional(),
    department: z.string().optional(),
  })
  .strict();

const translated = z.object({ en: z.string(), 'zh-Hans': z.string() });

/** One group of complaints received in the period. Shares are 0–1 and null when nothing was due or answered. */
export const figuresSchema = z.object({
  received: z.number().int(),
  open: z.number().int(),
  late: z.number().int(),
  solved: z.number().int(),
  /** Of the promises that ended (solved, or run out), the share that was kept. */
  onTimeShare: z.number().nullable(),
  ended: z.number().int(),
  medianFirstResponseSeconds: z.number().nullable(),
  medianResolutionSeconds: z.number().nullable(),
  surveysInvited: z.number().int(),
  surveysAnswered: z.number().int(),
  meanScore: z.number().nullable(),
});

export const overviewSchema = z.object({
  from: z.string(),
  to: z.string(),
  at: z.number(),
  total: figuresSchema,
  byDepartment: z.array(figuresSchema.extend({ key: z.string(), name: translated })),
  byCategory: z.array(figuresSchema.extend({ key: z.string(), name: translated })),
  byPlace: z.array(figuresSchema.extend({ key: z.string(), name: translated })),
  /** Complaints received and solved each day, week or month, whichever gives at most 60 points. */
  course: z.array(
    z.object({ from: z.string(), received: z.number().int(), solved: z.number().int() }),
  ),
  /** How many answered each score, 1 to 5. */
  scores: z.array(z.object({ score: z.number().int(), answers: z.number().int() })),
});

/** What a page asks, as the address carries it. */
export type OverviewAsked = Readonly<
  Partial<Record<keyof z.input<typeof overviewRequestSchema>, string>>
>;
export type OverviewRequest = z.infer<typeof overviewRequestSchema>;
export type Figures = z.infer<typeof figuresSchema>;
export type Overview = z.infer<typeof overviewSchema>;

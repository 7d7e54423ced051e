import { z } from 'zod';
import { waitReasonSchema } from '../../complaints/domain/vocabulary';
import { basisSchema, metricSchema } from '../domain/clock/clock';
import { explanationSchema } from './explanation';

const instant = z.number();
const translated = z.object({ en: z.string(), 'zh-Hans': z.string() });

/** One clock of a complaint with the explanation of its date. */
export const clockViewSchema = z.object({
  metric: metricSchema,
  cycle: z.number().int(),
  state: z.enum(['running', 'paused', 'met', 'cancelled']),
  basis: basisSchema,
  targetSeconds: z.number(),
  targetDays: z.number().int().nullable(),
  promisedSeconds: z.number(),
  extendedSeconds: z.number(),
  consumedSeconds: z.number(),
  pausedFor: waitReasonSchema.nullable(),
  startedAt: instant,
  runningSince: instant.nullable(),
  dueAt: instant.nullable(),
  breachedAt: instant.nullable(),
  metAt: instant.nullable(),
  policyName: translated,
  calendarName: z.string(),
  timezone: z.string(),
  charterNumber: z.number().int(),
  /** The reasons for waiting that stop this clock. */
  pausesFor: z.array(waitReasonSchema),
  /** What may still be granted beyond the target: null where the policy allows nothing or it is used up or too late. */
  extension: z.object({ left: z.number().int(), hours: z.number() }).nullable(),
  /** The policies that are tried before this one and do not apply; null when nobody noted it. */
  passedOver: z
    .array(
      z.object({
        policyName: translated,
        /** What would have had to be otherwise, and what was found. */
        because: z.array(z.object({ statement: translated, found: translated.nullable() })),
      }),
    )
    .nullable(),
  /** What will happen next if nobody acts: when, by which rule, and who is told. */
  nextStep: z
    .object({
      at: instant,
      /** The rule by which it happens. */
      ruleName: translated,
      names: z.array(z.string()),
    })
    .nullable(),
  /** How the date was reckoned; null when the clock's events do not tell. */
  explanation: explanationSchema.nullable(),
});

/** GET /escalation/clocks/:reference */
export const clocksAnswerSchema = z.object({ clocks: z.array(clockViewSchema) });

export type ClockView = z.infer<typeof clockViewSchema>;
export type ClocksAnswer = z.infer<typeof clocksAnswerSchema>;

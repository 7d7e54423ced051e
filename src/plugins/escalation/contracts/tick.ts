import { z } from 'zod';

/** GET /escalation/tick: whether escalation is at work. POST /escalation/tick/confirmation answers the same. */
export const tickAnswerSchema = z.object({
  /** Of the last time any server looked for what is due; null before the first. */
  lastAt: z.number().nullable(),
  /** Why it waits for somebody to confirm the time; null while it does not. */
  stopped: z
    .object({
      at: z.number(),
      reason: z.enum(['jumped', 'went-back']),
      /** By how much the clock of a server moved; less than none backwards. */
      stepSeconds: z.number().int(),
    })
    .nullable(),
  /** What the server that answers takes for the time. */
  now: z.number(),
  timezone: z.string(),
});
export type TickAnswer = z.infer<typeof tickAnswerSchema>;

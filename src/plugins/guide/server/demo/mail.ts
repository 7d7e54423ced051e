import { z } from 'zod';

/** A delivered mail, as the demo shows it. */
export const demoMailSchema = z.object({
  id: z.number().int(),
  receivedAt: z.number(),
  from: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
});

export type DemoMail = Readonly<z.infer<typeof demoMailSchema>>;

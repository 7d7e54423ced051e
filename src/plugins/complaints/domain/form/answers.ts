import { z } from 'zod';

/** Answers to the questions of a form by question key; a question left open has no entry. */
export const answersSchema = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
);

export type Answers = Readonly<z.infer<typeof answersSchema>>;
export type Answer = Answers[string];

import { z } from 'zod';

export const changeLineSchema = z.object({
  chapter: z.string(),
  entry: z.string().nullable(),
  change: z.enum(['added', 'removed', 'changed']),
  attributes: z.array(z.string()).readonly(),
});

export const problemSchema = z.object({
  check: z.string(),
  chapter: z.string(),
  entry: z.string().nullable(),
  message: z.string(),
});

export const versionLineSchema = z.object({
  number: z.number().int(),
  hash: z.string(),
  issuedAt: z.number(),
  author: z.string(),
  note: z.string(),
});

/** GET /charter/state: what is in force, what has been edited since, and why it cannot be published (if so). */
export const charterStateSchema = z.object({
  versions: z.array(versionLineSchema),
  changes: z.array(changeLineSchema),
  problems: z.array(problemSchema),
});

/** POST /charter/publish */
export const publishRequestSchema = z.object({ note: z.string().trim().min(1).max(500) }).strict();

export type CharterState = z.infer<typeof charterStateSchema>;
export type PublishRequest = z.infer<typeof publishRequestSchema>;
export type VersionLine = z.infer<typeof versionLineSchema>;

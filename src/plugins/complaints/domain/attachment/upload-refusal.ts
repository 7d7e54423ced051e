import { z } from 'zod';

export const FILE_LIMITS = {
  bytes: 10 * 1024 * 1024,
  /** With one form. */
  files: 5,
  /** Of one complaint, from everybody and over its whole life. */
  ofComplaint: 50,
  pixels: 60_000_000,
} as const;

/** Why a file was not taken. */
export const uploadProblemSchema = z.enum([
  'empty',
  'too-large',
  'type',
  /** The content is of another kind than the name says. */
  'mismatch',
  'heic',
  'password',
  'damaged',
  'too-many-pixels',
  'too-many',
  'complaint-full',
  /** Too many forms with files from one address within an hour. */
  'too-often',
  'infected',
  /** A scanner is set up and did not answer. */
  'unscanned',
]);

export const uploadRefusalSchema = z.object({ name: z.string(), problem: uploadProblemSchema });

export type UploadProblem = z.infer<typeof uploadProblemSchema>;
export type UploadRefusal = Readonly<z.infer<typeof uploadRefusalSchema>>;

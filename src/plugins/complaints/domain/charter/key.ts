import { z } from 'zod';

/** The stable name of a charter entry: what documents, exports and complaints refer to when titles change. */
export const keySchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a key has small letters, digits and single hyphens only')
  .max(60);

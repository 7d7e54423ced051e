import { z } from 'zod';
import type { Translated } from '../../../kernel/translated';
import { plainWords } from '../../complaints/domain/plain-words';

/** POST /escalation/complaints/:reference/extension; answers 204, or a refusal. */
export const extensionRequestSchema = z
  .object({
    /** Of the complaint, as the asker saw it. */
    version: z.number().int(),
    /** Of working time. */
    hours: z.number().positive().max(10_000),
    /** Told to the resident. */
    reason: z.string().overwrite(plainWords).trim().min(1).max(2_000),
  })
  .strict();

export type ExtensionRequestBody = z.infer<typeof extensionRequestSchema>;

export interface ExtensionRefused {
  readonly refusal: { readonly code: string; readonly message: Translated };
}

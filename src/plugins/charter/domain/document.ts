import { z } from 'zod';
import type { Instant } from '../../../kernel/instant';

/** The form of the document that this Redress writes and reads. */
export const DOCUMENT_FORM = 2;

/** Everything an administrator may change, frozen: chapter name → chapter, each checked by the plugin that owns it. */
export const charterDocumentSchema = z
  .object({
    schemaVersion: z.literal(DOCUMENT_FORM),
    chapters: z.record(z.string(), z.unknown()).readonly(),
  })
  .strict()
  .readonly();

export type CharterDocument = Readonly<z.infer<typeof charterDocumentSchema>>;

/** One immutable, numbered charter. `hash` is SHA-256 over the RFC 8785 canonical JSON of the document. */
export interface PublishedCharter {
  readonly number: number;
  readonly hash: string;
  readonly issuedAt: Instant;
  readonly document: CharterDocument;
}

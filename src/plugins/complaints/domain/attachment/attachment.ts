import { z } from 'zod';
import type { Instant } from '../../../../kernel/instant';

/** What an event says of a file that came with it: enough to show later that it was not changed. */
export const attachmentMarkSchema = z.object({ key: z.string(), sha256: z.string() });

export type AttachmentMark = Readonly<z.infer<typeof attachmentMarkSchema>>;

/** A file that belongs to a complaint, or waits for the form it was chosen in to be sent. */
export interface Attachment extends AttachmentMark {
  /** Shown; the file itself lies under its key. */
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly addedAt: Instant;
  /** Place in the chain of the event it came with; null while its form is not sent. */
  readonly sequence: number | null;
}

export function markOf({ key, sha256 }: AttachmentMark): AttachmentMark {
  return { key, sha256 };
}

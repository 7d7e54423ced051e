import type { Attachment } from '../../../complaints/domain/attachment/attachment';
import { sizeWords } from '../../../complaints/domain/attachment/size-words';

export interface SentFile {
  readonly name: string;
  readonly size: string;
  readonly href: string;
}

/** The files that came with one event, each with the address under which it can be fetched with the same pass. */
export function sentFiles(
  attachments: readonly Attachment[],
  sequence: number,
  trackingHref: string,
): SentFile[] {
  return attachments
    .filter((attachment) => attachment.sequence === sequence)
    .map(({ key, name, size }) => ({
      name,
      size: sizeWords(size),
      href: `${trackingHref}/files/${key}`,
    }));
}

import type { Chapter } from './chapter';
import { DOCUMENT_FORM, type CharterDocument } from './document';

/**
 * The drafts as a document to compare, though some of it may not be fit to publish: what passes its schema is taken as
 * publishing would freeze it, entry by entry, and the rest as it stands.
 */
export function readableDraft(
  drafts: Readonly<Record<string, unknown>>,
  chapters: readonly Chapter<unknown>[],
): CharterDocument {
  return {
    schemaVersion: DOCUMENT_FORM,
    chapters: Object.fromEntries(
      chapters.map((chapter) => [chapter.name, readable(chapter, drafts[chapter.name])]),
    ),
  };
}

function readable({ schema }: Chapter<unknown>, content: unknown): unknown {
  const whole = schema.safeParse(content);
  if (whole.success) return whole.data;
  if (!Array.isArray(content)) return content;
  return content.map((entry: unknown) => {
    const alone = schema.safeParse([entry]);
    return alone.success && Array.isArray(alone.data) ? alone.data[0] : entry;
  });
}

import type { z } from 'zod';
import type { Instant } from '../../../kernel/instant';
import type { CharterDocument } from './document';
import type { Problem } from './problem';

/** One part of the charter: its name, its shape, and what has to hold between it and the other chapters. */
export interface Chapter<Content> {
  readonly name: string;
  readonly schema: z.ZodType<Content>;
  /** Checks that hold across the document; every chapter has passed its own schema before they are asked. */
  readonly check: (content: Content, document: CharterDocument, at: Instant) => readonly Problem[];
}

/** The content of a chapter in a document that has been published, and so has been parsed. */
export function chapterOf<Content>(document: CharterDocument, chapter: Chapter<Content>): Content {
  const content = document.chapters[chapter.name];
  if (content === undefined) throw new Error(`The charter has no chapter ${chapter.name}`);
  return content as Content; // parsed by chapter.schema when the charter was checked
}

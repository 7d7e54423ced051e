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
  if (!hasChapter(document, chapter)) throw new Error(`The charter has no chapter ${chapter.name}`);
  return document.chapters[chapter.name] as Content; // parsed by chapter.schema when the charter was checked
}

/** False of a document that was published before there was such a chapter. */
export function hasChapter<Content>(document: CharterDocument, chapter: Chapter<Content>): boolean {
  return document.chapters[chapter.name] !== undefined;
}

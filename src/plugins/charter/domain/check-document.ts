import type { z } from 'zod';
import type { Instant } from '../../../kernel/instant';
import { ok, refuse, type Result } from '../../../kernel/result';
import type { Chapter } from './chapter';
import { DOCUMENT_FORM, type CharterDocument } from './document';
import type { Problem } from './problem';

/** Parses every chapter and then runs the checks between them; gives the frozen document or every problem found. */
export function checkDocument(
  drafts: Readonly<Record<string, unknown>>,
  chapters: readonly Chapter<unknown>[],
  at: Instant,
): Result<CharterDocument, readonly Problem[]> {
  const parsed = chapters.map((chapter) => ({
    chapter,
    outcome: chapter.schema.safeParse(drafts[chapter.name]),
  }));
  const shapeProblems = parsed.flatMap(({ chapter, outcome }) =>
    outcome.success ? [] : shapesOf(chapter, drafts[chapter.name], outcome.error),
  );
  if (shapeProblems.length > 0) return refuse(shapeProblems);

  const document: CharterDocument = {
    schemaVersion: DOCUMENT_FORM,
    chapters: Object.fromEntries(
      parsed.map(({ chapter, outcome }) => [chapter.name, outcome.success ? outcome.data : null]),
    ),
  };
  const problems = chapters.flatMap((chapter) =>
    chapter.check(document.chapters[chapter.name], document, at),
  );
  return problems.length > 0 ? refuse(problems) : ok(document);
}

function shapesOf(chapter: Chapter<unknown>, draft: unknown, error: z.ZodError): Problem[] {
  return error.issues.map((issue) => ({
    check: 'shape',
    chapter: chapter.name,
    entry: keyOfEntry(draft, issue.path[0]),
    message: `${issue.path.slice(1).join('.') || chapter.name}: ${issue.message}`,
  }));
}

function keyOfEntry(draft: unknown, index: PropertyKey | undefined): string | null {
  if (!Array.isArray(draft) || typeof index !== 'number') return null;
  const entry: unknown = draft[index];
  if (typeof entry !== 'object' || entry === null || !('key' in entry)) return null;
  return String(entry.key);
}

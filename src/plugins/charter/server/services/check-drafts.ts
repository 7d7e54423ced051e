import type { Core } from '@strapi/strapi';
import type { Instant } from '../../../../kernel/instant';
import type { Result } from '../../../../kernel/result';
import { checkDocument } from '../../domain/check-document';
import type { CharterDocument } from '../../domain/document';
import type { Problem } from '../../domain/problem';
import { chaptersOf } from '../chapters';

/** Reads every chapter as it now stands in the Content Manager and checks the whole. */
export async function checkDrafts(
  strapi: Core.Strapi,
  at: Instant,
): Promise<Result<CharterDocument, readonly Problem[]>> {
  const chapters = chaptersOf(strapi);
  const drafts: Record<string, unknown> = {};
  for (const chapter of chapters) drafts[chapter.name] = await chapter.load();
  return checkDocument(drafts, chapters, at);
}

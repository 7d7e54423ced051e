import type { Core } from '@strapi/strapi';
import type { Instant } from '../../../../kernel/instant';
import { checkDocument } from '../../domain/check-document';
import { differenceBetween, type ChangeLine } from '../../domain/difference';
import type { CharterDocument } from '../../domain/document';
import type { Problem } from '../../domain/problem';
import { readableDraft } from '../../domain/readable-draft';
import { chaptersOf } from '../chapters';
import { currentCharter, hasCharter } from './current-charter';
import { loadDrafts } from './load-drafts';

/** The charter as it would be published now. */
export interface DraftCharter {
  /** Parts of it may not be fit to publish. */
  readonly document: CharterDocument;
  readonly changes: readonly ChangeLine[];
  readonly problems: readonly Problem[];
}

/** The drafts as one document, what differs from the charter in force, and why it cannot be published (if so). */
export async function draftCharter(strapi: Core.Strapi, at: Instant): Promise<DraftCharter> {
  const drafts = await loadDrafts(strapi);
  const chapters = chaptersOf(strapi);
  const checked = checkDocument(drafts, chapters, at);
  const before = (await hasCharter(strapi)) ? await currentCharter(strapi) : null;
  const document = checked.ok ? checked.value : readableDraft(drafts, chapters);
  return {
    document,
    changes: differenceBetween(before?.document ?? null, document),
    problems: checked.ok ? [] : checked.refusal,
  };
}

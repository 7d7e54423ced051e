import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import canonicalize from 'canonicalize';
import type { Instant } from '../../../../kernel/instant';
import { isUniqueViolation } from '../../../../kernel/is-unique-violation';
import { ok, refuse, type Result } from '../../../../kernel/result';
import { checkDocument } from '../../domain/check-document';
import { differenceBetween } from '../../domain/difference';
import type { CharterDocument, PublishedCharter } from '../../domain/document';
import type { Problem } from '../../domain/problem';
import { chaptersOf } from '../chapters';
import { writeVersion } from '../store/versions';
import { charterVersion, currentCharter, hasCharter } from './current-charter';
import { loadDrafts } from './load-drafts';

export interface Publication {
  readonly authorId: number | null;
  readonly author: string;
  readonly note: string;
  readonly at: Instant;
}

export type PublishRefusal =
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'nothing-changed' };

/** Freezes the drafts as the next charter version, or says why that cannot be. */
export async function publishCharter(
  strapi: Core.Strapi,
  publication: Publication,
): Promise<Result<PublishedCharter, PublishRefusal>> {
  const checked = checkDocument(await loadDrafts(strapi), chaptersOf(strapi), publication.at);
  if (!checked.ok) return refuse({ kind: 'problems', problems: checked.refusal });

  const before = (await hasCharter(strapi)) ? await currentCharter(strapi) : null;
  if (before && differenceBetween(before.document, checked.value).length === 0) {
    return refuse({ kind: 'nothing-changed' });
  }
  const number = (before?.number ?? 0) + 1;
  const { at, ...by } = publication;
  try {
    await writeVersion(strapi, { ...by, ...freeze(checked.value), number, issuedAt: at });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    return publishCharter(strapi, publication); // somebody else was first: compare with theirs
  }
  return ok(await charterVersion(strapi, number));
}

function freeze(document: CharterDocument): { document: string; hash: string } {
  const canonical = canonicalize(document);
  if (canonical === undefined) throw new Error('The charter document is not JSON');
  return { document: canonical, hash: createHash('sha256').update(canonical).digest('hex') };
}

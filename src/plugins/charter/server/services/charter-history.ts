import type { Core } from '@strapi/strapi';
import { differenceBetween, type ChangeLine } from '../../domain/difference';
import type { PublishedCharter } from '../../domain/document';
import { listVersions } from '../store/versions';
import { charterVersion } from './current-charter';

/** A published version and what it changed; the first one changed nothing. */
export interface PastVersion {
  readonly charter: PublishedCharter;
  /** Null of the first version. */
  readonly before: PublishedCharter | null;
  readonly note: string;
  readonly changes: readonly ChangeLine[];
}

/** The newest versions, each compared with the one before it; versions never change, so they are read once a process. */
export async function charterHistory(strapi: Core.Strapi, limit: number): Promise<PastVersion[]> {
  const lines = await listVersions(strapi, limit + 1);
  const history: PastVersion[] = [];
  for (const [index, { number, note }] of lines.slice(0, limit).entries()) {
    const older = lines[index + 1];
    const charter = await charterVersion(strapi, number);
    const before = older ? await charterVersion(strapi, older.number) : null;
    const changes = before ? differenceBetween(before.document, charter.document) : [];
    history.push({ charter, before, note, changes });
  }
  return history;
}

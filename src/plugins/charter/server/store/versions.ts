import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { asInstant } from '../../../../kernel/instant';
import type { VersionLine } from '../../contracts/state';
import { charterDocumentSchema, DOCUMENT_FORM, type PublishedCharter } from '../../domain/document';

const UID = 'plugin::charter.charter-version';

/** Asked for with every request, so by knex: a tenth of the time of the query engine. */
export async function newestNumber(db: Knex): Promise<number | null> {
  const row = await db('charter_versions').max({ number: 'number' }).first();
  return row?.number ? Number(row.number) : null;
}

export async function readVersion(
  strapi: Core.Strapi,
  number: number,
): Promise<PublishedCharter | null> {
  const row = await strapi.db.query(UID).findOne({ where: { number } });
  if (!row) return null;
  const document: unknown = JSON.parse(String(row.document), frozen);
  if (isOfAnotherForm(document)) throw new CharterOfAnotherForm(number);
  return {
    number,
    hash: String(row.hash),
    issuedAt: asInstant(Number(row.issuedAt)),
    document: charterDocumentSchema.parse(document),
  };
}

/** Thrown when a database was made by another Redress, whose charters this one does not read. */
export class CharterOfAnotherForm extends Error {
  constructor(number: number) {
    super(
      `Charter ${number} in this database was published by another version of Redress, and this one reads only ` +
        `documents of form ${DOCUMENT_FORM}. Begin with an empty database: "npm run demo -- --fresh" for the demo; ` +
        `for your own, name another one in .env and import your records again.`,
    );
    this.name = 'CharterOfAnotherForm';
  }
}

function isOfAnotherForm(document: unknown): boolean {
  if (typeof document !== 'object' || document === null) return false;
  return 'schemaVersion' in document && document.schemaVersion !== DOCUMENT_FORM;
}

/** Everybody reads the same document: nobody can change it, by mistake or otherwise. */
function frozen(_key: string, value: unknown): unknown {
  return Object.freeze(value);
}

export async function listVersions(strapi: Core.Strapi, limit: number): Promise<VersionLine[]> {
  const rows = await strapi.db.query(UID).findMany({
    select: ['number', 'hash', 'issuedAt', 'author', 'note'],
    orderBy: { number: 'desc' },
    limit,
  });
  return rows.map((row) => ({
    number: Number(row.number),
    hash: String(row.hash),
    issuedAt: Number(row.issuedAt),
    author: String(row.author ?? ''),
    note: String(row.note ?? ''),
  }));
}

export interface VersionToWrite {
  readonly number: number;
  readonly hash: string;
  /** The canonical JSON that was hashed. */
  readonly document: string;
  readonly issuedAt: number;
  readonly author: string;
  readonly authorId: number | null;
  readonly note: string;
}

/** Writes a version; the unique number makes the second of two publishers at once fail. */
export async function writeVersion(strapi: Core.Strapi, version: VersionToWrite): Promise<void> {
  await strapi.db.query(UID).create({ data: version });
}

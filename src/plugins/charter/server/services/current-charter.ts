import type { Core } from '@strapi/strapi';
import { connection } from '../../../../floor/connection';
import { oncePer } from '../../../../kernel/once-per';
import type { PublishedCharter } from '../../domain/document';
import { newestNumber, readVersion } from '../store/versions';

/** Thrown when a complaint meets a Redress that has never published a charter: an installation fault, not a refusal. */
export class CharterMissing extends Error {
  constructor(number: number | null) {
    super(number === null ? 'No charter has been published' : `No charter version ${number}`);
    this.name = 'CharterMissing';
  }
}

const versions = oncePer((_strapi: Core.Strapi) => new Map<number, PublishedCharter>());

/** The charter in force. Asks the database for the newest number, so that a second server notices a publication at once. */
export async function currentCharter(strapi: Core.Strapi): Promise<PublishedCharter> {
  const db = await connection(strapi);
  const known = seenIn.get(db);
  if (known) return known;
  const number = await newestNumber(db);
  if (number === null) throw new CharterMissing(null);
  const charter = await charterVersion(strapi, number);
  if (db.isTransaction) seenIn.set(db, charter);
  return charter;
}

/** One transaction works by one charter, and asks for it once. */
const seenIn = new WeakMap<object, PublishedCharter>();

export async function hasCharter(strapi: Core.Strapi): Promise<boolean> {
  return (await newestNumber(await connection(strapi))) !== null;
}

/** One published version, compiled from the database once a process. */
export async function charterVersion(
  strapi: Core.Strapi,
  number: number,
): Promise<PublishedCharter> {
  const known = versions(strapi).get(number);
  if (known) return known;
  const read = await readVersion(strapi, number);
  if (!read) throw new CharterMissing(number);
  versions(strapi).set(number, read);
  return read;
}

import type { Core } from '@strapi/strapi';
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
  const number = await newestNumber(strapi);
  if (number === null) throw new CharterMissing(null);
  return charterVersion(strapi, number);
}

export async function hasCharter(strapi: Core.Strapi): Promise<boolean> {
  return (await newestNumber(strapi)) !== null;
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

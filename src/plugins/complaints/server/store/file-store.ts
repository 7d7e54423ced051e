import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Instant } from '../../../../kernel/instant';

/** Settings of `config/server.ts`. */
export interface AttachmentSettings {
  readonly folder: string;
  /** Null when no virus scanner is set up. */
  readonly clamd: { readonly host: string; readonly port: number } | null;
}

export function attachmentSettings(strapi: Core.Strapi): AttachmentSettings {
  return strapi.config.get<AttachmentSettings>('server.attachments');
}

/** Ours alone: 32 hex digits, made by chance. */
export const FILE_KEY = /^[a-f0-9]{32}$/;
/** Received, or half written under its key. */
const UNFINISHED = /^[a-f0-9]{32}\.part$|^received-[a-f0-9-]{36}$/;

/** Where what is being received lies until its request is answered. */
export function incomingFolder(strapi: Core.Strapi): string {
  return path.join(attachmentSettings(strapi).folder, 'incoming');
}

/** Writes a file under its key and is through only when it would survive a power failure. */
export async function writeStored(strapi: Core.Strapi, key: string, bytes: Buffer): Promise<void> {
  const place = placeOf(strapi, key);
  const folder = path.dirname(place);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const unfinished = `${place}.part`;
  const file = await open(unfinished, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, place);
  await syncFolder(folder);
}

/** Without this the name of a new file may be gone after a power failure, though its content is there. */
async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}

export function readStored(strapi: Core.Strapi, key: string): Promise<Buffer> {
  return readFile(placeOf(strapi, key));
}

/** Null when there is no such file. */
export async function streamStored(strapi: Core.Strapi, key: string): Promise<ReadStream | null> {
  const place = placeOf(strapi, key);
  const found = await stat(place).catch(absent);
  return found ? createReadStream(place) : null;
}

/** Null for what does not exist; every other failure is one. */
export function absent(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}

export async function removeStored(strapi: Core.Strapi, keys: readonly string[]): Promise<void> {
  for (const key of keys) await rm(placeOf(strapi, key), { force: true });
}

/**
 * Every file of ours that was last written before a moment: its place, and its key where it has one. What others may
 * have put there is left alone.
 */
export async function* storedBefore(
  strapi: Core.Strapi,
  before: Instant,
): AsyncGenerator<{ readonly place: string; readonly key: string | null }> {
  const { folder } = attachmentSettings(strapi);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(absent);
  for (const entry of entries ?? []) {
    const place = path.join(entry.parentPath, entry.name);
    const isOurs = entry.isFile() && (FILE_KEY.test(entry.name) || UNFINISHED.test(entry.name));
    const found = isOurs ? await stat(place).catch(absent) : null;
    if (found && found.mtimeMs < before) {
      yield { place, key: FILE_KEY.test(entry.name) ? entry.name : null };
    }
  }
}

export async function removePlace(place: string): Promise<void> {
  await rm(place, { force: true });
}

/** Two signs of the key name a folder, so that none holds too many files. */
function placeOf(strapi: Core.Strapi, key: string): string {
  if (!FILE_KEY.test(key)) throw new Error('This is no key of a file');
  return path.join(attachmentSettings(strapi).folder, key.slice(0, 2), key);
}

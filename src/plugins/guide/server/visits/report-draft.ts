import { randomBytes } from 'node:crypto';
import { draftContents, saveDraft, sha256 } from '../../../complaints/server/public';
import { draftSchema, EMPTY_DRAFT, type Draft } from '../../domain/report/draft';
import { DRAFT_COOKIE } from './cookies';
import type { Visit } from './visit';

const KEY = /^[a-f0-9]{32}$/;

/** A report in the making: the key in the visitor's cookie, and what is stored under it. */
export interface OpenDraft {
  readonly key: string;
  readonly draft: Draft;
}

/** The draft the visitor's cookie opens; null when there is no cookie: never begun, or cookies are refused. */
export async function openDraft({ strapi, cookie, at }: Visit): Promise<OpenDraft | null> {
  const key = cookie(DRAFT_COOKIE) ?? '';
  if (!KEY.test(key)) return null;
  const stored = draftSchema.safeParse(await draftContents(strapi, key, at));
  return { key, draft: stored.success ? stored.data : EMPTY_DRAFT };
}

export async function keepDraft({ strapi, at }: Visit, { key, draft }: OpenDraft): Promise<void> {
  await saveDraft(strapi, { key, contents: draft, at });
}

export function freshDraftKey(): string {
  return randomBytes(16).toString('hex');
}

/** One draft is one complaint, however often it is sent: its key names the complaint, and the database cannot lead back to the cookie. */
export function idempotencyKeyOf(draftKey: string): string {
  return sha256(`complaint of draft ${draftKey}`);
}

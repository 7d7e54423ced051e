import { asInstant } from '../../../src/kernel/instant';
import { checkDocument } from '../../../src/plugins/charter/domain/check-document';
import type { PublishedCharter } from '../../../src/plugins/charter/domain/document';
import { charterView } from '../../../src/plugins/complaints/domain/charter/charter-view';
import { CHAPTERS } from './chapters';
import { townDrafts, type TownDrafts } from './town';

/** Monday 2 March 2026, 10:00 in Shanghai. */
export const MONDAY_TEN = asInstant(Date.parse('2026-03-02T10:00:00+08:00'));

/** The problems that publishing would find, or none. */
export function problemsOf(drafts: Readonly<Record<string, unknown>>) {
  const checked = checkDocument(drafts, CHAPTERS, MONDAY_TEN);
  return checked.ok ? [] : checked.refusal;
}

/** The charter of the town as it would be published, with some chapters changed. */
export function published(change: Partial<TownDrafts> = {}, number = 1): PublishedCharter {
  const checked = checkDocument({ ...townDrafts(), ...change }, CHAPTERS, MONDAY_TEN);
  if (!checked.ok) throw new Error(JSON.stringify(checked.refusal, null, 2));
  return { number, hash: '', issuedAt: MONDAY_TEN, document: checked.value };
}

export function townView(change: Partial<TownDrafts> = {}) {
  return charterView(published(change));
}

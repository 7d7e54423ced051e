import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { PublishedCharter } from '../../charter/domain/document';
import { oncePer } from '../../../kernel/once-per';
import type { Instant } from '../../../kernel/instant';
import type { RecordedEvent } from '../domain/complaint/event';
import type { StoredComplaint } from './store/complaint-row';

/** What has just happened to one complaint, told inside the transaction that records it. */
export interface ComplaintChange {
  readonly before: StoredComplaint | null;
  readonly complaint: StoredComplaint;
  readonly events: readonly RecordedEvent[];
  /** The charter under which the complaint was received. */
  readonly charter: PublishedCharter;
  readonly at: Instant;
  /** Whether nobody is to be written to: an old record that is replayed. */
  readonly silent: boolean;
  /** Keys of the rules that led to it, the first one first; empty when no rule did. */
  readonly cause: readonly string[];
}

export type Reaction = (change: ComplaintChange, tx: Knex.Transaction) => Promise<void>;

const registries = oncePer((_strapi: Core.Strapi): Reaction[] => []);

/** Adds a reaction; they run one after another in the order in which they were added, and all roll back together. */
export function onComplaintChange(strapi: Core.Strapi, reaction: Reaction): void {
  registries(strapi).push(reaction);
}

export async function announceChange(
  strapi: Core.Strapi,
  change: ComplaintChange,
  tx: Knex.Transaction,
): Promise<void> {
  for (const react of registries(strapi)) await react(change, tx);
}

import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Instant } from '../../../../kernel/instant';
import type { Actor, ComplaintEvent, RecordedEvent } from '../../domain/complaint/event';
import { chainOn } from '../chain';
import { announceChange } from '../changes';
import type { StoredComplaint } from '../store/complaint-row';
import { moveHeads } from '../store/complaints';
import { appendEventsOfMany } from '../store/events';
import { charterOf } from './views';

/** An escalation of a complaint: it tells people something and changes nothing but the length of the chain. */
export interface Escalation {
  readonly before: StoredComplaint;
  readonly event: Extract<ComplaintEvent, { kind: 'escalated' }>;
  readonly actor: Actor;
}

/**
 * Records escalations of many complaints that are locked in this transaction, in as many statements as for one, and
 * tells the reactions. One complaint may have several.
 */
export async function recordEscalations(
  strapi: Core.Strapi,
  tx: Knex.Transaction,
  escalations: readonly Escalation[],
  at: Instant,
): Promise<void> {
  if (escalations.length === 0) return;
  const chains = new Map<StoredComplaint, RecordedEvent[]>();
  for (const { before, event, actor } of escalations) {
    const chain = chains.get(before) ?? [];
    const head = chain.at(-1) ?? { sequence: before.version, hash: before.headHash };
    chains.set(before, [...chain, ...chainOn(head, [event], { actor, at })]);
  }
  const moved = [...chains].map(([before, events]) => ({
    ...{ before, events, version: before.version + events.length },
    hash: events.at(-1)?.hash ?? before.headHash,
  }));
  await moveHeads(tx, moved);
  await appendEventsOfMany(tx, moved);
  for (const { before, events, version, hash } of moved) {
    const { published: charter } = await charterOf(strapi, before);
    const complaint = { ...before, version, headHash: hash };
    const change = { before, complaint, events, charter, at, silent: false, cause: [] };
    await announceChange(strapi, change, tx);
  }
}

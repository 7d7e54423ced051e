import canonicalize from 'canonicalize';
import type { Instant } from '../../../kernel/instant';
import type { Actor, ComplaintEvent, RecordedEvent } from '../domain/complaint/event';
import { sha256 } from './keys';

/** Puts events behind the head of a complaint's chain. */
export function chainOn(
  head: { readonly sequence: number; readonly hash: string },
  events: readonly ComplaintEvent[],
  by: { readonly actor: Actor; readonly at: Instant },
): RecordedEvent[] {
  const chain: RecordedEvent[] = [];
  for (const event of events) {
    const last = chain.at(-1) ?? head;
    const link = { sequence: last.sequence + 1, ...by, event, previousHash: last.hash };
    chain.push({ ...link, hash: hashOf(link) });
  }
  return chain;
}

/** The first event whose hash or link does not hold; null when the whole chain is sound. */
export function firstBreak(events: readonly RecordedEvent[]): RecordedEvent | null {
  const broken = events.find((recorded, index) => {
    const { hash, ...link } = recorded;
    const previous = events[index - 1];
    return (
      hash !== hashOf(link) ||
      recorded.previousHash !== (previous?.hash ?? '') ||
      recorded.sequence !== index + 1
    );
  });
  return broken ?? null;
}

function hashOf(link: Omit<RecordedEvent, 'hash'>): string {
  return sha256(canonicalize(link) ?? '');
}

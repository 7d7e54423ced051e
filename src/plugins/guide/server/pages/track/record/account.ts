import type { CharterView } from '../../../../../complaints/domain/charter/charter-view';
import type { Actor, RecordedEvent } from '../../../../../complaints/domain/complaint/event';
import type { Verification } from '../../../../../complaints/server/public';
import type { Instant } from '../../../../../../kernel/instant';
import type { Language } from '../../../../../../kernel/language';
import { machineTime } from '../../../../../../kernel/date-words';
import { timelineOf, type TimelineEntry } from '../../../../domain/tracking/timeline';

export interface RecordFacts {
  readonly complaint: { readonly reference: string; readonly headHash: string };
  readonly events: readonly RecordedEvent[];
  readonly charter: CharterView;
  readonly verification: Verification;
  readonly language: Language;
}

const BY = {
  resident: 'resident',
  staff: 'organisation',
  rule: 'system',
} as const satisfies Record<Actor['kind'], string>;

/**
 * A complaint's record to take away. What the resident did is there as it was hashed, to be reckoned again; of the
 * rest only what the tracking page tells, because names of staff and internal notes are part of what was hashed.
 */
export function recordAccount(facts: RecordFacts, at: Instant) {
  const { complaint, events, verification } = facts;
  const told = toldByPlace(facts);
  return {
    format: 'redress-record-1',
    reference: complaint.reference,
    madeAt: machineTime(at),
    fingerprint: complaint.headHash,
    check: verification,
    hashing: {
      algorithm: 'SHA-256',
      of: 'UTF-8 of the canonical JSON (RFC 8785) of each entry’s "hashed"',
      chain: 'previousHash is the hash of the entry before; of the first entry the empty string',
    },
    entries: events.map((recorded) => entryOf(recorded, told.get(recorded.sequence))),
  };
}

function entryOf({ hash, ...link }: RecordedEvent, entry: TimelineEntry | undefined) {
  return {
    sequence: link.sequence,
    time: machineTime(link.at),
    by: BY[link.actor.kind],
    told: entry ? { heading: entry.heading, text: textOf(entry) } : null,
    hashed: link.actor.kind === 'resident' ? link : null,
    previousHash: link.previousHash,
    hash,
  };
}

function textOf({ text }: TimelineEntry): string {
  return text.map((lines) => lines.join('\n')).join('\n\n');
}

/** What the tracking page tells of each event that it tells of. */
export function toldByPlace(facts: RecordFacts): ReadonlyMap<number, TimelineEntry> {
  const { timezone } = facts.charter.organisation;
  return new Map(timelineOf({ ...facts, timezone }).map((entry) => [entry.place, entry]));
}

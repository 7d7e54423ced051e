import type { Knex } from 'knex';
import { insertMany } from '../../../../floor/insert-many';
import { instantIn, numberIn, textIn, type Row } from '../../../../kernel/row';
import { complaintEventSchema, type Actor, type RecordedEvent } from '../../domain/complaint/event';

const TABLE = 'complaint_events';

export async function appendEvents(
  tx: Knex.Transaction,
  complaintId: number,
  events: readonly RecordedEvent[],
): Promise<void> {
  await insertMany(
    tx,
    TABLE,
    events.map((recorded) => columnsOf(complaintId, recorded)),
  );
}

/** The events of several complaints at once. */
export async function appendEventsOfMany(
  tx: Knex.Transaction,
  chains: readonly {
    readonly before: { readonly id: number };
    readonly events: readonly RecordedEvent[];
  }[],
): Promise<void> {
  const rows = chains.flatMap(({ before, events }) =>
    events.map((recorded) => columnsOf(before.id, recorded)),
  );
  await insertMany(tx, TABLE, rows);
}

function columnsOf(complaintId: number, recorded: RecordedEvent) {
  return {
    complaint_id: complaintId,
    sequence: recorded.sequence,
    kind: recorded.event.kind,
    at: recorded.at,
    actor: JSON.stringify(recorded.actor),
    payload: JSON.stringify(recorded.event),
    previous_hash: recorded.previousHash,
    hash: recorded.hash,
  };
}

/** All that has happened to a complaint, in order. */
export async function readEvents(db: Knex, complaintId: number): Promise<RecordedEvent[]> {
  const rows: Row[] = await db(TABLE).where({ complaint_id: complaintId }).orderBy('sequence');
  return rows.map((row) => ({
    sequence: numberIn(row, 'sequence'),
    at: instantIn(row, 'at'),
    actor: JSON.parse(textIn(row, 'actor')) as Actor, // written by appendEvents only
    event: complaintEventSchema.parse(JSON.parse(textIn(row, 'payload'))),
    previousHash: textIn(row, 'previous_hash'),
    hash: textIn(row, 'hash'),
  }));
}

/** A complaint's record as it is stored: nothing is parsed away, so that whatever another hand did shows. */
export interface StoredRecord {
  readonly headHash: string;
  readonly links: readonly RecordedEvent[];
}

/** Head and events in one statement, so that nothing can be added between the two; null when there is no such record. */
export async function readRecord(
  db: Knex,
  where: { readonly id: number },
): Promise<StoredRecord | null> {
  const rows: Row[] = await db(`${TABLE} as event`)
    .join('complaints as complaint', 'complaint.id', 'event.complaint_id')
    .where('complaint.id', where.id)
    .orderBy('event.sequence')
    .select('event.*', 'complaint.head_hash as head_hash');
  const [first] = rows;
  return first ? { headHash: textIn(first, 'head_hash'), links: rows.map(linkIn) } : null;
}

/** The complaint of this reference whose record has an event with such a hash; the same work whichever is wrong. */
export async function findByHead(
  db: Knex,
  reference: string,
  head: string,
): Promise<number | null> {
  const row: Row | undefined = await db(`${TABLE} as event`)
    .join('complaints as complaint', 'complaint.id', 'event.complaint_id')
    .where('complaint.reference', reference)
    .whereRaw('substr(event.hash, 1, ?) = ?', [head.length, head])
    .first('complaint.id as id');
  return row ? numberIn(row, 'id') : null;
}

function linkIn(row: Row): RecordedEvent {
  const event = jsonIn(row, 'payload') as RecordedEvent['event'] | null; // its hash is about to tell
  return {
    sequence: numberIn(row, 'sequence'),
    at: instantIn(row, 'at'),
    actor: jsonIn(row, 'actor') as Actor, // the same
    // The column repeats what the event says of itself: where they differ, one of them was changed.
    event: (event?.kind === row.kind ? event : null) as RecordedEvent['event'],
    previousHash: textIn(row, 'previous_hash'),
    hash: textIn(row, 'hash'),
  };
}

function jsonIn(row: Row, column: string): unknown {
  try {
    return JSON.parse(textIn(row, column));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

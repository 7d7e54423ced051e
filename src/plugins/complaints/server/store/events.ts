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

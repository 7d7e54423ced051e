import type { Knex } from 'knex';
import { instantIn, numberIn, textIn, type Row } from '../../../../kernel/row';
import { complaintEventSchema, type Actor, type RecordedEvent } from '../../domain/complaint/event';

const TABLE = 'complaint_events';

export async function appendEvents(
  tx: Knex.Transaction,
  complaintId: number,
  events: readonly RecordedEvent[],
): Promise<void> {
  if (events.length === 0) return;
  await tx(TABLE).insert(
    events.map((recorded) => ({
      complaint_id: complaintId,
      sequence: recorded.sequence,
      kind: recorded.event.kind,
      at: recorded.at,
      actor: JSON.stringify(recorded.actor),
      payload: JSON.stringify(recorded.event),
      previous_hash: recorded.previousHash,
      hash: recorded.hash,
    })),
  );
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

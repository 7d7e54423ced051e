import type { Knex } from 'knex';
import { insertMany } from '../../../../floor/insert-many';
import { numberIn, type Row } from '../../../../kernel/row';
import type { ClockEvent } from '../../domain/clock/clock-event';
import type { StoredClock } from './clocks';

export interface NewClockEvent {
  readonly stored: Pick<StoredClock, 'id' | 'complaintId'>;
  readonly event: ClockEvent;
}

/** Appends events of many clocks, those of one clock in the order given, in as few statements as for one. */
export async function appendClockEvents(
  tx: Knex.Transaction,
  events: readonly NewClockEvent[],
): Promise<void> {
  const last: Row[] = await tx('clock_events')
    .whereIn('clock_id', [...new Set(events.map(({ stored }) => stored.id))])
    .groupBy('clock_id')
    .select('clock_id')
    .max({ sequence: 'sequence' });
  const sequences = new Map(
    last.map((row) => [numberIn(row, 'clock_id'), numberIn(row, 'sequence')]),
  );
  const rows = events.map(({ stored, event }) => {
    const sequence = (sequences.get(stored.id) ?? 0) + 1;
    sequences.set(stored.id, sequence);
    return {
      ...{ clock_id: stored.id, complaint_id: stored.complaintId, sequence },
      ...{ kind: event.kind, at: event.at, payload: JSON.stringify(event) },
    };
  });
  await insertMany(tx, 'clock_events', rows);
}

import type { Knex } from 'knex';
import { numberIn, type Row } from '../../../../kernel/row';
import { insertMany } from '../../../../floor/insert-many';
import type { ClockEvent } from '../../domain/clock/clock-event';
import type { StoredClock } from './clocks';

export interface Breach {
  readonly stored: StoredClock;
  readonly event: Extract<ClockEvent, { kind: 'breached' }>;
}

/** Records that the time of many clocks has run out, in as many statements as for one. */
export async function recordBreaches(
  tx: Knex.Transaction,
  breaches: readonly Breach[],
): Promise<void> {
  if (breaches.length === 0) return;
  const ids = breaches.map(({ stored }) => stored.id);
  await tx('clocks')
    .whereIn('id', ids)
    .update({ breached_at: tx.ref('due_at') });
  const last: Row[] = await tx('clock_events')
    .whereIn('clock_id', ids)
    .groupBy('clock_id')
    .select('clock_id')
    .max({ sequence: 'sequence' });
  const sequences = new Map(
    last.map((row) => [numberIn(row, 'clock_id'), numberIn(row, 'sequence')]),
  );
  await insertMany(
    tx,
    'clock_events',
    breaches.map(({ stored, event }) => ({
      clock_id: stored.id,
      complaint_id: stored.complaintId,
      sequence: (sequences.get(stored.id) ?? 0) + 1,
      kind: event.kind,
      at: event.at,
      payload: JSON.stringify(event),
    })),
  );
}

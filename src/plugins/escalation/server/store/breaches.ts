import type { Knex } from 'knex';
import type { ClockEvent } from '../../domain/clock/clock-event';
import { appendClockEvents } from './clock-events';
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
  await appendClockEvents(tx, breaches);
}

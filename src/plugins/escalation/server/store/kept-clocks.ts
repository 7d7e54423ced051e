import type { Knex } from 'knex';
import { groupedBy } from '../../../../kernel/grouped-by';
import { numberIn, textIn, type Row } from '../../../../kernel/row';
import type { KeptClock } from '../../domain/promise-check/find-flaws';
import { clockEventFromRow, clockFromRow } from './clocks';
import type { Fired } from '../../domain/rules/planned-timers';
import { firedOnMany } from './rule-runs';

/** A complaint's clocks as rows, not yet read: what cannot be read is a finding and must not hide the others. */
export interface ClockRows {
  readonly clocks: readonly Row[];
  readonly events: ReadonlyMap<number, readonly Row[]>;
  readonly timers: ReadonlyMap<number, readonly Row[]>;
  readonly fired: readonly Fired[];
}

/** The clocks of many complaints, their events, timers of their present generation and what has fired, in four queries. */
export async function clockRowsOf(
  db: Knex,
  complaintIds: readonly number[],
): Promise<ReadonlyMap<number, ClockRows>> {
  const clocks: Row[] = await db('clocks')
    .whereIn('complaint_id', [...complaintIds])
    .orderBy('id');
  const ids = clocks.map((row) => numberIn(row, 'id'));
  const events: Row[] = await db('clock_events').whereIn('clock_id', ids).orderBy('sequence');
  const timers: Row[] = await db('timers')
    .join('clocks', (on) =>
      on.on('clocks.id', 'timers.clock_id').andOn('clocks.generation', 'timers.generation'),
    )
    .whereIn('timers.clock_id', ids)
    .select('timers.clock_id', 'timers.rule_key', 'timers.occasion', 'timers.state');
  const fired = await firedOnMany(db, complaintIds);
  const [eventsOf, timersOf] = [groupedBy(events, clockIn), groupedBy(timers, clockIn)];
  const clocksOf = groupedBy(clocks, (row) => numberIn(row, 'complaint_id'));
  return new Map(
    complaintIds.map((id) => [
      id,
      {
        ...{ clocks: clocksOf.get(id) ?? [], events: eventsOf, timers: timersOf },
        fired: fired.get(id) ?? [],
      },
    ]),
  );
}

/** Reads the rows; throws where one is not what its table promises. */
export function keptClocks({ clocks, events, timers }: ClockRows): KeptClock[] {
  return clocks.map((row) => {
    const id = numberIn(row, 'id');
    return {
      clock: clockFromRow(row),
      events: (events.get(id) ?? []).map(clockEventFromRow),
      timers: (timers.get(id) ?? []).map((timer) => ({
        ruleKey: textIn(timer, 'rule_key'),
        occasion: textIn(timer, 'occasion'),
        state: textIn(timer, 'state'),
      })),
    };
  });
}

function clockIn(row: Row): number {
  return numberIn(row, 'clock_id');
}

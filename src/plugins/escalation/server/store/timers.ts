import type { Knex } from 'knex';
import { insertMany } from '../../../../floor/insert-many';
import type { Instant } from '../../../../kernel/instant';
import {
  instantIn,
  numberIn,
  optionalNumberIn,
  optionalTextIn,
  textIn,
  type Row,
} from '../../../../kernel/row';
import type { PlannedTimer } from '../../domain/rules/planned-timers';
import type { RunReason } from '../../domain/rules/run';
import type { StoredClock } from './clocks';

export interface Timer extends PlannedTimer {
  readonly id: number;
  /** Null: it goes by the complaint itself. */
  readonly clockId: number | null;
  readonly complaintId: number;
  readonly generation: number;
  /** Why it did not fire when it was first due. */
  readonly heldFor: string | null;
}

/** Of a timer that is due at once because promises were moved: what it tells is gathered into digests. */
export const MOVED = 'moved';

/** What became of a timer: it fired, it was looked at and did not, or its clock had moved on. */
export type TimerState = 'fired' | 'skipped' | 'stale';

const TABLE = 'timers';

/** Ends what was planned for a clock before it moved. */
export async function retireTimers(
  tx: Knex.Transaction,
  clockId: number,
  at: Instant,
): Promise<void> {
  await tx(TABLE)
    .where({ clock_id: clockId, state: 'pending' })
    .update({ state: 'stale', settled_at: at });
}

/** The same of many clocks. */
export async function retireTimersOf(
  tx: Knex.Transaction,
  clockIds: readonly number[],
  at: Instant,
): Promise<void> {
  await tx(TABLE)
    .whereIn('clock_id', [...clockIds])
    .where({ state: 'pending' })
    .update({ state: 'stale', settled_at: at });
}

/** Ends what rules had planned for the complaint itself. */
export async function retireRuleTimers(
  tx: Knex.Transaction,
  complaintId: number,
  ruleKeys: readonly string[],
  at: Instant,
): Promise<void> {
  await tx(TABLE)
    .where({ complaint_id: complaintId, clock_id: null, state: 'pending' })
    .whereIn('rule_key', [...ruleKeys])
    .update({ state: 'stale', settled_at: at });
}

/** What a timer is set for: a clock in its present generation, or the complaint itself. */
export interface TimerOf {
  readonly complaintId: number;
  readonly clockId: number | null;
  readonly generation: number;
}

export function ofClock({ id, complaintId, clock }: StoredClock): TimerOf {
  return { complaintId, clockId: id, generation: clock.generation };
}

export interface NewTimer extends TimerOf, PlannedTimer {
  readonly heldFor?: RunReason | typeof MOVED;
}

export async function insertTimers(
  tx: Knex.Transaction,
  timers: readonly NewTimer[],
): Promise<void> {
  await insertMany(
    tx,
    TABLE,
    timers.map((timer) => ({
      clock_id: timer.clockId,
      complaint_id: timer.complaintId,
      rule_key: timer.ruleKey,
      occasion: timer.occasion,
      repeat: timer.repeat,
      generation: timer.generation,
      fire_at: timer.fireAt,
      held_for: timer.heldFor ?? null,
      state: 'pending',
    })),
  );
}

/** Due timers of complaints that are locked in this transaction, in the order in which they were to fire. */
export async function timersDue(
  tx: Knex.Transaction,
  complaintIds: readonly number[],
  at: Instant,
): Promise<Timer[]> {
  const rows: Row[] = await tx(TABLE)
    .where({ state: 'pending' })
    .where('fire_at', '<=', at)
    .whereIn('complaint_id', [...complaintIds])
    .orderBy(['fire_at', 'id']);
  return rows.map(timerFromRow);
}

export async function nextTimerOf(db: Knex, clockId: number): Promise<Timer | null> {
  const row = await db(TABLE)
    .where({ clock_id: clockId, state: 'pending' })
    .whereNot({ rule_key: '' })
    .orderBy('fire_at')
    .first();
  return row ? timerFromRow(row) : null;
}

export async function settleTimers(
  tx: Knex.Transaction,
  ids: readonly number[],
  state: TimerState,
  at: Instant,
): Promise<void> {
  if (ids.length === 0) return;
  await tx(TABLE)
    .whereIn('id', [...ids])
    .update({ state, settled_at: at });
}

/** Puts a timer off: it is looked at again then. */
export async function holdTimer(
  tx: Knex.Transaction,
  id: number,
  { until, reason }: { readonly until: Instant; readonly reason: RunReason },
): Promise<void> {
  await tx(TABLE).where({ id }).update({ fire_at: until, held_for: reason });
}

function timerFromRow(row: Row): Timer {
  return {
    id: numberIn(row, 'id'),
    clockId: optionalNumberIn(row, 'clock_id'),
    complaintId: numberIn(row, 'complaint_id'),
    ruleKey: textIn(row, 'rule_key'),
    occasion: textIn(row, 'occasion'),
    repeat: numberIn(row, 'repeat'),
    generation: numberIn(row, 'generation'),
    fireAt: instantIn(row, 'fire_at'),
    heldFor: optionalTextIn(row, 'held_for'),
  };
}

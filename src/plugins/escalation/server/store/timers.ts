import type { Knex } from 'knex';
import type { Instant } from '../../../../kernel/instant';
import { instantIn, numberIn, textIn, type Row } from '../../../../kernel/row';
import type { PlannedTimer } from '../../domain/rules/planned-timers';
import type { StoredClock } from './clocks';

export interface Timer extends PlannedTimer {
  readonly id: number;
  readonly clockId: number;
  readonly complaintId: number;
  readonly generation: number;
}

/** What became of a timer: it fired, its clock had moved on, or its moment had passed unused. */
export type TimerState = 'fired' | 'stale' | 'missed';

/** Ends what was planned for a clock before it moved. */
export async function retireTimers(
  tx: Knex.Transaction,
  clockId: number,
  at: Instant,
): Promise<void> {
  await tx('timers')
    .where({ clock_id: clockId, state: 'pending' })
    .update({ state: 'stale', settled_at: at });
}

/** Plans what is to happen to a clock of this generation. */
export async function insertTimers(
  tx: Knex.Transaction,
  { id, complaintId, clock }: StoredClock,
  timers: readonly PlannedTimer[],
): Promise<void> {
  if (timers.length === 0) return;
  await tx('timers').insert(
    timers.map(({ ruleKey, step, fireAt }) => ({
      clock_id: id,
      complaint_id: complaintId,
      rule_key: ruleKey,
      step,
      generation: clock.generation,
      fire_at: fireAt,
      state: 'pending',
    })),
  );
}

/** The complaints whose timers are due, those that have waited longest first. */
export async function complaintsDue(
  db: Knex,
  at: Instant,
  limit: number,
  except: readonly number[],
): Promise<number[]> {
  const rows: Row[] = await due(db, at)
    .whereNotIn('complaint_id', [...except])
    .select('complaint_id')
    .min({ first: 'fire_at' })
    .groupBy('complaint_id')
    .orderBy('first')
    .limit(limit);
  return rows.map((row) => Number(row.complaint_id));
}

export async function timersDue(db: Knex, complaintId: number, at: Instant): Promise<Timer[]> {
  const rows: Row[] = await due(db, at)
    .where({ complaint_id: complaintId })
    .orderBy([{ column: 'fire_at' }, { column: 'id' }]);
  return rows.map(timerFromRow);
}

export async function nextTimerOf(db: Knex, clockId: number): Promise<Timer | null> {
  const row = await db('timers')
    .where({ clock_id: clockId, state: 'pending' })
    .whereNot({ rule_key: '' })
    .orderBy('fire_at')
    .first();
  return row ? timerFromRow(row) : null;
}

export async function settleTimer(
  tx: Knex.Transaction,
  id: number,
  state: TimerState,
  at: Instant,
): Promise<void> {
  await tx('timers').where({ id }).update({ state, settled_at: at });
}

/** Lays down what is due of a complaint that is gone. */
export async function settleTimersOf(
  tx: Knex.Transaction,
  complaintId: number,
  at: Instant,
): Promise<void> {
  await due(tx, at).where({ complaint_id: complaintId }).update({ state: 'stale', settled_at: at });
}

function due(db: Knex, at: Instant) {
  return db('timers').where({ state: 'pending' }).where('fire_at', '<=', at);
}

function timerFromRow(row: Row): Timer {
  return {
    id: numberIn(row, 'id'),
    clockId: numberIn(row, 'clock_id'),
    complaintId: numberIn(row, 'complaint_id'),
    ruleKey: textIn(row, 'rule_key'),
    step: textIn(row, 'step'),
    generation: numberIn(row, 'generation'),
    fireAt: instantIn(row, 'fire_at'),
  };
}

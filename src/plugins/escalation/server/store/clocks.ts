import type { Knex } from 'knex';
import { groupedBy } from '../../../../kernel/grouped-by';
import {
  instantIn,
  numberIn,
  optionalInstantIn,
  optionalNumberIn,
  textIn,
  type Row,
} from '../../../../kernel/row';
import { waitReasonSchema } from '../../../complaints/domain/vocabulary';
import { CLOCK_STATES, basisSchema, metricSchema, type Clock } from '../../domain/clock/clock';
import { clockEventSchema, type ClockEvent } from '../../domain/clock/clock-event';

const optionalReason = waitReasonSchema.nullable(); // made once: a tick reads thousands of rows

/** A clock with the complaint it belongs to. */
export interface StoredClock {
  readonly id: number;
  readonly complaintId: number;
  readonly clock: Clock;
}

export async function insertClock(
  tx: Knex.Transaction,
  complaintId: number,
  clock: Clock,
): Promise<StoredClock> {
  const [row] = await tx('clocks')
    .insert({ complaint_id: complaintId, ...columnsOf(clock) })
    .returning('id');
  return { id: Number(row.id), complaintId, clock };
}

export async function updateClock(tx: Knex.Transaction, { id, clock }: StoredClock): Promise<void> {
  await tx('clocks').where({ id }).update(columnsOf(clock));
}

/** The event with which a clock's row changed: replaying them in order gives the row. */
export async function appendClockEvent(
  tx: Knex.Transaction,
  { id, complaintId }: StoredClock,
  event: ClockEvent,
): Promise<void> {
  const last = await tx('clock_events')
    .where({ clock_id: id })
    .max({ sequence: 'sequence' })
    .first();
  await tx('clock_events').insert({
    clock_id: id,
    complaint_id: complaintId,
    sequence: Number(last?.sequence ?? 0) + 1,
    kind: event.kind,
    at: event.at,
    payload: JSON.stringify(event),
  });
}

export async function clocksOf(db: Knex, complaintId: number): Promise<StoredClock[]> {
  const rows: Row[] = await db('clocks').where({ complaint_id: complaintId }).orderBy('id');
  return rows.map(storedClockFromRow);
}

function storedClockFromRow(row: Row): StoredClock {
  return {
    id: numberIn(row, 'id'),
    complaintId: numberIn(row, 'complaint_id'),
    clock: clockFromRow(row),
  };
}

/** The clocks of several complaints, by complaint. */
export async function clocksOfMany(
  db: Knex,
  complaintIds: readonly number[],
): Promise<ReadonlyMap<number, readonly StoredClock[]>> {
  const rows: Row[] = await db('clocks')
    .whereIn('complaint_id', [...complaintIds])
    .orderBy('id');
  return groupedBy(rows.map(storedClockFromRow), ({ complaintId: id }) => id);
}

/** The newest charter by which one of a complaint's promises goes; its own when it has none yet. */
export async function charterNumberOf(
  db: Knex,
  complaint: { readonly id: number; readonly charterNumber: number },
): Promise<number> {
  const row = await db('clocks')
    .where({ complaint_id: complaint.id })
    .max({ number: 'charter_number' })
    .first();
  return Number(row?.number ?? complaint.charterNumber);
}

export async function clockEventsOf(db: Knex, clockId: number): Promise<ClockEvent[]> {
  const rows: Row[] = await db('clock_events').where({ clock_id: clockId }).orderBy('sequence');
  return rows.map(clockEventFromRow);
}

export function clockEventFromRow(row: Row): ClockEvent {
  return clockEventSchema.parse(JSON.parse(textIn(row, 'payload')));
}

export function clockFromRow(row: Row): Clock {
  return {
    metric: metricSchema.parse(row.metric),
    cycle: numberIn(row, 'cycle'),
    state: CLOCK_STATES.find((state) => state === row.state) ?? 'cancelled',
    basis: basisSchema.parse(row.basis),
    targetSeconds: numberIn(row, 'target_seconds'),
    targetDays: optionalNumberIn(row, 'target_days'),
    pausedFor: optionalReason.parse(row.paused_for ?? null),
    extendedSeconds: numberIn(row, 'extended_seconds'),
    consumedSeconds: numberIn(row, 'consumed_seconds'),
    policyKey: textIn(row, 'policy_key'),
    calendarKey: textIn(row, 'calendar_key'),
    charterNumber: numberIn(row, 'charter_number'),
    startedAt: instantIn(row, 'started_at'),
    runningSince: optionalInstantIn(row, 'running_since'),
    dueAt: optionalInstantIn(row, 'due_at'),
    breachedAt: optionalInstantIn(row, 'breached_at'),
    metAt: optionalInstantIn(row, 'met_at'),
    generation: numberIn(row, 'generation'),
    episode: numberIn(row, 'episode'),
  };
}

function columnsOf(clock: Clock) {
  return {
    metric: clock.metric,
    cycle: clock.cycle,
    state: clock.state,
    basis: clock.basis,
    target_seconds: clock.targetSeconds,
    target_days: clock.targetDays,
    paused_for: clock.pausedFor,
    extended_seconds: clock.extendedSeconds,
    consumed_seconds: clock.consumedSeconds,
    policy_key: clock.policyKey,
    calendar_key: clock.calendarKey,
    charter_number: clock.charterNumber,
    started_at: clock.startedAt,
    running_since: clock.runningSince,
    due_at: clock.dueAt,
    breached_at: clock.breachedAt,
    met_at: clock.metAt,
    generation: clock.generation,
    episode: clock.episode,
  };
}

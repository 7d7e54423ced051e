import type { Knex } from 'knex';
import type { Instant } from '../../../../kernel/instant';
import { numberIn, optionalInstantIn, optionalTextIn, type Row } from '../../../../kernel/row';

/** What all servers of a database know of the tick. */
export interface TickState {
  readonly lastAt: Instant | null;
  /** Since when nobody is told anything because the time may be wrong; null while it goes on. */
  readonly stoppedAt: Instant | null;
  readonly reason: string | null;
  readonly stepSeconds: number;
  readonly confirmedBy: string | null;
  readonly confirmedAt: Instant | null;
}

const TABLE = 'tick_states';
const ONE = { name: 'escalation' };

export async function readTickState(db: Knex): Promise<TickState> {
  const row: Row | undefined = await db(TABLE).where(ONE).first();
  if (!row) {
    const none = { lastAt: null, stoppedAt: null, reason: null };
    return { ...none, stepSeconds: 0, confirmedBy: null, confirmedAt: null };
  }
  return {
    lastAt: optionalInstantIn(row, 'last_at'),
    stoppedAt: optionalInstantIn(row, 'stopped_at'),
    reason: optionalTextIn(row, 'reason'),
    stepSeconds: numberIn(row, 'step_seconds'),
    confirmedBy: optionalTextIn(row, 'confirmed_by'),
    confirmedAt: optionalInstantIn(row, 'confirmed_at'),
  };
}

/** Notes that a tick is under way. */
export async function noteTick(db: Knex, at: Instant): Promise<void> {
  await db(TABLE)
    .insert({ ...ONE, last_at: at, step_seconds: 0 })
    .onConflict('name')
    .merge({ last_at: at });
}

/** Stops the tick for all servers; false when it has been stopped before. */
export async function stopTick(
  db: Knex,
  stop: { readonly at: Instant; readonly reason: string; readonly stepSeconds: number },
): Promise<boolean> {
  await db(TABLE)
    .insert({ ...ONE, step_seconds: 0 })
    .onConflict('name')
    .ignore();
  const columns = { stopped_at: stop.at, reason: stop.reason, step_seconds: stop.stepSeconds };
  return (await db(TABLE).where(ONE).whereNull('stopped_at').update(columns)) === 1;
}

/** Lets the tick go on; false when it was not stopped. */
export async function confirmTime(
  db: Knex,
  by: { readonly name: string; readonly at: Instant },
): Promise<boolean> {
  const columns = { stopped_at: null, last_at: by.at, confirmed_by: by.name, confirmed_at: by.at };
  return (await db(TABLE).where(ONE).whereNotNull('stopped_at').update(columns)) === 1;
}

import type { Knex } from 'knex';
import { earliest } from '../../../../kernel/instant';
import { setPromise, type ComplaintChange } from '../../../complaints/server/public';
import { escalationView, type EscalationView } from '../../domain/charter/escalation-view';
import type { Metric } from '../../domain/clock/clock';
import { clockMove, type ClockMove } from '../../domain/clock/clock-moves';
import { stepForMove } from '../../domain/clock/step-for-move';
import { plannedTimers } from '../../domain/rules/planned-timers';
import {
  appendClockEvent,
  clocksOf,
  insertClock,
  updateClock,
  type StoredClock,
} from '../store/clocks';
import { insertTimers, retireTimers } from '../store/timers';

/** Starts, stops and moves the clocks with their timers, and puts the promised date onto the complaint. */
export async function moveClocksWhenComplaintChanges(
  change: ComplaintChange,
  tx: Knex.Transaction,
): Promise<void> {
  const moves = change.events.flatMap(({ event }) => clockMove(event) ?? []);
  if (moves.length === 0) return;
  const view = escalationView(change.charter);
  let clocks = change.before === null ? [] : await clocksOf(tx, change.complaint.id);
  for (const { kind, metrics } of moves) {
    for (const metric of metrics) {
      const moved = await carryOut(kind, metric, { change, view, clocks, tx });
      if (moved) clocks = [...clocks.filter(({ id }) => id !== moved.id), moved];
    }
  }
  const due = ({ clock }: StoredClock) => clock.dueAt;
  await setPromise(tx, change.complaint.id, {
    promisedAt: earliest(clocks.filter(({ clock }) => clock.metric === 'resolution').map(due)),
    nextDueAt: earliest(clocks.map(due)),
  });
}

interface Surroundings {
  readonly change: ComplaintChange;
  readonly view: EscalationView;
  readonly clocks: readonly StoredClock[];
  readonly tx: Knex.Transaction;
}

async function carryOut(
  kind: ClockMove['kind'],
  metric: Metric,
  { change, view, clocks, tx }: Surroundings,
): Promise<StoredClock | null> {
  const { complaint, at } = change;
  const stored = newestOf(metric, clocks);
  const step = stepForMove(kind, metric, stored?.clock, { view, complaint, at });
  if (!step?.event) return null;
  const isSame = stored !== undefined && step.clock.cycle === stored.clock.cycle;
  const moved: StoredClock = isSame
    ? { ...stored, clock: step.clock }
    : await insertClock(tx, complaint.id, step.clock);
  if (isSame) {
    await updateClock(tx, moved);
    await retireTimers(tx, moved.id, at);
  }
  await appendClockEvent(tx, moved, step.event);
  const calendar = view.calendar(step.clock.calendarKey);
  // A record that is replayed from another system has been late already: that is noted, and nobody is told.
  const rules = change.silent ? [] : view.rules;
  await insertTimers(tx, moved, plannedTimers(step.clock, calendar, rules));
  return moved;
}

function newestOf(metric: Metric, clocks: readonly StoredClock[]): StoredClock | undefined {
  return clocks
    .filter(({ clock }) => clock.metric === metric)
    .sort((one, other) => one.clock.cycle - other.clock.cycle)
    .at(-1);
}

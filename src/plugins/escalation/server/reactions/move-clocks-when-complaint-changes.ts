import type { Knex } from 'knex';
import { assertNever } from '../../../../kernel/assert-never';
import { earliest, type Instant } from '../../../../kernel/instant';
import type { Priority } from '../../../complaints/domain/vocabulary';
import { setPromise, type ComplaintChange } from '../../../complaints/server/public';
import { escalationView, termsOf, type EscalationView } from '../../domain/charter/escalation-view';
import type { Clock, Metric } from '../../domain/clock/clock';
import type { ClockStep } from '../../domain/clock/clock-event';
import { clockMove, type ClockMove } from '../../domain/clock/clock-moves';
import { meetClock } from '../../domain/clock/meet-clock';
import { pauseClock } from '../../domain/clock/pause-clock';
import { restartClock } from '../../domain/clock/restart-clock';
import { resumeClock } from '../../domain/clock/resume-clock';
import { retargetClock } from '../../domain/clock/retarget-clock';
import { startClock } from '../../domain/clock/start-clock';
import { plannedTimers } from '../../domain/rules/planned-timers';
import {
  appendClockEvent,
  clocksOf,
  insertClock,
  updateClock,
  type StoredClock,
} from '../store/clocks';
import { replaceTimers } from '../store/timers';

/** Starts, stops and moves the clocks with their timers, and puts the promised date onto the complaint. */
export async function moveClocksWhenComplaintChanges(
  change: ComplaintChange,
  tx: Knex.Transaction,
): Promise<void> {
  const moves = change.events.flatMap(({ event }) => clockMove(event) ?? []);
  if (moves.length === 0) return;
  const view = escalationView(change.charter);
  for (const move of moves) {
    for (const metric of move.metrics) await carryOut(move.kind, metric, { change, view, tx });
  }
  const clocks = (await clocksOf(tx, change.complaint.id)).map(({ clock }) => clock);
  await setPromise(tx, change.complaint.id, {
    promisedAt: earliest(clocks.filter(isResolution).map((clock) => clock.dueAt)),
    nextDueAt: earliest(clocks.map((clock) => clock.dueAt)),
  });
}

interface Surroundings {
  readonly change: ComplaintChange;
  readonly view: EscalationView;
  readonly tx: Knex.Transaction;
}

async function carryOut(
  kind: ClockMove['kind'],
  metric: Metric,
  { change, view, tx }: Surroundings,
): Promise<void> {
  const { complaint, at } = change;
  const present = (await clocksOf(tx, complaint.id)).filter(({ clock }) => clock.metric === metric);
  const stored = present.at(-1);
  const step = stepOf(kind, metric, stored?.clock, { view, complaint, at });
  if (!step?.event) return;
  const isNew = kind === 'start' || kind === 'restart' || !stored;
  const moved: StoredClock = isNew
    ? await insertClock(tx, complaint.id, step.clock)
    : { ...stored, clock: step.clock };
  if (!isNew) await updateClock(tx, moved);
  await appendClockEvent(tx, moved, step.event);
  const calendar = view.calendar(step.clock.calendarKey);
  // A record that is replayed from another system has been late already: that is noted, and nobody is told.
  const rules = change.silent ? [] : view.rules;
  await replaceTimers(tx, moved, plannedTimers(step.clock, calendar, rules), at);
}

interface Facts {
  readonly view: EscalationView;
  readonly complaint: { readonly categoryKey: string; readonly priority: Priority };
  readonly at: Instant;
}

function stepOf(
  kind: ClockMove['kind'],
  metric: Metric,
  clock: Clock | undefined,
  { view, complaint, at }: Facts,
): ClockStep | null {
  const terms = termsOf(view.policyFor(complaint.categoryKey), metric, complaint.priority);
  const after = view.calendar(terms.calendarKey);
  if (kind === 'start') return startClock({ ...terms, metric }, after, at);
  if (!clock) return null;
  const calendar = view.calendar(clock.calendarKey);
  switch (kind) {
    case 'meet':
      return meetClock(clock, calendar, at);
    case 'pause':
      return pauseClock(clock, calendar, at);
    case 'resume':
      return resumeClock(clock, calendar, at);
    case 'restart':
      return restartClock(clock, terms, after, at);
    case 'retarget':
      return retargetClock(clock, terms, { before: calendar, after }, at);
    default:
      return assertNever(kind);
  }
}

function isResolution(clock: Clock): boolean {
  return clock.metric === 'resolution';
}

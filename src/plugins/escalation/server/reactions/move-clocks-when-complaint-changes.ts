import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { earliest } from '../../../../kernel/instant';
import { setPromise, type ComplaintChange } from '../../../complaints/server/public';
import type { Clock } from '../../domain/clock/clock';
import type { ClockStep } from '../../domain/clock/clock-event';
import { clockMoves } from '../../domain/clock/clock-moves';
import { calendarOf, type PromiseFacts } from '../../domain/clock/promise-facts';
import { stepsForEvent } from '../../domain/clock/steps-for-event';
import { plannedTimers } from '../../domain/rules/planned-timers';
import { viewsOf } from '../services/views-of';
import {
  appendClockEvent,
  clocksOf,
  insertClock,
  updateClock,
  type StoredClock,
} from '../store/clocks';
import { firedOn } from '../store/rule-runs';
import { insertTimers, ofClock, retireTimers } from '../store/timers';

/** Starts, stops and moves the clocks with their timers, and puts the promised date onto the complaint. */
export async function moveClocksWhenComplaintChanges(
  strapi: Core.Strapi,
  change: ComplaintChange,
  tx: Knex.Transaction,
): Promise<void> {
  const { complaint, at, silent } = change;
  const events = change.events.map(({ event }) => event);
  if (events.every((event) => clockMoves(event).length === 0)) return;
  let stored = change.before === null ? [] : await clocksOf(tx, complaint.id);
  const numbers = [complaint.charterNumber, ...stored.map(({ clock }) => clock.charterNumber)];
  // What was moved to a newer charter stays there, and what is promised from now on follows it.
  const charterNumber = Math.max(...numbers);
  const facts = { complaint, charterNumber, viewOf: await viewsOf(strapi, numbers), at };
  for (const event of events) {
    const clocks = stored.map(({ clock }) => clock);
    for (const step of stepsForEvent(event, clocks, facts)) {
      stored = await keep(tx, step, stored, { ...facts, complaintId: complaint.id, silent });
    }
  }
  await setDates(tx, complaint.id, stored);
}

interface Surroundings extends PromiseFacts {
  readonly complaintId: number;
  readonly silent: boolean;
}

/** Writes a step down: row, event and timers; gives the complaint's clocks after it. */
async function keep(
  tx: Knex.Transaction,
  { clock, event }: ClockStep,
  stored: readonly StoredClock[],
  facts: Surroundings,
): Promise<StoredClock[]> {
  if (!event) return [...stored];
  const known = stored.find((one) => isSame(one.clock, clock));
  const moved = known ? { ...known, clock } : await insertClock(tx, facts.complaintId, clock);
  if (known) {
    await updateClock(tx, moved);
    await retireTimers(tx, moved.id, facts.at);
  }
  await appendClockEvent(tx, moved, event);
  // A record that is replayed from another system has been late already: that is noted, and nobody is told.
  const rules = facts.silent ? [] : facts.viewOf(clock.charterNumber).rules;
  const fired = known ? await firedOn(tx, facts.complaintId) : [];
  const past = { fired, at: facts.at };
  const planned = plannedTimers(clock, calendarOf(clock, facts.viewOf), rules, past);
  await insertTimers(
    tx,
    planned.map((timer) => ({ ...ofClock(moved), ...timer })),
  );
  return [...stored.filter(({ id }) => id !== moved.id), moved];
}

/** The complaint carries its promised date and the next date of any of its clocks. */
export async function setDates(
  tx: Knex.Transaction,
  complaintId: number,
  stored: readonly StoredClock[],
): Promise<void> {
  const due = ({ clock }: StoredClock) => clock.dueAt;
  await setPromise(tx, complaintId, {
    promisedAt: earliest(stored.filter(({ clock }) => clock.metric === 'resolution').map(due)),
    nextDueAt: earliest(stored.map(due)),
  });
}

function isSame(one: Clock, other: Clock): boolean {
  return one.metric === other.metric && one.cycle === other.cycle;
}

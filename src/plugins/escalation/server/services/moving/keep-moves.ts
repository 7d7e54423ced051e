import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { earliest, type Instant } from '../../../../../kernel/instant';
import { queueNotices, setPromise } from '../../../../complaints/server/public';
import type { ClockStep } from '../../../domain/clock/clock-event';
import { isSameClock } from '../../../domain/clock/fold-steps';
import { calendarOf } from '../../../domain/clock/promise-facts';
import { plannedTimers, type Fired } from '../../../domain/rules/planned-timers';
import { appendClockEvents, type NewClockEvent } from '../../store/clock-events';
import { insertClock, updateClock, type StoredClock } from '../../store/clocks';
import { firedOnMany } from '../../store/rule-runs';
import { insertTimers, MOVED, ofClock, retireTimersOf, type NewTimer } from '../../store/timers';
import type { Destination, LookedAt } from './look-at';
import { movedNotice } from './moved-notice';
import { renewStageTimers } from './renew-stage-timers';

/**
 * Writes moves of complaints that are locked in this transaction: clocks, their events and timers, and the dates on the
 * complaint; nothing else of its row, and nothing in its chain. A resident whose date got later is told.
 */
export async function keepMoves(
  strapi: Core.Strapi,
  tx: Knex.Transaction,
  looked: readonly LookedAt[],
  to: Destination,
): Promise<void> {
  const moving = looked.filter(({ steps }) => steps.length > 0);
  const fired = await firedOnMany(
    tx,
    moving.map(({ complaint }) => complaint.id),
  );
  const events: NewClockEvent[] = [];
  const moved: (readonly [LookedAt, readonly StoredClock[]])[] = [];
  for (const one of moving) {
    const stored = await keepClocks(tx, one, events);
    moved.push([one, stored]);
    const due = ({ clock }: StoredClock) => clock.dueAt;
    await setPromise(tx, one.complaint.id, {
      promisedAt: earliest(stored.filter(({ clock }) => clock.metric === 'resolution').map(due)),
      nextDueAt: earliest(stored.map(due)),
    });
  }
  await appendClockEvents(tx, events);
  await retireTimersOf(tx, [...new Set(events.map(({ stored }) => stored.id))], to.at);
  const timers = moved.flatMap(([one, stored]) =>
    timersOf(one, stored, fired.get(one.complaint.id) ?? [], to.at),
  );
  await insertTimers(tx, timers);
  await renewStageTimers(tx, moving, fired, to);
  const notices = [];
  for (const one of moving) notices.push(...(await movedNotice(strapi, one, to)));
  await queueNotices(tx, notices, to.at);
}

/** Rows of the clocks as the steps leave them; the events are gathered. */
async function keepClocks(
  tx: Knex.Transaction,
  { complaint, stored, steps }: LookedAt,
  events: NewClockEvent[],
): Promise<readonly StoredClock[]> {
  let now = stored;
  for (const step of steps) {
    const known = now.find((one) => isSameClock(one.clock, step.clock));
    const kept = known
      ? { ...known, clock: step.clock }
      : await insertClock(tx, complaint.id, step.clock);
    if (step.event) events.push({ stored: kept, event: step.event });
    now = [...now.filter(({ id }) => id !== kept.id), kept];
  }
  for (const one of now) {
    if (stored.some(({ id, clock }) => id === one.id && clock !== one.clock))
      await updateClock(tx, one);
  }
  return now;
}

/** What is due at once because of the move is told together, or a thousand letters would go out at a stroke. */
function timersOf(
  { steps, isSilent, viewOf }: LookedAt,
  stored: readonly StoredClock[],
  fired: readonly Fired[],
  at: Instant,
): NewTimer[] {
  return stored.filter(isIn(steps)).flatMap((one) => {
    const { rules } = viewOf(one.clock.charterNumber);
    const calendar = calendarOf(one.clock, viewOf);
    return plannedTimers(one.clock, calendar, isSilent ? [] : rules, { fired, at }).map(
      (timer): NewTimer => ({
        ...{ ...ofClock(one), ...timer },
        ...(timer.fireAt <= at ? { heldFor: MOVED } : {}),
      }),
    );
  });
}

function isIn(steps: readonly ClockStep[]) {
  return ({ clock }: StoredClock) => steps.some((step) => isSameClock(step.clock, clock));
}

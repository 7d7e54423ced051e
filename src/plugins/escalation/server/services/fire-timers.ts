import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Instant } from '../../../../kernel/instant';
import { charterVersion } from '../../../charter/server/public';
import type { StoredComplaint } from '../../../complaints/server/public';
import { escalationView } from '../../domain/charter/escalation-view';
import { breachClock } from '../../domain/clock/breach-clock';
import type { Clock } from '../../domain/clock/clock';
import { RUN_OUT } from '../../domain/rules/planned-timers';
import { appendClockEvent, clocksOf, updateClock, type StoredClock } from '../store/clocks';
import { settleTimer, timersDue, type Timer, type TimerState } from '../store/timers';
import { tellOfStep } from './tell-of-step';

/** Fires the due timers of one complaint that is locked in this transaction; gives how many steps took place. */
export async function fireTimers(
  strapi: Core.Strapi,
  tx: Knex.Transaction,
  complaint: StoredComplaint,
  at: Instant,
): Promise<number> {
  const clocks = await clocksOf(tx, complaint.id);
  let fired = 0;
  for (const timer of await timersDue(tx, complaint.id, at)) {
    const stored = clocks.find(({ id }) => id === timer.clockId);
    const state = await fire(strapi, tx, { timer, stored, complaint, at });
    if (state === 'fired' && timer.ruleKey !== RUN_OUT.ruleKey) fired += 1;
    await settleTimer(tx, timer.id, state, at);
  }
  return fired;
}

interface Firing {
  readonly timer: Timer;
  readonly stored: StoredClock | undefined;
  readonly complaint: StoredComplaint;
  readonly at: Instant;
}

async function fire(
  strapi: Core.Strapi,
  tx: Knex.Transaction,
  { timer, stored, complaint, at }: Firing,
): Promise<TimerState> {
  if (!stored || !isArmed(timer, stored.clock)) return 'stale';
  if (timer.ruleKey === RUN_OUT.ruleKey) {
    const { clock, event } = breachClock(stored.clock, at);
    if (!event) return 'stale';
    await updateClock(tx, { ...stored, clock });
    await appendClockEvent(tx, stored, event);
    return 'fired';
  }
  const charter = await charterVersion(strapi, complaint.charterNumber);
  const rule = escalationView(charter).rules.find((one) => one.key === timer.ruleKey);
  const step = rule?.steps.find((one) => one.key === timer.step);
  if (!rule || !step) return 'stale';
  const { dueAt } = stored.clock;
  if (step.when === 'before-due' && dueAt !== null && dueAt <= at) return 'missed';
  const { complaintId: id } = timer;
  return (await tellOfStep(strapi, tx, { complaintId: id, clock: stored.clock, rule, step, at }))
    ? 'fired'
    : 'stale';
}

/** A timer of an earlier generation is a no-op: its clock was paused, moved or stopped meanwhile. */
function isArmed(timer: Timer, clock: Clock): boolean {
  return clock.state === 'running' && clock.generation === timer.generation;
}

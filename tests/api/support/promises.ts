import type { Instant } from '../../../src/kernel/instant';
import type { Clock } from '../../../src/plugins/escalation/domain/clock/clock';
import { clocksOf } from '../../../src/plugins/escalation/server/store/clocks';
import { formatInstant } from '../../../src/kernel/instant';
import { rowsOf } from './lives';
import type { Town } from './town';

/** Wakes the tick up at a moment. */
export function tick(town: Town, at: Instant) {
  return town.plugins.escalation.runTick(town.strapi, at);
}

/** Sends digests twice at a moment; gives how many letters each time made. */
export async function digests(town: Town, at: Instant): Promise<number[]> {
  const { sendDigests } = town.plugins.escalation;
  return [await sendDigests(town.strapi, at), await sendDigests(town.strapi, at)];
}

/** What staff have been told of a complaint, in order, as `due-soon → worker`. */
export async function told(town: Town, complaintId: number): Promise<string[]> {
  const notices = await rowsOf(town, 'notices', { complaint_id: complaintId, audience: 'staff' });
  return notices.map(({ kind, recipient }) => `${kind} → ${String(recipient).split('@')[0]}`);
}

/** How often each rule has been recorded in a complaint's chain, as `overdue: 1`. */
export async function escalations(town: Town, complaintId: number): Promise<string[]> {
  const where = { complaint_id: complaintId, kind: 'escalated' };
  const steps = (await rowsOf(town, 'complaint_events', where)).map(({ payload }) => {
    const { ruleKey } = JSON.parse(String(payload));
    return String(ruleKey);
  });
  return [...new Set(steps)].map(
    (step) => `${step}: ${steps.filter((one) => one === step).length}`,
  );
}

export async function clockOf(
  town: Town,
  complaintId: number,
  metric: Clock['metric'],
  cycle = 1,
): Promise<Clock> {
  const clocks = await clocksOf(town.strapi.db.connection, complaintId);
  const found = clocks.find(({ clock }) => clock.metric === metric && clock.cycle === cycle);
  if (!found) throw new Error(`No clock of ${metric} in cycle ${cycle}`);
  return found.clock;
}

/** When the clock of a solution runs out, in words of UTC; null while it does not run. */
export async function solutionDue(town: Town, complaintId: number, cycle = 1) {
  const { dueAt } = await clockOf(town, complaintId, 'resolution', cycle);
  return dueAt === null ? null : formatInstant(dueAt);
}

/** Sends until nothing is due any more, and gives how many notices were tried. */
export async function deliver(town: Town, at: Instant): Promise<number> {
  let tried = 0;
  for (;;) {
    const sent = await town.plugins.complaints.sendDueNotices(town.strapi, at);
    if (sent === 0) return tried;
    tried += sent;
  }
}

/** What becomes of each promise, as `resolution running Fri 10:00`, in the order of their beginning. */
export async function standing(town: Town, id: number): Promise<string[]> {
  const clocks = await clocksOf(town.strapi.db.connection, id);
  return clocks.map(({ clock: { metric, cycle, state, dueAt } }) =>
    [`${metric}${cycle > 1 ? ` ${cycle}` : ''}`, state, dueAt === null ? '' : shown(dueAt)]
      .join(' ')
      .trim(),
  );
}

export function shown(instant: number): string {
  const local = new Date(instant + 8 * 3_600_000);
  const day = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][local.getUTCDay()] ?? '';
  return `${day} ${local.toISOString().slice(11, 16)}`;
}

export async function stateOf(
  town: Town,
  id: number,
  metric: Clock['metric'],
  cycle = 1,
): Promise<string> {
  return (await clockOf(town, id, metric, cycle)).state;
}

export async function pendingTimers(town: Town, id: number): Promise<number> {
  return (await rowsOf(town, 'timers', { complaint_id: id, state: 'pending' })).length;
}

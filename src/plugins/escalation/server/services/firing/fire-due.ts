import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Instant } from '../../../../../kernel/instant';
import { factsOf } from '../../../../complaints/domain/condition/facts-of';
import { readComplaints, type StoredComplaint } from '../../../../complaints/server/public';
import { breachClock } from '../../../domain/clock/breach-clock';
import { judgeTimer, type Verdict } from '../../../domain/rules/judge-timer';
import { repeatOf, RUN_OUT } from '../../../domain/rules/planned-timers';
import type { Rule } from '../../../domain/rules/rule';
import type { RunReason } from '../../../domain/rules/run';
import { recordBreaches, type Breach } from '../../store/breaches';
import { clocksOfMany, type StoredClock } from '../../store/clocks';
import { takeFromWindow, nextWindow } from '../../store/rule-windows';
import { recordRuns } from '../../store/rule-runs';
import {
  holdTimer,
  insertTimers,
  MOVED,
  ofClock,
  settleTimers,
  timersDue,
  type NewTimer,
  type Timer,
  type TimerState,
} from '../../store/timers';
import { carryOut, withLetters } from './carry-out';
import { runOf, type PlannedRun, type Run } from './run-of';
import { concerns, openScene, standpointOf, type Scene, type Standpoint } from './scene';

/** Fires the due timers of complaints that are locked in this transaction; gives how many rules fired. */
export async function fireDue(
  strapi: Core.Strapi,
  tx: Knex.Transaction,
  complaintIds: readonly number[],
  at: Instant,
): Promise<number> {
  const scene = await openScene(strapi, tx, at);
  const judged = await judgeAll(scene, complaintIds);
  await recordBreaches(tx, judged.flatMap(breachOf(at)));
  const allowed = await withinCaps(scene, judged);
  const planned: Run[] = [];
  for (const one of allowed) {
    const run = runOfJudged(one);
    if (run) planned.push(await withLetters(scene, run));
  }
  const runs = await recordRuns(tx, planned);
  await carryOut(scene, runs);
  await insertTimers(
    tx,
    allowed.flatMap((one) => repeatAfter(one, at) ?? []),
  );
  for (const one of allowed) {
    const { verdict, timer } = one;
    if (verdict.kind === 'hold') await holdTimer(tx, timer.id, verdict);
  }
  for (const state of STATES) {
    const settled = allowed.filter(({ verdict }) => STATE_AFTER[verdict.kind] === state);
    await settleTimers(
      tx,
      settled.map(({ timer }) => timer.id),
      state,
      at,
    );
  }
  return runs.filter(({ outcome }) => outcome === 'fired').length;
}

const STATES: readonly TimerState[] = ['fired', 'skipped', 'stale'];
const STATE_AFTER: Readonly<Record<Verdict['kind'], TimerState | null>> = {
  stale: 'stale',
  'run-out': 'fired',
  skip: 'skipped',
  hold: null,
  fire: 'fired',
};

interface Judged {
  readonly timer: Timer;
  readonly verdict: Verdict;
  readonly stored: StoredClock | null;
  readonly rule: Rule | undefined;
  readonly standpoint: Standpoint | null;
  readonly reasons: PlannedRun['reasons'];
  readonly scene: Scene;
}

async function judgeAll(scene: Scene, complaintIds: readonly number[]): Promise<Judged[]> {
  const { tx, at } = scene;
  const read = await readComplaints(tx, complaintIds);
  const complaints = new Map(read.map((complaint) => [complaint.id, complaint]));
  const clocks = await clocksOfMany(tx, complaintIds);
  const judged: Judged[] = [];
  for (const timer of await timersDue(tx, complaintIds, at)) {
    const complaint = complaints.get(timer.complaintId);
    const own = clocks.get(timer.complaintId) ?? [];
    judged.push(await judge(scene, { timer, complaint, clocks: own }));
  }
  return judged;
}

interface Looked {
  readonly timer: Timer;
  readonly complaint: StoredComplaint | undefined;
  readonly clocks: readonly StoredClock[];
}

async function judge(scene: Scene, { timer, complaint, clocks }: Looked): Promise<Judged> {
  const stored = clocks.find(({ id }) => id === timer.clockId) ?? null;
  const nothing = { timer, stored, rule: undefined, standpoint: null, reasons: [], scene };
  if (!complaint) return { ...nothing, verdict: { kind: 'stale' } };
  // What goes by no promise goes by the newest charter that one of them was moved to.
  const newest = Math.max(
    complaint.charterNumber,
    ...clocks.map(({ clock }) => clock.charterNumber),
  );
  const number = stored?.clock.charterNumber ?? newest;
  const standpoint = await standpointOf(scene, complaint, number);
  const { view } = standpoint.laws;
  const rule = view.rules.find(({ key, isEnabled }) => isEnabled && key === timer.ruleKey);
  const { isConcerned, reasons } = rule
    ? concerns(rule, standpoint)
    : { isConcerned: true, reasons: [] };
  const verdict = judgeTimer({
    ...{ timer, rule, isConcerned, at: scene.at, clock: stored?.clock ?? null },
    isOfClock: timer.clockId !== null,
    quietCalendar: rule?.quietCalendarKey ? view.calendar(rule.quietCalendarKey) : null,
  });
  return { timer, stored, rule, standpoint, reasons, scene, verdict };
}

function breachOf(at: Instant) {
  return ({ verdict, stored }: Judged): Breach[] => {
    if (verdict.kind !== 'run-out' || !stored) return [];
    const { event } = breachClock(stored.clock, at);
    return event?.kind === 'breached' ? [{ stored, event }] : [];
  };
}

/** What is beyond a rule's cap waits for the next hour. */
async function withinCaps({ tx, at }: Scene, judged: readonly Judged[]): Promise<Judged[]> {
  const allowed: Judged[] = [];
  for (const one of judged) {
    const cap = one.verdict.kind === 'fire' ? one.rule?.capPerHour : null;
    const isFree = !cap || !one.rule || (await takeFromWindow(tx, one.rule.key, cap, at));
    allowed.push(isFree ? one : { ...one, verdict: heldByCap(at) });
  }
  return allowed;
}

function heldByCap(at: Instant): Verdict {
  return { kind: 'hold', reason: 'hourly-cap', until: nextWindow(at) };
}

/** The line in the run log; one that is held back has its line the first time. */
function runOfJudged({ timer, verdict, stored, rule, standpoint, reasons, scene }: Judged) {
  if (!rule || !standpoint || verdict.kind === 'stale' || verdict.kind === 'run-out') return null;
  if (verdict.kind === 'hold' && timer.heldFor === verdict.reason) return null;
  const outcome = ({ fire: 'fired', skip: 'skipped', hold: 'held' } as const)[verdict.kind];
  const reason: RunReason | null = verdict.kind === 'fire' ? null : verdict.reason;
  return runOf(scene, standpoint, {
    ...{ rule, outcome, reason, reasons, cause: [] },
    ...(verdict.kind === 'hold' ? { heldUntil: verdict.until } : {}),
    firing: {
      ...{ rule, occasion: timer.occasion, repeat: timer.repeat },
      ...{ clock: stored?.clock ?? null, plannedAt: timer.fireAt },
      isGathered: timer.heldFor === MOVED,
    },
  });
}

/** Whether it fired now or had before: the next of its repeats follows. */
function repeatAfter({ timer, verdict, stored, rule, standpoint }: Judged, at: Instant) {
  const goesOn = verdict.kind === 'fire' || verdict.kind === 'skip';
  if (!goesOn || !rule?.repeat || !standpoint || timer.ruleKey === RUN_OUT.ruleKey) return null;
  const { laws, complaint } = standpoint;
  const calendar = laws.view.calendar(
    stored?.clock.calendarKey ?? laws.view.matchPolicy(factsOf(complaint)).policy.calendarKey,
  );
  const next = repeatOf(rule, { ...timer, at }, calendar, at);
  const set = stored
    ? ofClock(stored)
    : { complaintId: complaint.id, clockId: null, generation: timer.generation };
  return next && ({ ...set, ...next } satisfies NewTimer);
}

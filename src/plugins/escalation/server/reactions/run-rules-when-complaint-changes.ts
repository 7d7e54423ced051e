import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ComplaintChange } from '../../../complaints/server/public';
import { loopRefusal } from '../../domain/rules/causes';
import { openingAt } from '../../domain/rules/judge-timer';
import { occasionOfEvent } from '../../domain/rules/occasion';
import type { Rule } from '../../domain/rules/rule';
import type { RunReason } from '../../domain/rules/run';
import { RULE_EVENTS, type TriggerOf } from '../../domain/rules/trigger';
import { carryOut, withLetters } from '../services/firing/carry-out';
import { runOf, type PlannedRun, type Run } from '../services/firing/run-of';
import { concerns, openScene, standpointOf } from '../services/firing/scene';
import type { Scene, Standpoint } from '../services/firing/scene';
import { charterNumberOf } from '../store/clocks';
import { recordRuns } from '../store/rule-runs';
import { nextWindow, takeFromWindow } from '../store/rule-windows';
import { insertTimers } from '../store/timers';

type EventRule = Rule & { readonly trigger: TriggerOf<'event'> };

/** Runs the rules that what has just happened sets off: each once, however much happened at the same moment. */
export async function runRulesWhenComplaintChanges(
  strapi: Core.Strapi,
  change: ComplaintChange,
  tx: Knex.Transaction,
): Promise<void> {
  if (change.silent) return; // a record of another system: what it was about has long been done
  if (!change.events.some(({ event }) => RULE_EVENTS.some((kind) => kind === event.kind))) return;
  const number = await charterNumberOf(tx, change.complaint);
  const standpoint = await standpointOf({ strapi }, change.complaint, number);
  const set = standpoint.laws.view.rules.flatMap((rule) => setOff(rule, change) ?? []);
  if (set.length === 0) return;
  const scene = await openScene(strapi, tx, change.at);
  const planned: Run[] = [];
  for (const one of set) planned.push(await plan(scene, standpoint, one, change));
  await carryOut(scene, await recordRuns(tx, planned));
}

interface SetOff {
  readonly rule: EventRule;
  /** The place in the complaint's chain of what set it off. */
  readonly number: number;
}

function setOff(rule: Rule, { events }: ComplaintChange): SetOff | null {
  if (!rule.isEnabled || !isEventRule(rule)) return null;
  const { trigger } = rule;
  const first = events.find(({ event }) => trigger.events.some((kind) => kind === event.kind));
  return first ? { rule, number: first.sequence } : null;
}

async function plan(
  scene: Scene,
  standpoint: Standpoint,
  { rule, number }: SetOff,
  { complaint, cause, at }: ComplaintChange,
): Promise<Run> {
  const occasion = occasionOfEvent(rule, { cycle: complaint.cycle, number });
  const firing = { rule, occasion, repeat: 0, clock: null, plannedAt: at };
  const { isConcerned, reasons } = concerns(rule, standpoint);
  const base = { firing, reasons, cause };
  const skipped = loopRefusal(rule.key, cause) ?? (isConcerned ? null : 'condition');
  if (skipped) return runOf(scene, standpoint, { ...base, outcome: 'skipped', reason: skipped });
  const held = await heldBack(scene, standpoint, rule);
  if (!held) {
    const run = runOf(scene, standpoint, { ...base, outcome: 'fired', reason: null });
    return withLetters(scene, run);
  }
  await putOff(scene, standpoint, firing, held);
  return runOf(scene, standpoint, {
    ...{ ...base, outcome: 'held', reason: held.reason, heldUntil: held.until },
  });
}

/** Until when a rule has to wait: until its calendar opens, or until the hour's firings are not used up. */
async function heldBack({ tx, at }: Scene, { laws }: Standpoint, rule: Rule) {
  const { quietCalendarKey, capPerHour, key } = rule;
  const until = quietCalendarKey ? openingAt(laws.view.calendar(quietCalendarKey), at) : at;
  if (until > at) return { reason: 'quiet-hours' as const, until };
  if (capPerHour === null || (await takeFromWindow(tx, key, capPerHour, at))) return null;
  return { reason: 'hourly-cap' as const, until: nextWindow(at) };
}

async function putOff(
  { tx }: Scene,
  { complaint }: Standpoint,
  { rule, occasion }: PlannedRun['firing'],
  { until, reason }: { readonly until: Scene['at']; readonly reason: RunReason },
): Promise<void> {
  const of = { complaintId: complaint.id, clockId: null, generation: complaint.version };
  const timer = { ruleKey: rule.key, occasion, repeat: 0, fireAt: until, heldFor: reason };
  await insertTimers(tx, [{ ...of, ...timer }]);
}

function isEventRule(rule: Rule): rule is EventRule {
  return rule.trigger.kind === 'event';
}

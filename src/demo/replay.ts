import type { Core } from '@strapi/strapi';
import { HOUR, later } from '../kernel/duration';
import type { Instant } from '../kernel/instant';
import {
  actOnComplaint,
  readPeople,
  submitComplaint,
  type Person,
} from '../plugins/complaints/server/public';
import { runTick } from '../plugins/escalation/server/public';
import { answerSurvey, openInvitationToken } from '../plugins/surveys/server/public';
import { answersOf, commandOf } from './acts';
import type { DemoAct, DemoComplaint } from './complaint';
import type { StaffIds } from './create-staff';
import { residentOf } from './residents';
import { scriptOf, type ScriptStep } from './script';

/** How often the tick runs while the past is lived again; in life it is every few seconds. */
const TICK = HOUR / 2;

export interface Replay {
  readonly complaints: readonly DemoComplaint[];
  readonly staff: StaffIds;
  readonly now: Instant;
  /** Told after each complaint that has come in. */
  readonly onSubmitted?: (count: number) => void;
}

/** Lives the complaints through the same doors as real ones, each step at its own time, in order over all of them. */
export async function replay(strapi: Core.Strapi, plan: Replay): Promise<void> {
  const cast: Cast = {
    ...plan,
    strapi,
    people: await readPeople(strapi.db.connection),
    ids: new Map(),
  };
  const script = scriptOf(plan.complaints, plan.now);
  let ticked = script[0]?.at ?? plan.now;
  for (const step of script) {
    ticked = await tickUntil(strapi, ticked, step.at);
    await take(cast, step);
  }
  await tickUntil(strapi, ticked, plan.now);
}

interface Cast extends Replay {
  readonly strapi: Core.Strapi;
  readonly people: readonly Person[];
  /** Ids of complaints by their place in the list. */
  readonly ids: Map<number, number>;
}

async function tickUntil(strapi: Core.Strapi, from: Instant, to: Instant): Promise<Instant> {
  let at = from;
  for (; later(at, TICK) <= to; at = later(at, TICK)) await runTick(strapi, later(at, TICK));
  return at;
}

async function take(cast: Cast, step: ScriptStep): Promise<void> {
  const told = cast.complaints[step.index];
  if (!told) return;
  if (step.kind === 'act') return perform(cast, told, step);
  cast.ids.set(step.index, await submit(cast, told, step));
  cast.onSubmitted?.(cast.ids.size);
}

async function submit(
  { strapi, now }: Cast,
  told: DemoComplaint,
  { at, index }: ScriptStep,
): Promise<number> {
  const received = await submitComplaint(strapi, {
    channel: told.channel,
    language: told.language,
    categoryKey: told.category,
    placeKey: told.place,
    placeDetail: told.detail,
    description: told.words,
    posted: answersOf(told, now),
    contact: told.resident ? residentOf(told.resident) : null,
    idempotencyKey: `demo-${index + 1}`,
    at,
  });
  if (!received.ok) throw refusedStep(told, received.refusal);
  return received.value.complaintId;
}

async function perform(
  { strapi, staff, people, ids }: Cast,
  told: DemoComplaint,
  step: Extract<ScriptStep, { kind: 'act' }>,
): Promise<void> {
  const { act, at, index } = step;
  const complaintId = ids.get(index) ?? 0;
  if (act.by === 'survey') return rate(strapi, told, { act, at, complaintId });
  const { by } = act;
  const command = commandOf(act, (person) => staff[person]);
  const actor =
    by === 'resident'
      ? ({ kind: 'resident' } as const)
      : ({ kind: 'staff', id: staff[by], name: nameOf(people, staff[by]) } as const);
  const done = await actOnComplaint(strapi, {
    complaintId,
    command,
    actor,
    at,
    expectedVersion: null,
  });
  if (!done.ok) throw refusedStep(told, [command, done.refusal]);
}

async function rate(
  strapi: Core.Strapi,
  told: DemoComplaint,
  {
    act,
    at,
    complaintId,
  }: { act: Extract<DemoAct, { by: 'survey' }>; at: Instant; complaintId: number },
): Promise<void> {
  const token = await openInvitationToken(strapi, complaintId, at);
  if (token === null) throw refusedStep(told, 'no survey is open');
  const { score, comment } = act;
  const answered = await answerSurvey(strapi, { token, score, comment, at });
  if (!answered.ok) throw refusedStep(told, answered.refusal);
}

function nameOf(people: readonly Person[], id: number): string {
  return people.find((person) => person.id === id)?.name ?? '';
}

function refusedStep(told: DemoComplaint, why: unknown): Error {
  return new Error(`The demo's own script was refused (${told.words}): ${JSON.stringify(why)}`);
}

import { inLanguage } from '../../../../../kernel/translated';
import type { Actor } from '../../../../complaints/domain/complaint/event';
import {
  actIn,
  queueNotices,
  readComplaint,
  recordEscalations,
  type Escalation,
} from '../../../../complaints/server/public';
import { NOBODY_TO_GIVE_IT_TO, type RunStep } from '../../../domain/rules/run';
import type { Step, StepOf } from '../../../domain/rules/step';
import { insertDigestLines } from '../../store/digest-lines';
import { completeRun } from '../../store/rule-runs';
import { escalationOf } from './escalation-of';
import { lettersOf, type Letters } from './letters-of';
import type { Run } from './run-of';
import type { Scene, Standpoint } from './scene';
import { commandOf } from './command-of';
import { webhookNotice } from './webhook-notice';

/**
 * Writes the letters of a rule that only tells, before its line is recorded, so that the line says who was told. What
 * other rules say is written as they are carried out, of the complaint as their steps leave it.
 */
export async function withLetters(scene: Scene, run: Run): Promise<Run> {
  if (run.outcome !== 'fired' || !run.firing.rule.steps.every(isSaying)) return run;
  const letters: Letters[] = [];
  for (const [index, step] of run.firing.rule.steps.entries()) {
    if (isSaying(step)) letters.push(await say(scene, run, run.standpoint, { index, step }));
  }
  const steps = letters.map(({ step }) => step);
  return { ...run, letters, explanation: { ...run.explanation, steps } };
}

/**
 * Takes the steps of rules that have fired: letters and calls go to the outbox, the rest is done to the complaint as a
 * member of staff would. What a step is refused is kept with the run, and the next step follows.
 */
export async function carryOut(scene: Scene, runs: readonly Run[]): Promise<void> {
  const fired = runs.filter(({ outcome }) => outcome === 'fired');
  await write(
    scene,
    fired.filter(({ letters }) => letters.length > 0),
  );
  for (const run of fired) {
    if (run.letters.length === 0) await act(scene, run);
  }
}

type Saying = StepOf<'notify' | 'call-webhook'>;

function isSaying(step: Step): step is Saying {
  return step.kind === 'notify' || step.kind === 'call-webhook';
}

async function say(
  scene: Scene,
  run: Run,
  standpoint: Standpoint,
  { index, step }: { readonly index: number; readonly step: Saying },
): Promise<Letters> {
  if (step.kind === 'notify') {
    return lettersOf(scene, standpoint, run.firing, { index, step });
  }
  const notice = webhookNotice(scene, run, standpoint, { index, step });
  return { notices: [notice], lines: [], step: { kind: step.kind, told: [step.url] } };
}

/** Everything that several firings have to say, in as few statements as for one. */
async function write({ strapi, tx, at }: Scene, runs: readonly Run[]): Promise<void> {
  const letters = runs.flatMap((run) => run.letters);
  await queueNotices(
    tx,
    letters.flatMap(({ notices }) => notices),
    at,
  );
  await insertDigestLines(
    tx,
    letters.flatMap(({ lines }) => lines),
  );
  await recordEscalations(
    strapi,
    tx,
    runs.flatMap((run) => escalationIn(run) ?? []),
    at,
  );
}

function escalationIn(run: Run): Escalation | null {
  const event = escalationOf(run);
  return event && { before: run.standpoint.complaint, event, actor: actorOf(run) };
}

function actorOf({ firing: { rule }, cause }: Run): Actor {
  return { kind: 'rule', name: inLanguage(rule.name, 'en'), cause: [...cause, rule.key] };
}

/** One step after another, each on the complaint as the one before has left it. */
async function act(scene: Scene, run: Run): Promise<void> {
  const { strapi, tx, at } = scene;
  const steps: RunStep[] = [];
  for (const [index, step] of run.firing.rule.steps.entries()) {
    const complaint = await readComplaint(tx, { id: run.complaintId });
    if (!complaint) return;
    const standpoint = { ...run.standpoint, complaint };
    if (isSaying(step)) {
      const letters = await say(scene, run, standpoint, { index, step });
      await write(scene, [{ ...run, standpoint, letters: [letters] }]);
      steps.push(letters.step);
      continue;
    }
    const command = commandOf(step, standpoint, scene);
    const done = command
      ? await actIn(strapi, tx, {
          ...{ complaintId: complaint.id, command, actor: actorOf(run), at },
          expectedVersion: null,
        })
      : null;
    steps.push({ kind: step.kind, ...refusalIn(done) });
  }
  await completeRun(tx, run, { ...run.explanation, steps });
}

function refusalIn(done: Awaited<ReturnType<typeof actIn>> | null): { readonly refusal?: string } {
  if (done === null) return { refusal: NOBODY_TO_GIVE_IT_TO };
  return done.ok ? {} : { refusal: done.refusal.kind };
}

import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { connection } from '../../../../floor/connection';
import { DAY, later } from '../../../../kernel/duration';
import type { Instant } from '../../../../kernel/instant';
import { chapterOf } from '../../../charter/domain/chapter';
import { currentCharter, hasCharter } from '../../../charter/server/public';
import { workflowChapter } from '../../../complaints/domain/charter/workflow';
import { complaintFieldsOfDocument } from '../../../complaints/domain/condition/complaint-fields';
import type { Viewer } from '../../../complaints/domain/desk/viewer';
import { readReference } from '../../../complaints/domain/reference';
import { refusalMessage, registeredFields } from '../../../complaints/server/public';
import type { Named } from '../../contracts/rules';
import type { RunLine, RunsAnswer, RunsRequest } from '../../contracts/runs';
import { NOBODY_TO_GIVE_IT_TO } from '../../domain/rules/run';
import { escalationView } from '../../domain/charter/escalation-view';
import { keptDrafts } from '../store/drafts';
import { RULES } from '../store/rules';
import { countHeldSince, readRuns, visibleComplaint } from '../store/run-log';

const PAGE = 50;

/** A page of the run log as a person may see it. */
export async function listRuns(
  strapi: Core.Strapi,
  { rule, outcome, reference, after }: RunsRequest,
  viewer: Viewer,
  at: Instant,
): Promise<RunsAnswer> {
  const db = await connection(strapi);
  const complaintId = reference ? await idOf(db, reference, viewer) : undefined;
  const filter = { ruleKey: rule, outcome, complaintId, before: after };
  const runs = await readRuns(db, filter, viewer, PAGE + 1);
  const shown = runs.slice(0, PAGE);
  return {
    runs: shown,
    next: runs.length > PAGE ? (shown[shown.length - 1]?.id ?? null) : null,
    heldLately: await countHeldSince(db, later(at, -DAY)),
    ...(await knownNames(strapi)),
    refusals: refusalsIn(shown),
  };
}

/** No complaint has it. */
const NONE = 0;

async function idOf(db: Knex, typed: string, viewer: Viewer): Promise<number> {
  const reference = readReference(typed);
  if (reference === null) return NONE;
  return (await visibleComplaint(db, reference, viewer)) ?? NONE;
}

/** What rules are called now; one that was deleted is still called as in the charter in force. */
async function knownNames(
  strapi: Core.Strapi,
): Promise<Pick<RunsAnswer, 'rules' | 'fields' | 'stages'>> {
  const drafts = (await keptDrafts(strapi, RULES)).map(({ draft }) => draft);
  if (!(await hasCharter(strapi))) return { rules: drafts.map(named), fields: [], stages: [] };
  const charter = await currentCharter(strapi);
  const keys = new Set(drafts.map(({ key }) => key));
  const inForce = escalationView(charter).rules.filter(({ key }) => !keys.has(key));
  const fields = complaintFieldsOfDocument(charter.document, registeredFields(strapi));
  return {
    rules: [...drafts, ...inForce].map(named),
    fields: [...fields.values()],
    stages: chapterOf(charter.document, workflowChapter).map(named),
  };
}

const NOBODY = { en: 'There was nobody to give it to.', 'zh-Hans': '没有可以接手的人。' };

function refusalsIn(runs: readonly RunLine[]): Named[] {
  const steps = runs.flatMap(({ complaint }) => complaint?.explanation.steps ?? []);
  const keys = new Set(steps.flatMap(({ refusal }) => refusal ?? []));
  return [...keys].flatMap((key) => {
    const name = key === NOBODY_TO_GIVE_IT_TO ? NOBODY : refusalMessage(key);
    return name ? [{ key, name }] : [];
  });
}

function named({ key, name }: Named): Named {
  return { key, name };
}

import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Instant } from '../kernel/instant';
import { ok, type Result } from '../kernel/result';
import type { CharterView } from '../plugins/complaints/domain/charter/charter-view';
import type { Command } from '../plugins/complaints/domain/complaint/command';
import {
  actInTurn,
  findSubmitted,
  submitComplaint,
  type Submission,
} from '../plugins/complaints/server/public';
import type { Directory } from './directory';
import { pathToClosed } from './path-to-closed';
import type { ImportRecord } from './read-row';
import { rejected, type Rejection } from './rejection';

export interface ImportPlan {
  readonly charter: CharterView;
  readonly directory: Directory;
}

export type Arrival = 'imported' | 'already-there' | 'would-be-imported';

const ACTOR = { kind: 'rule', name: 'Import' } as const;

/** Takes one record and lives its history through the same engine, each step at its own time; nobody is written to. */
export async function importRecord(
  strapi: Core.Strapi,
  tx: Knex.Transaction,
  { charter, directory }: ImportPlan,
  record: ImportRecord,
): Promise<Result<Arrival, Rejection>> {
  const { externalReference } = record;
  if (await findSubmitted(tx, { external_reference: externalReference }))
    return ok('already-there');
  const named = lookUp(directory, record);
  if (!named.ok) return named;
  const received = await submitComplaint(strapi, submissionOf(record, named.value));
  if (!received.ok) return rejected('refused', JSON.stringify(received.refusal));
  const { complaintId } = received.value;
  for (const { commands, at } of historyOf(record, named.value, charter)) {
    const acts = { complaintId, commands, at, actor: ACTOR, expectedVersion: null, silent: true };
    const done = await actInTurn(strapi, tx, acts);
    if (!done.ok)
      return rejected('refused', `${commands[0]?.kind}: ${JSON.stringify(done.refusal)}`);
  }
  return ok('imported');
}

function submissionOf(record: ImportRecord, { categoryKey, placeKey }: Keys): Submission {
  const { externalReference, priority } = record;
  return {
    channel: record.channel,
    language: record.language,
    categoryKey,
    placeKey,
    placeDetail: record.placeDetail,
    description: record.description,
    posted: record.answers,
    ...(priority ? { priority } : {}),
    idempotencyKey: `import:${externalReference}`,
    externalReference,
    contact: null,
    at: record.receivedAt,
    silent: true,
  };
}

interface Keys {
  readonly categoryKey: string;
  readonly departmentKey: string | null;
  readonly placeKey: string | null;
}

/** The keys of what a record names. */
export function lookUp(directory: Directory, record: ImportRecord): Result<Keys, Rejection> {
  const { category, parentCategory, department, place } = record;
  const categoryKey = directory.category(category, parentCategory);
  if (categoryKey === null) return rejected('unknown-category', category);
  const departmentKey = department === '' ? null : directory.department(department);
  if (department !== '' && departmentKey === null)
    return rejected('unknown-department', department);
  const placeKey = place === '' ? null : directory.place(place);
  if (place !== '' && placeKey === null) return rejected('unknown-place', place);
  return ok({ categoryKey, departmentKey, placeKey });
}

/** What happened at one instant. */
interface Step {
  readonly commands: readonly Command[];
  readonly at: Instant;
}

/** What was done about a record, in order: moved to its department, answered, solved, and closed. */
function historyOf(
  { receivedAt, firstReply, closing }: ImportRecord,
  { categoryKey, departmentKey }: Keys,
  charter: CharterView,
): Step[] {
  const steps: Step[] = [];
  if (departmentKey !== null && departmentKey !== charter.departmentOf(categoryKey).key) {
    const reason = 'As in the imported record';
    const moved = { kind: 'change-department', departmentKey, reason } as const;
    steps.push({ commands: [moved], at: receivedAt });
  }
  if (firstReply) {
    const { words: text, at } = firstReply;
    steps.push({ commands: [{ kind: 'reply', text, waitForResident: false }], at });
  }
  if (!closing) return steps;
  const { at, words: text, outcome } = closing;
  const moves = pathToClosed(charter.stages).map(
    (stageKey) => ({ kind: 'move-stage', stageKey }) as const,
  );
  return [...steps, { commands: [{ kind: 'resolve', outcome, text }, ...moves], at }];
}

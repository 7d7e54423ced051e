import type { Knex } from 'knex';
import { instantIn, numberIn, optionalTextIn, textIn, type Row } from '../../../../kernel/row';
import type { Instant } from '../../../../kernel/instant';
import type { Viewer } from '../../../complaints/domain/desk/viewer';
import { visibleTo } from '../../../complaints/server/public';
import { z } from 'zod';
import type { RunLine } from '../../contracts/runs';
import {
  runExplanationSchema,
  RUN_OUTCOMES,
  RUN_REASONS,
  type RunOutcome,
} from '../../domain/rules/run';

const TABLE = 'rule_runs';
const MOST_COUNTED = 1_000;

export interface RunFilter {
  readonly ruleKey?: string | undefined;
  readonly outcome?: RunOutcome | undefined;
  readonly complaintId?: number | undefined;
  /** Only what was written before this line. */
  readonly before?: number | undefined;
}

/** Lines of the run log, the newest first; of complaints that the viewer may not see nothing is told. */
export async function readRuns(
  db: Knex,
  { ruleKey, outcome, complaintId, before }: RunFilter,
  viewer: Viewer,
  most: number,
): Promise<RunLine[]> {
  const query = db(TABLE).orderBy('id', 'desc').limit(most);
  if (ruleKey !== undefined) query.where({ rule_key: ruleKey });
  if (outcome !== undefined) query.where({ outcome });
  if (complaintId !== undefined) query.where({ complaint_id: complaintId });
  if (before !== undefined) query.where('id', '<', before);
  const rows: Row[] = await query;
  const ids = rows.map((row) => numberIn(row, 'complaint_id'));
  const references = await visibleReferences(db, ids, viewer);
  return rows.map((row) => lineOf(row, references.get(numberIn(row, 'complaint_id'))));
}

/** The complaint with a reference; null when the viewer may not see it, as when there is none. */
export async function visibleComplaint(
  db: Knex,
  reference: string,
  viewer: Viewer,
): Promise<number | null> {
  const row: Row | undefined = await visibleTo(db('complaints').where({ reference }), viewer)
    .select('complaints.id')
    .first();
  return row ? numberIn(row, 'id') : null;
}

/** How many were held back since; a thousand stands for any number above. */
export async function countHeldSince(db: Knex, since: Instant): Promise<number> {
  const held = db(TABLE).where({ outcome: 'held' }).where('at', '>=', since).limit(MOST_COUNTED);
  const [row]: Row[] = await db.count('* as count').from(held.select('id').as('held'));
  return row ? numberIn(row, 'count') : 0;
}

async function visibleReferences(
  db: Knex,
  ids: readonly number[],
  viewer: Viewer,
): Promise<ReadonlyMap<number, string>> {
  const query = db('complaints').whereIn('complaints.id', [...new Set(ids)]);
  const rows: Row[] = await visibleTo(query, viewer).select(
    'complaints.id',
    'complaints.reference',
  );
  return new Map(rows.map((row) => [numberIn(row, 'id'), textIn(row, 'reference')]));
}

const outcomeSchema = z.enum(RUN_OUTCOMES);
const reasonSchema = z.enum(RUN_REASONS).nullable();
const causeSchema = z.array(z.string());

function lineOf(row: Row, reference: string | undefined): RunLine {
  return {
    id: numberIn(row, 'id'),
    at: instantIn(row, 'at'),
    ruleKey: textIn(row, 'rule_key'),
    outcome: outcomeSchema.parse(row.outcome),
    reason: reasonSchema.parse(optionalTextIn(row, 'reason')),
    charterNumber: numberIn(row, 'charter_number'),
    cause: causeSchema.parse(JSON.parse(textIn(row, 'cause') || '[]')),
    complaint:
      reference === undefined
        ? null
        : {
            reference,
            explanation: runExplanationSchema.parse(JSON.parse(textIn(row, 'explanation'))),
          },
  };
}

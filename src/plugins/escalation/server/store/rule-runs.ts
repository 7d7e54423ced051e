import type { Knex } from 'knex';
import { insertMany } from '../../../../floor/insert-many';
import { instantIn, numberIn, textIn, type Row } from '../../../../kernel/row';
import { groupedBy } from '../../../../kernel/grouped-by';
import type { Instant } from '../../../../kernel/instant';
import type { Occasion } from '../../domain/rules/occasion';
import type { Fired } from '../../domain/rules/planned-timers';
import type { RunExplanation, RunOutcome, RunReason } from '../../domain/rules/run';

export interface NewRun {
  readonly ruleKey: string;
  readonly complaintId: number;
  /** Null unless it fired: only what fires is unique. */
  readonly occasion: Occasion | null;
  readonly repeat: number;
  readonly outcome: RunOutcome;
  readonly reason: RunReason | null;
  readonly at: Instant;
  readonly charterNumber: number;
  readonly explanation: RunExplanation;
  readonly cause: readonly string[];
}

const TABLE = 'rule_runs';
const ONCE = ['rule_key', 'complaint_id', 'occasion', 'repeat'] as const;

/**
 * Writes lines of the run log and gives those that were new. That a rule fires once on an occasion is the table's unique
 * index, so of what has fired before nothing is written and nothing is given back.
 */
export async function recordRuns<Run extends NewRun>(
  tx: Knex.Transaction,
  runs: readonly Run[],
): Promise<Run[]> {
  const once = { unlessThere: ONCE, returning: ONCE };
  const rows = await insertMany(tx, TABLE, runs.map(columnsOf), once);
  const recorded = new Set(rows.map((row) => ONCE.map((column) => String(row[column])).join(' ')));
  return runs.filter(
    ({ ruleKey, complaintId, occasion, repeat }) =>
      occasion !== null && recorded.delete([ruleKey, complaintId, occasion, repeat].join(' ')),
  );
}

/** What a run's steps came to, once they have been taken. */
export async function completeRun(
  tx: Knex.Transaction,
  { ruleKey, complaintId, occasion, repeat }: NewRun,
  explanation: RunExplanation,
): Promise<void> {
  await tx(TABLE)
    .where({ rule_key: ruleKey, complaint_id: complaintId, occasion, repeat })
    .update({ explanation: JSON.stringify(explanation) });
}

/** What has fired on a complaint, the earliest first. */
export async function firedOn(db: Knex, complaintId: number): Promise<readonly Fired[]> {
  return (await firedOnMany(db, [complaintId])).get(complaintId) ?? [];
}

/** The same of several, by complaint. */
export async function firedOnMany(
  db: Knex,
  complaintIds: readonly number[],
): Promise<ReadonlyMap<number, readonly Fired[]>> {
  const rows: Row[] = await db(TABLE)
    .whereIn('complaint_id', [...complaintIds])
    .whereNotNull('occasion')
    .orderBy('id')
    .select('complaint_id', 'rule_key', 'occasion', 'repeat', 'at');
  const grouped = groupedBy(rows, (row) => numberIn(row, 'complaint_id'));
  return new Map([...grouped].map(([id, own]) => [id, own.map(firedFromRow)]));
}

function firedFromRow(row: Row): Fired {
  return {
    ruleKey: textIn(row, 'rule_key'),
    occasion: textIn(row, 'occasion'),
    repeat: numberIn(row, 'repeat'),
    at: instantIn(row, 'at'),
  };
}

function columnsOf(run: NewRun) {
  return {
    rule_key: run.ruleKey,
    complaint_id: run.complaintId,
    occasion: run.occasion,
    repeat: run.repeat,
    outcome: run.outcome,
    reason: run.reason,
    at: run.at,
    charter_number: run.charterNumber,
    explanation: JSON.stringify(run.explanation),
    cause: JSON.stringify(run.cause),
  };
}

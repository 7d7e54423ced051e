import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { refuse, type Result } from '../kernel/result';
import { inTransaction } from '../floor/in-transaction';
import { importRecord, type Arrival, type ImportPlan } from './import-record';
import type { ImportRecord } from './read-row';
import type { Rejection } from './rejection';

export type Imported = Result<Arrival, Rejection>;

/**
 * Imports records in one transaction. When one is refused, a part of its history may have been written: the whole is
 * rolled back and done again without it.
 */
export async function importBatch(
  strapi: Core.Strapi,
  plan: ImportPlan,
  records: readonly ImportRecord[],
): Promise<readonly Imported[]> {
  const refused = new Map<ImportRecord, Rejection>();
  for (;;) {
    try {
      return await inTransaction(strapi, (tx) => importAll(strapi, tx, plan, { records, refused }));
    } catch (error) {
      if (!(error instanceof RecordRefused)) throw error;
      refused.set(error.record, error.rejection);
    }
  }
}

interface Batch {
  readonly records: readonly ImportRecord[];
  readonly refused: ReadonlyMap<ImportRecord, Rejection>;
}

async function importAll(
  strapi: Core.Strapi,
  tx: Knex.Transaction,
  plan: ImportPlan,
  { records, refused }: Batch,
): Promise<readonly Imported[]> {
  const outcomes: Imported[] = [];
  for (const record of records) {
    const known = refused.get(record);
    const outcome = known ? refuse(known) : await importRecord(strapi, tx, plan, record);
    if (!known && !outcome.ok) throw new RecordRefused(record, outcome.refusal);
    outcomes.push(outcome);
  }
  return outcomes;
}

class RecordRefused extends Error {
  constructor(
    readonly record: ImportRecord,
    readonly rejection: Rejection,
  ) {
    super(`A record was refused: ${rejection.reason} ${rejection.detail}`);
  }
}

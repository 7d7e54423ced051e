import { stat } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { Instant } from '../kernel/instant';
import { currentView } from '../plugins/complaints/server/public';
import { runTick } from '../plugins/escalation/server/public';
import { csvRows, type FileRow } from './csv-rows';
import { directoryOf } from './directory';
import { extendCharter } from './extend-charter';
import { importBatch, type Imported } from './import-batch';
import { tryRecord } from './try-record';
import type { Mapping } from './mapping';
import { readRow, type ImportRecord } from './read-row';
import type { RejectedFile } from './rejected-file';
import type { Rejection } from './rejection';
import { surveyNames } from './survey-names';
import { countRejected, emptyTally, type Tally } from './tally';

const BATCH = 200;

export interface ImportOrder {
  readonly file: string;
  readonly mapping: Mapping;
  readonly now: Instant;
  readonly rejectedFile: RejectedFile;
  /** Reads and checks everything and writes nothing. */
  readonly dryRun: boolean;
  readonly onProgress: (tally: Tally, shareOfFile: number) => void;
  /** Asked between batches; what has been committed stays, and the next run goes on from there. */
  readonly shouldStop: () => boolean;
}

/** Imports a file of any size, whose columns have been checked: what it holds in memory is one batch and the names of the charter. */
export async function importFile(strapi: Core.Strapi, order: ImportOrder): Promise<Tally> {
  if (!order.dryRun) {
    const names = await surveyNames(order.file, order.mapping, order.now);
    await extendCharter(strapi, { mapping: order.mapping, names, at: order.now });
  }
  const charter = await currentView(strapi);
  const plan = { charter, directory: directoryOf(charter) };
  const tally = emptyTally();
  const { size } = await stat(order.file);
  for await (const batch of batches(order)) {
    const records = await readBatch(order, batch, tally);
    const outcomes = order.dryRun
      ? [...records.values()].map((record) => tryRecord(plan, order.mapping, record))
      : await importBatch(strapi, plan, [...records.values()]);
    await settle(order, tally, [...records.keys()], outcomes);
    order.onProgress(tally, size === 0 ? 1 : (batch.at(-1)?.bytes ?? 0) / size);
    if (order.shouldStop()) break;
  }
  // Records that are open and long overdue: their breaches are noted now, as of the instants they fell due.
  if (tally.imported > 0) await runTick(strapi, order.now);
  return tally;
}

async function* batches({ file, mapping }: ImportOrder): AsyncGenerator<readonly FileRow[]> {
  let batch: FileRow[] = [];
  for await (const row of csvRows(file, mapping)) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The readable records of a batch by their rows; the others go to the report. */
async function readBatch(
  order: ImportOrder,
  batch: readonly FileRow[],
  tally: Tally,
): Promise<ReadonlyMap<FileRow, ImportRecord>> {
  const records = new Map<FileRow, ImportRecord>();
  for (const row of batch) {
    tally.rows += 1;
    const record = row.row.ok ? readRow(order.mapping, row.row.value, order.now) : row.row;
    if (record.ok) records.set(row, record.value);
    else await reject(order, tally, row, record.refusal);
  }
  return records;
}

async function settle(
  order: ImportOrder,
  tally: Tally,
  rows: readonly FileRow[],
  outcomes: readonly Imported[],
): Promise<void> {
  for (const [index, outcome] of outcomes.entries()) {
    const row = rows[index];
    if (!outcome.ok && row) await reject(order, tally, row, outcome.refusal);
    if (outcome.ok && outcome.value === 'imported') tally.imported += 1;
    if (outcome.ok && outcome.value === 'already-there') tally.alreadyThere += 1;
  }
}

async function reject(
  { rejectedFile }: ImportOrder,
  tally: Tally,
  { line, cells }: FileRow,
  rejection: Rejection,
): Promise<void> {
  countRejected(tally, rejection.reason);
  await rejectedFile.write(line, cells, rejection);
}

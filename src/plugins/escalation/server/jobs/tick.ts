import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../floor/in-transaction';
import type { Instant } from '../../../../kernel/instant';
import { fireDue } from '../services/firing/fire-due';
import { claimDue } from '../store/due-complaints';

/** Timers that share a transaction. */
const TOGETHER = 500;
/** Transactions at once: while PostgreSQL is busy with one, the next is prepared here. SQLite has one writer. */
const LANES = { postgres: 2, sqlite: 1 };

export interface TickReport {
  /** Complaints of which timers were due. */
  readonly complaints: number;
  /** Rules that fired. */
  readonly fired: number;
  /** Complaints whose timers could not be fired; they are tried again at the next tick. */
  readonly failed: readonly number[];
}

/**
 * Fires every timer that is due. Any server may run it at any time: what one has claimed the others pass over, and a
 * rule fires once on an occasion because its run is unique.
 */
export async function runTick(strapi: Core.Strapi, at: Instant): Promise<TickReport> {
  const lanes = strapi.db.dialect.client === 'postgres' ? LANES.postgres : LANES.sqlite;
  const failed: number[] = [];
  const reports = await Promise.all(
    Array.from({ length: lanes }, () => fireUntilNoneIsDue(strapi, at, failed)),
  );
  return reports.reduce(sumOf);
}

/** What one lane could not fire the others do not try again. */
async function fireUntilNoneIsDue(
  strapi: Core.Strapi,
  at: Instant,
  failed: number[],
): Promise<TickReport> {
  let report: TickReport = { complaints: 0, fired: 0, failed: [] };
  for (;;) {
    const done = await fireSome(strapi, at, { limit: TOGETHER, except: failed });
    if (done.complaints === 0) return report;
    failed.push(...done.failed);
    report = sumOf(report, done);
  }
}

interface Share {
  readonly limit: number;
  readonly except: readonly number[];
}

/** One transaction for several complaints; when it fails, each has its own, so that one cannot silence the others. */
async function fireSome(strapi: Core.Strapi, at: Instant, share: Share): Promise<TickReport> {
  let claimed: readonly number[] = [];
  try {
    return await inTransaction(strapi, async (tx) => {
      claimed = await claimDue(strapi, tx, { ...share, at });
      if (claimed.length === 0) return { complaints: 0, fired: 0, failed: [] };
      return {
        complaints: claimed.length,
        fired: await fireDue(strapi, tx, claimed, at),
        failed: [],
      };
    });
  } catch (error) {
    if (claimed.length === 0) throw error; // the database, not a complaint
    if (claimed.length > 1) return fireApart(strapi, at, share, claimed.length);
    strapi.log.error(`Complaint ${claimed[0]} could not be escalated: ${String(error)}`);
    return { complaints: 1, fired: 0, failed: claimed };
  }
}

async function fireApart(
  strapi: Core.Strapi,
  at: Instant,
  { except }: Share,
  times: number,
): Promise<TickReport> {
  let report: TickReport = { complaints: 0, fired: 0, failed: [] };
  for (let time = 0; time < times; time += 1) {
    const alone = { limit: 1, except: [...except, ...report.failed] };
    report = sumOf(report, await fireSome(strapi, at, alone));
  }
  return report;
}

function sumOf(one: TickReport, other: TickReport): TickReport {
  return {
    complaints: one.complaints + other.complaints,
    fired: one.fired + other.fired,
    failed: [...one.failed, ...other.failed],
  };
}

import type { Core } from '@strapi/strapi';
import { connection } from '../../../../floor/connection';
import { inTransaction } from '../../../../floor/in-transaction';
import type { Instant } from '../../../../kernel/instant';
import { lockComplaint } from '../../../complaints/server/public';
import { fireTimers } from '../services/fire-timers';
import { complaintsDue, settleTimersOf } from '../store/timers';

/** Complaints looked up at once, and those of them that share a transaction. */
const LOOKED_UP = 200;
const TOGETHER = 20;

export interface TickReport {
  /** Complaints of which timers were due. */
  readonly complaints: number;
  /** Steps that took place: each tells somebody. */
  readonly fired: number;
  /** Complaints whose timers could not be fired; they are tried again at the next tick. */
  readonly failed: readonly number[];
}

/**
 * Fires every timer that is due. Any server may run it at any time: a complaint is locked before its timers are
 * looked at, and a step takes place once because its firing is unique.
 */
export async function runTick(strapi: Core.Strapi, at: Instant): Promise<TickReport> {
  const failed: number[] = [];
  let complaints = 0;
  let fired = 0;
  for (;;) {
    const ids = await complaintsDue(await connection(strapi), at, LOOKED_UP, failed);
    if (ids.length === 0) return { complaints, fired, failed };
    complaints += ids.length;
    // In one order everywhere, so that two servers with the same complaints never wait for each other in a circle.
    ids.sort((one, other) => one - other);
    for (let from = 0; from < ids.length; from += TOGETHER) {
      const done = await fireTogether(strapi, ids.slice(from, from + TOGETHER), at);
      fired += done.fired;
      failed.push(...done.failed);
    }
  }
}

interface Done {
  readonly fired: number;
  readonly failed: readonly number[];
}

/** One transaction for several complaints; when it fails, each has its own, so that one cannot silence the others. */
async function fireTogether(
  strapi: Core.Strapi,
  ids: readonly number[],
  at: Instant,
): Promise<Done> {
  try {
    return { fired: await fireIn(strapi, ids, at), failed: [] };
  } catch (error) {
    if (ids.length > 1) return fireApart(strapi, ids, at);
    strapi.log.error(`Complaint ${ids[0]} could not be escalated: ${String(error)}`);
    return { fired: 0, failed: ids };
  }
}

async function fireApart(strapi: Core.Strapi, ids: readonly number[], at: Instant): Promise<Done> {
  const all: Done[] = [];
  for (const id of ids) all.push(await fireTogether(strapi, [id], at));
  return {
    fired: all.reduce((sum, { fired }) => sum + fired, 0),
    failed: all.flatMap(({ failed }) => failed),
  };
}

function fireIn(strapi: Core.Strapi, ids: readonly number[], at: Instant): Promise<number> {
  return inTransaction(strapi, async (tx) => {
    let fired = 0;
    for (const id of ids) {
      const complaint = await lockComplaint(tx, id);
      if (complaint) fired += await fireTimers(strapi, tx, complaint, at);
      else await settleTimersOf(tx, id, at); // or this tick would meet them for ever
    }
    return fired;
  });
}

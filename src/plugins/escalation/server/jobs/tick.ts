import type { Core } from '@strapi/strapi';
import { connection } from '../../../../floor/connection';
import { inTransaction } from '../../../../floor/in-transaction';
import type { Instant } from '../../../../kernel/instant';
import { lockComplaint } from '../../../complaints/server/public';
import { fireTimers } from '../services/fire-timers';
import { complaintsDue } from '../store/timers';

const BATCH = 100;

export interface TickReport {
  /** Complaints of which timers were due. */
  readonly complaints: number;
  /** Steps that took place: each tells somebody. */
  readonly fired: number;
}

/**
 * Fires every timer that is due. Any server may run it at any time: a complaint is locked before its timers are
 * looked at, and a step takes place once because its firing is unique.
 */
export async function runTick(strapi: Core.Strapi, at: Instant): Promise<TickReport> {
  let complaints = 0;
  let fired = 0;
  for (;;) {
    const ids = await complaintsDue(await connection(strapi), at, BATCH);
    for (const id of ids) {
      fired += await inTransaction(strapi, async (tx) => {
        const complaint = await lockComplaint(tx, id);
        return complaint ? fireTimers(strapi, tx, complaint, at) : 0;
      });
    }
    complaints += ids.length;
    if (ids.length < BATCH) return { complaints, fired };
  }
}

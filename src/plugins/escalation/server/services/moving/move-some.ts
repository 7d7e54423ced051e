import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { inTransaction } from '../../../../../floor/in-transaction';
import type { Instant } from '../../../../../kernel/instant';
import { lockComplaints } from '../../../../complaints/server/public';
import { outstandingAfter } from '../../store/outstanding';
import {
  endMove,
  noteProgress,
  takeMove,
  type MoveProgress,
  type StoredMove,
} from '../../store/promise-moves';
import { keepMoves } from './keep-moves';
import { lookAt } from './look-at';

/** Complaints that share a transaction. */
const TOGETHER = 100;

interface Taken {
  readonly move: StoredMove;
  readonly ids: readonly number[];
}

/**
 * Moves the next complaints of the running move; false when none runs, it is done, or another server is at it. Any server
 * may go on at any time: what is moved and how far the move has got are written together or not at all.
 */
export async function moveSome(
  strapi: Core.Strapi,
  at: Instant,
  limit = TOGETHER,
): Promise<boolean> {
  let taken: Taken | null = null;
  try {
    return await inTransaction(strapi, async (tx) => {
      taken = await take(strapi, tx, limit);
      if (!taken) return false;
      if (taken.ids.length === 0) return !(await endMove(tx, 'done', at));
      await noteProgress(tx, taken.move, await moveTaken(strapi, tx, taken, at));
      return true;
    });
  } catch (error) {
    const failed = taken as Taken | null; // assigned in the callback, which the compiler does not follow
    if (!failed || failed.ids.length === 0) throw error; // the database, not a complaint
    if (failed.ids.length > 1) return moveApart(strapi, at, failed.ids.length);
    await passOver(strapi, failed, error);
    return true;
  }
}

async function take(
  strapi: Core.Strapi,
  tx: Knex.Transaction,
  limit: number,
): Promise<Taken | null> {
  const move = await takeMove(strapi, tx);
  if (!move) return null;
  const { charterNumber, lastId: after } = move;
  return { move, ids: await outstandingAfter(tx, charterNumber, { after, limit }) };
}

async function moveTaken(
  strapi: Core.Strapi,
  tx: Knex.Transaction,
  { move, ids }: Taken,
  at: Instant,
): Promise<MoveProgress> {
  const to = { charterNumber: move.charterNumber, at };
  const looked = await lookAt(strapi, tx, await lockComplaints(tx, ids), to);
  await keepMoves(strapi, tx, looked, to);
  return {
    lastId: ids.at(-1) ?? move.lastId,
    done: ids.length,
    changed: looked.filter(({ dates }) => dates.length > 0).length,
    told: looked.filter(({ telling }) => telling !== null).length,
    failed: 0,
  };
}

/** Each in its own transaction, so that one complaint cannot keep the others from being moved. */
async function moveApart(strapi: Core.Strapi, at: Instant, times: number): Promise<boolean> {
  for (let time = 0; time < times; time += 1) {
    if (!(await moveSome(strapi, at, 1))) return false;
  }
  return true;
}

/** A complaint that cannot be moved keeps its promises. */
async function passOver(strapi: Core.Strapi, { move, ids }: Taken, error: unknown): Promise<void> {
  const [lastId = move.lastId] = ids;
  strapi.log.error(`The promises of complaint ${lastId} could not be moved: ${String(error)}`);
  const failed = { lastId, done: 1, changed: 0, told: 0, failed: 1 };
  await noteProgress(strapi.db.connection, move, failed);
}

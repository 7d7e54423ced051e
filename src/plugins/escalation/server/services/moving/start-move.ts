import type { Core } from '@strapi/strapi';
import { ok, refuse, type Result } from '../../../../../kernel/result';
import type { Instant } from '../../../../../kernel/instant';
import { CharterMissing, charterVersion, currentCharter } from '../../../../charter/server/public';
import type { MoveRefusal } from '../../../domain/moving/move-state';
import { countOutstanding } from '../../store/outstanding';
import { endMove, insertMove, latestMove, type StoredMove } from '../../store/promise-moves';
import { readTickState } from '../../store/tick-state';

export interface MoveRequest {
  readonly charterNumber: number;
  readonly by: { readonly id: number; readonly name: string };
  readonly at: Instant;
}

/** Begins to move every open complaint to the promises of the charter in force; the job does the rest. */
export async function startMove(
  strapi: Core.Strapi,
  { charterNumber, by, at }: MoveRequest,
): Promise<Result<StoredMove, MoveRefusal>> {
  const db = strapi.db.connection;
  const refusal = await whyNotTo(strapi, charterNumber);
  if (refusal) return refuse(refusal);
  if ((await readTickState(db)).stoppedAt !== null) return refuse('time-unconfirmed');
  if ((await latestMove(db))?.state === 'running') return refuse('already-running');
  const total = await countOutstanding(db, charterNumber);
  if (total === 0) return refuse('nothing-to-move');
  const person = { startedById: by.id, startedBy: by.name };
  const move = await insertMove(db, { charterNumber, ...person, at, total });
  return move ? ok(move) : refuse('already-running');
}

/** Ends the running move where it is: what has been moved stays moved, the rest keeps its promises. */
export async function cancelMove(
  strapi: Core.Strapi,
  at: Instant,
): Promise<Result<StoredMove, MoveRefusal>> {
  const db = strapi.db.connection;
  const isEnded = await endMove(db, 'cancelled', at);
  const move = await latestMove(db);
  return isEnded && move ? ok(move) : refuse('none-running');
}

/** Why nothing can be moved to a charter; null when something can. */
export async function whyNotTo(
  strapi: Core.Strapi,
  charterNumber: number,
): Promise<MoveRefusal | null> {
  try {
    const { number } = await currentCharter(strapi);
    if (number === charterNumber) return null;
    await charterVersion(strapi, charterNumber);
    return 'not-in-force';
  } catch (error) {
    if (error instanceof CharterMissing) return 'no-such-charter';
    throw error;
  }
}

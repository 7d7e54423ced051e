import type { Core } from '@strapi/strapi';
import type { Instant } from '../../../../kernel/instant';
import { moveSome } from '../services/moving/move-some';
import { isMoving } from '../store/promise-moves';
import { readTickState } from '../store/tick-state';

/** Goes on with the move that is running, whichever server began it; not while the time of day may be wrong. */
export async function movePromises(strapi: Core.Strapi, now: () => Instant): Promise<void> {
  const db = strapi.db.connection;
  if (!(await isMoving(db)) || (await readTickState(db)).stoppedAt !== null) return;
  while (await moveSome(strapi, now()));
}

import type { Core } from '@strapi/strapi';
import type { Instant } from '../../../../kernel/instant';
import { QUEUE_VIEWS, type Queue, type QueueRequest, type QueueRow } from '../../contracts/desk';
import { endOfDay } from '../../domain/desk/end-of-day';
import type { Viewer } from '../../domain/desk/viewer';
import type { StoredComplaint } from '../store/complaint-row';
import { connection } from '../../../../floor/connection';
import { countView, readQueue, type Cursor } from '../store/queue';
import { currentView } from './views';

const COUNT_CAP = 10_000;

/** One page of the queue in order of promise, with the counts of the views. */
export async function deskQueue(
  strapi: Core.Strapi,
  request: QueueRequest,
  viewer: Viewer,
  at: Instant,
): Promise<Queue> {
  const db = await connection(strapi);
  const { organisation } = await currentView(strapi);
  const standpoint = { viewer, at, endOfToday: endOfDay(at, organisation.timezone) };
  const { rows, next } = await readQueue(db, request, standpoint, cursorFrom(request.after));
  const counts: Partial<Queue['counts']> = {};
  for (const view of QUEUE_VIEWS) counts[view] = await countView(db, view, standpoint, COUNT_CAP);
  return {
    rows: rows.map(queueRow),
    next: next && `${next.due}.${next.id}`,
    counts: counts as Queue['counts'], // every view has just been counted
    countCap: COUNT_CAP,
    at,
  };
}

export function queueRow(complaint: StoredComplaint): QueueRow {
  const { reference, summary, categoryKey, departmentKey, priority, stageKey } = complaint;
  const { phase, placeKey, placeDetail, assigneeId, receivedAt } = complaint;
  const { waitingSince, waitReason, nextDueAt, promisedAt, resolvedAt } = complaint;
  const { appealState } = complaint;
  return {
    ...{ reference, summary, categoryKey, departmentKey, priority, stageKey },
    ...{ phase, placeKey, placeDetail, assigneeId, receivedAt },
    ...{ waitingSince, waitReason, nextDueAt, promisedAt, resolvedAt, appealState },
  };
}

function cursorFrom(text: string | undefined): Cursor | null {
  const match = /^(\d{1,15})\.(\d{1,15})$/.exec(text ?? '');
  return match ? { due: Number(match[1]), id: Number(match[2]) } : null;
}

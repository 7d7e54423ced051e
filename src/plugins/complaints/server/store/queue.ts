import type { Knex } from 'knex';
import type { Instant } from '../../../../kernel/instant';
import type { QueueRequest, QueueView } from '../../contracts/desk';
import type { Viewer } from '../../domain/desk/viewer';
import { plainWords } from '../../domain/plain-words';
import { readReference } from '../../domain/reference';
import { complaintFromRow, type StoredComplaint } from './complaint-row';
import { visibleTo } from './visible-to';

/** What the views mean at a moment, for a person. */
export interface Standpoint {
  readonly viewer: Viewer;
  readonly at: Instant;
  /** The end of today in the organisation's zone. */
  readonly endOfToday: Instant;
}

/** Where the page before ended. Complaints that wait or are solved have no deadline and come last. */
export interface Cursor {
  readonly due: number;
  readonly id: number;
}

/** Stands in for "no deadline" in the order of promise. */
const NO_DEADLINE = 9_999_999_999_999;
const DUE = `coalesce(complaints.next_due_at, ${NO_DEADLINE})`;

export async function readQueue(
  db: Knex,
  request: QueueRequest,
  standpoint: Standpoint,
  after: Cursor | null,
): Promise<{ rows: StoredComplaint[]; next: Cursor | null }> {
  const query = inView(visibleTo(db('complaints'), standpoint.viewer), request.view, standpoint);
  narrow(query, request);
  if (after) {
    query.where((later) => {
      void later
        .whereRaw(`${DUE} > ?`, [after.due])
        .orWhere(
          (same) => void same.whereRaw(`${DUE} = ?`, [after.due]).where('id', '>', after.id),
        );
    });
  }
  const found = await query.orderByRaw(`${DUE} asc, id asc`).limit(request.size + 1);
  const rows = found.slice(0, request.size).map(complaintFromRow);
  const last = rows.at(-1);
  const next =
    found.length > request.size && last
      ? { due: last.nextDueAt ?? NO_DEADLINE, id: last.id }
      : null;
  return { rows, next };
}

/** Counts one view, at most up to a cap: a long list is labelled "that many or more" instead of being counted out. */
export async function countView(
  db: Knex,
  view: QueueView,
  standpoint: Standpoint,
  cap: number,
): Promise<number> {
  const inside = inView(visibleTo(db('complaints'), standpoint.viewer), view, standpoint)
    .select('id')
    .limit(cap);
  const row = await db.from(inside.as('capped')).count({ total: '*' }).first();
  return Number(row?.total ?? 0);
}

const OPEN = ['received', 'in-progress'];

function inView(
  query: Knex.QueryBuilder,
  view: QueueView,
  { viewer, at, endOfToday }: Standpoint,
): Knex.QueryBuilder {
  switch (view) {
    case 'open':
      return query.whereIn('phase', OPEN);
    case 'mine':
      return query.whereIn('phase', OPEN).where('assignee_id', viewer.id);
    case 'unassigned':
      return query.whereIn('phase', OPEN).whereNull('assignee_id');
    case 'late':
      return query.whereIn('phase', OPEN).where('next_due_at', '<', at);
    case 'due-today':
      return query.whereIn('phase', OPEN).whereBetween('next_due_at', [at, endOfToday]);
    case 'waiting':
      return query.whereIn('phase', OPEN).whereNotNull('waiting_since');
    case 'appeals':
      return query.whereIn('appeal_state', ['lodged', 'acknowledged']);
    case 'solved':
      return query.whereIn('phase', ['resolved', 'closed']);
    case 'all':
      return query;
  }
}

function narrow(query: Knex.QueryBuilder, request: QueueRequest): void {
  const { department, category, priority, stage, search } = request;
  if (department) query.where('department_key', department);
  if (category) query.where('category_key', category);
  if (priority) query.where('priority', priority);
  if (stage) query.where('stage_key', stage);
  if (search) {
    const reference = readReference(search);
    query.where((found) => {
      if (reference !== null) void found.where({ reference });
      for (const column of ['reference', 'summary', 'description', 'place_detail']) {
        void found.orWhereRaw(`lower(${column}) like ? escape '!'`, [contains(search)]);
      }
    });
  }
}

/** Wildcards in what a person typed are looked for as they are. */
function contains(words: string): string {
  return `%${plainWords(words)
    .toLowerCase()
    .replace(/[!%_]/g, (sign) => `!${sign}`)}%`;
}

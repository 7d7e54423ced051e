import type { Knex } from 'knex';
import type { Instant } from '../../../../kernel/instant';
import {
  instantIn,
  optionalInstantIn,
  optionalNumberIn,
  optionalTextIn,
  textIn,
  type Row,
} from '../../../../kernel/row';
import type { Viewer } from '../../../complaints/domain/desk/viewer';
import { visibleTo } from '../../../complaints/server/public';
import type { Fact } from '../../domain/measures/fact';

export interface FactsAsked {
  readonly viewer: Viewer;
  /** Received in [from, until). */
  readonly from: Instant;
  readonly until: Instant;
  readonly departmentKey: string | null;
}

/** The complaints received in a period that the viewer may see, as facts to measure. */
export async function readFacts(
  db: Knex,
  { viewer, from, until, departmentKey }: FactsAsked,
): Promise<Fact[]> {
  const query = visibleTo(db('complaints'), viewer)
    .where('received_at', '>=', from)
    .where('received_at', '<', until)
    .select(
      ...['department_key', 'category_key', 'place_key', 'received_at', 'phase'],
      ...['first_responded_at', 'resolved_at', 'next_due_at', 'promised_at'],
      db.raw(
        `exists(select 1 from clocks where clocks.complaint_id = complaints.id
         and clocks.metric = 'resolution' and clocks.breached_at is not null) as was_breached`,
      ),
      db.raw(
        `exists(select 1 from survey_invitations
         where survey_invitations.complaint_id = complaints.id) as was_invited`,
      ),
      db.raw(
        `(select score from survey_responses where survey_responses.complaint_id = complaints.id
         order by answered_at desc limit 1) as score`,
      ),
    );
  if (departmentKey !== null) query.where('department_key', departmentKey);
  const rows: Row[] = await query;
  return rows.map(factFromRow);
}

function factFromRow(row: Row): Fact {
  return {
    departmentKey: textIn(row, 'department_key'),
    categoryKey: textIn(row, 'category_key'),
    placeKey: optionalTextIn(row, 'place_key'),
    receivedAt: instantIn(row, 'received_at'),
    firstRespondedAt: optionalInstantIn(row, 'first_responded_at'),
    resolvedAt: optionalInstantIn(row, 'resolved_at'),
    isSolved: row.phase === 'resolved' || row.phase === 'closed',
    nextDueAt: optionalInstantIn(row, 'next_due_at'),
    promisedAt: optionalInstantIn(row, 'promised_at'),
    wasBreached: Boolean(row.was_breached),
    wasInvited: Boolean(row.was_invited),
    score: optionalNumberIn(row, 'score'),
  };
}

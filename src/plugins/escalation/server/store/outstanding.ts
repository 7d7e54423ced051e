import type { Knex } from 'knex';
import { numberIn, type Row } from '../../../../kernel/row';

/** The next complaints, by id, that owe something under a charter before this one and can be moved to it. */
export async function outstandingAfter(
  db: Knex,
  charterNumber: number,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<number[]> {
  const rows: Row[] = await outstanding(db, charterNumber)
    .where('clocks.complaint_id', '>', after)
    .orderBy('clocks.complaint_id')
    .limit(limit)
    .distinct('clocks.complaint_id');
  return rows.map((row) => numberIn(row, 'complaint_id'));
}

/** How many of them there are. */
export async function countOutstanding(db: Knex, charterNumber: number): Promise<number> {
  const row: Row | undefined = await outstanding(db, charterNumber)
    .countDistinct({ complaints: 'clocks.complaint_id' })
    .first();
  return Number(row?.complaints ?? 0);
}

/** Promised actions, and solutions that somebody promised by name, have the date that was given to them. */
function outstanding(db: Knex, charterNumber: number) {
  return db('clocks')
    .join('complaints', 'complaints.id', 'clocks.complaint_id')
    .whereIn('clocks.state', ['running', 'paused'])
    .where('clocks.charter_number', '<', charterNumber)
    .whereNot('clocks.metric', 'follow-up')
    .where((either) => {
      void either.whereNot('clocks.metric', 'resolution').orWhereNull('complaints.responsible_id');
    });
}

/** Those of some complaints for which a rule has ever set a timer. */
export async function withRuleTimers(
  db: Knex,
  complaintIds: readonly number[],
): Promise<ReadonlySet<number>> {
  const rows: Row[] = await db('timers')
    .whereIn('complaint_id', [...complaintIds])
    .whereNot({ rule_key: '' })
    .distinct('complaint_id');
  return new Set(rows.map((row) => numberIn(row, 'complaint_id')));
}

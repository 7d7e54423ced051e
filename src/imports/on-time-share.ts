import type { Knex } from 'knex';
import type { Instant } from '../kernel/instant';

export interface Share {
  /** Key of the place or department; null is a complaint without one. */
  readonly key: string | null;
  readonly complaints: number;
  /** Of those whose promise has been kept or broken. */
  readonly decided: number;
  readonly onTime: number;
}

/** How many imported complaints were solved in time, by place or by department, the largest first. */
export async function onTimeShare(
  db: Knex,
  by: 'place_key' | 'department_key',
  { at, limit }: { readonly at: Instant; readonly limit: number },
): Promise<readonly Share[]> {
  const isLate = `(k.breached_at is not null or (k.due_at is not null and k.due_at < ${Number(at)}))`;
  const isDecided = `(k.state = 'met' or ${isLate})`;
  const rows: Record<string, unknown>[] = await db('complaints as c')
    .join('clocks as k', 'k.complaint_id', 'c.id')
    .where({ 'k.metric': 'resolution' })
    .whereNotNull('c.external_reference')
    .groupBy(`c.${by}`)
    .select(
      `c.${by} as key`,
      db.raw('count(*) as complaints'),
      db.raw(`sum(case when ${isDecided} then 1 else 0 end) as decided`),
      db.raw(`sum(case when ${isDecided} and not ${isLate} then 1 else 0 end) as on_time`),
    )
    .orderBy('complaints', 'desc')
    .limit(limit);
  return rows.map((row) => ({
    key: row.key === null ? null : String(row.key),
    complaints: Number(row.complaints),
    decided: Number(row.decided),
    onTime: Number(row.on_time),
  }));
}

import type { Knex } from 'knex';

/** The tick asks only for pending timers; Strapi's schema knows no partial index, so it is made here, once. */
export async function addPartialIndexes(db: Knex): Promise<void> {
  await db.raw(
    "create index if not exists timers_pending on timers (fire_at, complaint_id) where state = 'pending'",
  );
}

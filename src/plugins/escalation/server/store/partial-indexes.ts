import type { Knex } from 'knex';

/**
 * The tick asks only for pending timers, and one move of promises runs at a time; Strapi's schema knows no partial
 * index, so they are made here, once.
 */
export async function addPartialIndexes(db: Knex): Promise<void> {
  await db.raw(
    "create index if not exists timers_pending on timers (fire_at, complaint_id) where state = 'pending'",
  );
  await db.raw(
    "create unique index if not exists promise_moves_running on promise_moves (state) where state = 'running'",
  );
}

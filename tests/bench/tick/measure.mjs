import { isPostgres } from '../../support/multiply.mjs';

/** What the work answers, and how many seconds it took. */
export async function timed(work) {
  const startedAt = performance.now();
  const answer = await work();
  return { answer, seconds: (performance.now() - startedAt) / 1_000 };
}

/** What PostgreSQL does by itself a minute after so many inserts; SQLite is left as it is. */
export async function refreshStatistics(knex) {
  if (isPostgres(knex)) await knex.raw('vacuum analyze');
}

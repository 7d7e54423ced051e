import { isPostgres } from '../../support/multiply.mjs';

/** What the work answers, how many seconds it took, and for how many of them this process was busy. */
export async function timed(work) {
  const startedAt = performance.now();
  const before = process.cpuUsage();
  const answer = await work();
  const seconds = (performance.now() - startedAt) / 1_000;
  const { user, system } = process.cpuUsage(before);
  return { answer, seconds, cpu: (user + system) / 1e6 };
}

/** What PostgreSQL does by itself a minute after so many inserts; SQLite is left as it is. */
export async function refreshStatistics(knex) {
  if (isPostgres(knex)) await knex.raw('vacuum analyze');
}

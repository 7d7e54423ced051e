import type { Core } from '@strapi/strapi';

const LOCK = 7_337_733; // any number, the same for every Redress server of a database

/**
 * Strapi takes no lock while it changes the schema and fills a new database, and two servers that start at once
 * break each other's start: on PostgreSQL the second waits here until the first is through.
 */
export async function holdingStartLock(
  strapi: Core.Strapi,
  load: () => Promise<unknown>,
): Promise<void> {
  const knex = strapi.db.connection;
  if (strapi.db.dialect.client !== 'postgres') {
    await load();
    return;
  }
  const connection: unknown = await knex.client.acquireConnection();
  try {
    await knex.raw('select pg_advisory_lock(?)', [LOCK]).connection(connection);
    await load();
  } finally {
    await knex.raw('select pg_advisory_unlock(?)', [LOCK]).connection(connection);
    await knex.client.releaseConnection(connection);
  }
}

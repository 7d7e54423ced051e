import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/**
 * The connection to read by: the open transaction when there is one. On SQLite a read beside an open
 * transaction would wait for ever, because there is one connection.
 */
export async function connection(strapi: Core.Strapi): Promise<Knex> {
  if (!strapi.db.inTransaction()) return strapi.db.connection;
  const joined = await strapi.db.transaction();
  return joined.get() as Knex.Transaction; // Strapi types it as its own copy of knex
}

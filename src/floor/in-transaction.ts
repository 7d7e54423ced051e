import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** Runs work in one transaction (joining one that is open already); what throws rolls all of it back. */
export function inTransaction<Outcome>(
  strapi: Core.Strapi,
  work: (tx: Knex.Transaction) => Promise<Outcome>,
): Promise<Outcome> {
  // Strapi types the outcome as a promise of what the callback gives, and the transaction as its own copy of knex.
  const transaction: unknown = strapi.db.transaction(({ trx }) => work(trx as Knex.Transaction));
  return transaction as Promise<Outcome>;
}

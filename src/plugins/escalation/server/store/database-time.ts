import type { Core } from '@strapi/strapi';
import { asInstant, type Instant } from '../../../../kernel/instant';

/** What time it is by the database's clock; null when the database is a file and has none of its own. */
export async function databaseTime(strapi: Core.Strapi): Promise<Instant | null> {
  if (strapi.db.dialect.client !== 'postgres') return null;
  const rows: { now: unknown }[] = await strapi.db.connection.select(
    strapi.db.connection.raw('floor(extract(epoch from clock_timestamp()) * 1000) as now'),
  );
  return asInstant(Number(rows[0]?.now));
}

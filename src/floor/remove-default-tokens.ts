import type { Core } from '@strapi/strapi';

const TOKEN = 'admin::api-token';

/** Strapi gives a database without administrators two API tokens, one with full access; nobody asked for either. */
export async function removeDefaultTokens(strapi: Core.Strapi): Promise<void> {
  if ((await strapi.db.query('admin::user').count()) > 0) return;
  const tokens = await strapi.db.query(TOKEN).findMany({ select: ['id'] });
  for (const { id } of tokens) await strapi.service('admin::api-token-content-api').revoke(id);
}

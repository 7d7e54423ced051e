import type { Core } from '@strapi/strapi';

export async function surveys(strapi: Core.Strapi): Promise<unknown> {
  const entries = await strapi.db
    .query('plugin::surveys.survey')
    .findMany({ orderBy: { id: 'asc' } });
  return entries.map(({ key, question, commentLabel, unhappyAtOrBelow, isActive }) => ({
    ...{ key, question, commentLabel, unhappyAtOrBelow, isActive },
  }));
}

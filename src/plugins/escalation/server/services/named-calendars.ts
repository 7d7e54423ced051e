import type { Core } from '@strapi/strapi';
import type { NamedCalendar } from '../../contracts/policies';
import { keptCalendars } from '../store/calendars';

/** The calendars as they stand in the drafts, to choose from. */
export async function namedCalendars(strapi: Core.Strapi): Promise<readonly NamedCalendar[]> {
  const kept = await keptCalendars(strapi);
  return kept.map(({ calendar: { key, name, timezone } }) => ({ key, name, timezone }));
}

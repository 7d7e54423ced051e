import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { translatedSchema } from '../../../../kernel/translated';
import type { CalendarUser } from '../../contracts/calendars';
import { policies, rules } from './charter-drafts';

const drafts = z.array(
  z.object({
    key: z.string(),
    name: translatedSchema,
    calendarKey: z.string().nullish(),
    quietCalendarKey: z.string().nullish(),
  }),
);

/** The drafts of policies and rules that name a calendar. */
export async function calendarUsers(
  strapi: Core.Strapi,
  calendarKey: string,
): Promise<readonly CalendarUser[]> {
  const kinds = [
    { kind: 'policy', entries: drafts.parse(await policies(strapi)) },
    { kind: 'rule', entries: drafts.parse(await rules(strapi)) },
  ] as const;
  return kinds.flatMap(({ kind, entries }) =>
    entries
      .filter((entry) => [entry.calendarKey, entry.quietCalendarKey].includes(calendarKey))
      .map(({ key, name }) => ({ kind, key, name })),
  );
}

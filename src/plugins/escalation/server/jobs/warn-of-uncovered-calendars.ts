import type { Core } from '@strapi/strapi';
import type { Instant } from '../../../../kernel/instant';
import { currentCharter, hasCharter } from '../../../charter/server/public';
import {
  calendarsToWarnOf,
  type CoverageWarning,
} from '../../domain/calendar/calendars-to-warn-of';
import { escalationView } from '../../domain/charter/escalation-view';

/** Warns in the log, once a day, of the calendars in force whose holidays are running out. */
export async function warnOfUncoveredCalendars(strapi: Core.Strapi, at: Instant): Promise<void> {
  if (!(await hasCharter(strapi))) return;
  const { calendars } = escalationView(await currentCharter(strapi));
  for (const warning of calendarsToWarnOf(calendars, at)) strapi.log.warn(warningWords(warning));
}

function warningWords({ name, coveredUntil, daysLeft }: CoverageWarning): string {
  const when = daysLeft < 0 ? `ended on ${coveredUntil}` : `end on ${coveredUntil}`;
  return `Known holidays of the calendar “${name}” ${when}: add the next year and publish the charter.`;
}

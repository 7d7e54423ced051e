import type { Core } from '@strapi/strapi';
import { refuse, type Result } from '../../../../kernel/result';
import { parseTimeOfDay } from '../../../../kernel/zone/local-time';
import { instantAtLocalTime } from '../../../../kernel/zone/zone';
import type { Refusal } from '../../contracts/drafts';
import type { PolicyTryOut, PolicyTryOutRequest } from '../../contracts/policies';
import { compileCalendar } from '../../domain/calendar/compile-calendar';
import { policySchema } from '../../domain/charter/policies';
import { promisedDates } from '../../domain/charter/promised-dates';
import { keptCalendar } from '../store/calendars';
import { readDraft } from './read-draft';

type Question = Omit<PolicyTryOutRequest, 'draft'> & { readonly draft?: unknown };

/** What would be due under a policy as it is being edited, by its calendar as it stands in the drafts. */
export async function tryOutPolicy(
  strapi: Core.Strapi,
  { draft, priority, received }: Question,
): Promise<Result<PolicyTryOut, readonly Refusal[]>> {
  const policy = readDraft(policySchema, draft);
  if (!policy.ok) return policy;
  const file = await keptCalendar(strapi, policy.value.calendarKey);
  const calendar = file && compileCalendar(file.calendar);
  if (!file || !calendar?.ok) return refuse([NO_CALENDAR]);
  const sinceMidnight = parseTimeOfDay(received.time) ?? 0;
  const at = instantAtLocalTime(calendar.value.zone, received.date, sinceMidnight);
  const dates = promisedDates(policy.value, calendar.value, priority, at);
  return { ok: true, value: { timezone: file.calendar.timezone, dates } };
}

const NO_CALENDAR: Refusal = {
  ...{ path: 'calendarKey', code: 'policy-has-calendar', message: 'It names no fit calendar' },
};

import type { Core } from '@strapi/strapi';

/** The chapters of this plugin as they stand in the Content Manager, not yet checked. */
export type Entry = Record<string, unknown>;

export async function calendars(strapi: Core.Strapi): Promise<unknown> {
  const entries = await strapi.db.query('plugin::escalation.calendar').findMany({
    orderBy: { id: 'asc' },
    populate: { weekly: true, exceptions: { populate: { intervals: true } } },
  });
  return entries.map(calendarDraft);
}

/** A calendar as the charter has it; a date that nobody has stated is left out, as in charters published before it. */
export function calendarDraft(entry: Entry): unknown {
  return {
    key: entry.key,
    name: entry.title,
    timezone: entry.timezone,
    weekly: listOf(entry.weekly).map(({ day, opens, closes }) => ({ day, opens, closes })),
    exceptions: listOf(entry.exceptions).map(({ date, note, intervals }) => ({
      date,
      note: note ?? '',
      intervals: listOf(intervals).map(({ opens, closes }) => ({ opens, closes })),
    })),
    ...(entry.coveredUntil ? { coveredUntil: entry.coveredUntil } : {}),
  };
}

/** In the order in which they are tried. */
export async function policies(strapi: Core.Strapi): Promise<unknown> {
  const entries = await strapi.db.query('plugin::escalation.sla-policy').findMany({
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  return entries.map(policyDraft);
}

/** A policy as the charter has it. */
export function policyDraft(entry: Entry): unknown {
  return {
    key: entry.key,
    name: entry.name,
    isDefault: entry.isDefault,
    condition: entry.condition,
    calendarKey: entry.calendarKey ?? '',
    targets: entry.targets,
    resolutionFrom: entry.resolutionFrom,
    pausesFor: entry.pausesFor,
    reopening: entry.reopening,
    extension: entry.extension ?? null,
  };
}

export async function rules(strapi: Core.Strapi): Promise<unknown> {
  const entries = await strapi.db
    .query('plugin::escalation.rule')
    .findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }] });
  return entries.map(ruleDraft);
}

/** A rule as the charter has it. */
export function ruleDraft(entry: Entry): unknown {
  return {
    key: entry.key,
    name: entry.name,
    isEnabled: entry.isEnabled,
    trigger: entry.trigger,
    condition: entry.condition,
    steps: entry.steps,
    repeat: entry.repeat ?? null,
    quietCalendarKey: entry.quietCalendarKey || null,
    capPerHour: entry.capPerHour ?? null,
    once: entry.once,
  };
}

function listOf(value: unknown): Entry[] {
  return Array.isArray(value) ? value : [];
}

import { z } from 'zod';
import type { Translated } from '../../../kernel/translated';
import { keySchema } from '../../complaints/domain/charter/key';
import { calendarShape, type Calendar } from '../domain/calendar/calendar';
import type { CalendarRefusal } from '../domain/calendar/calendar-refusal';
import type { FileRefusal } from '../domain/calendar/icalendar/calendar-event';
import type { FileExceptions } from '../domain/calendar/icalendar/exceptions-from-events';
import type { HolidayPreset, PresetRefusal } from '../domain/calendar/presets/holiday-preset';
import type { ReckoningRefusal } from '../domain/calendar/reckoning-refusal';
import type { TryOutAnswer } from '../domain/calendar/try-out';

/** GET /escalation/calendars */
export interface CalendarsAnswer {
  readonly calendars: readonly CalendarLine[];
}

export interface CalendarLine {
  readonly key: string;
  readonly name: string;
  readonly timezone: string;
  readonly coveredUntil: string | null;
  readonly exceptions: number;
}

/** GET /escalation/calendars/:key, and the answer to saving */
export interface CalendarFile {
  readonly calendar: Calendar;
  /** What the calendar was like when it was read: whoever saves says it again. */
  readonly version: string;
}

const draft = calendarShape.extend({
  name: z.string().min(1).max(120),
  weekly: calendarShape.shape.weekly.max(200),
  exceptions: calendarShape.shape.exceptions.max(3_000),
});

/** POST /escalation/calendars/:key → CalendarFile | 409 | 422 SaveRefusal */
export const saveRequestSchema = z.object({ version: z.string(), calendar: draft });
export type SaveRequest = z.infer<typeof saveRequestSchema>;
export interface SaveRefusal {
  readonly refusals: readonly CalendarRefusal[];
}

/** POST /escalation/calendars → 201 CalendarFile | 422 CreateRefusal */
export const createRequestSchema = z.object({ calendar: draft.extend({ key: keySchema }) });
export type CreateRequest = z.infer<typeof createRequestSchema>;
export interface CreateRefusal {
  readonly refusals: readonly (
    CalendarRefusal | { readonly kind: 'key-taken'; readonly key: string }
  )[];
}

/** DELETE /escalation/calendars/:key → 204 | 422 RemoveRefusal */
export interface RemoveRefusal {
  readonly users: readonly CalendarUser[];
}

/** A draft that names the calendar and would be left without it. */
export interface CalendarUser {
  readonly kind: 'policy' | 'rule';
  readonly key: string;
  readonly name: Translated;
}

/** POST /escalation/calendar-try-out, on a calendar that need not have been saved → TryOutAnswer | 422 TryOutRefusal */
export const tryOutRequestSchema = z.object({
  calendar: draft,
  /** On the clocks of the calendar. */
  received: z.object({ date: z.iso.date(), time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/) }),
  hours: z.number().min(0).max(10_000),
  basis: z.enum(['working-time', 'wall-clock']),
});
export type TryOutRequest = z.infer<typeof tryOutRequestSchema>;
export type { TryOutAnswer };
export interface TryOutRefusal {
  readonly refusal: CalendarRefusal | ReckoningRefusal;
}

/** GET /escalation/holiday-places */
export interface HolidayPlacesAnswer {
  readonly places: readonly {
    readonly code: string;
    readonly regions: readonly { readonly code: string; readonly name: string }[];
  }[];
}

const year = z.number().int().min(2000).max(2060);
const MOST_YEARS = 10;

/** POST /escalation/holiday-presets → HolidayPreset | 422 { refusal: PresetRefusal } */
export const presetRequestSchema = z
  .object({
    country: z.string().max(8),
    region: z.string().max(8).nullable(),
    fromYear: year,
    toYear: year,
    weekly: draft.shape.weekly,
  })
  .refine(({ fromYear, toYear }) => toYear >= fromYear && toYear - fromYear < MOST_YEARS, {
    message: `Choose up to ${MOST_YEARS} years, the first one first`,
  });
export type PresetRequest = z.infer<typeof presetRequestSchema>;
export type { HolidayPreset, PresetRefusal };

/** POST /escalation/calendar-files, multipart with `files` and `timezone` → FileExceptions | 422 { refusal } */
export const fileRequestSchema = z.object({ timezone: z.string() });
export type { FileExceptions, FileRefusal };

import { z } from 'zod';
import { refuse, type Result } from '../../kernel/result';
import type { Calendar } from '../../plugins/escalation/domain/calendar/calendar';
import {
  compileCalendar,
  type CompiledCalendar,
} from '../../plugins/escalation/domain/calendar/compile-calendar';
import { DAYS_OF_WEEK } from '../../kernel/zone/local-time';
import type { VectorRefusal } from './vector-refusal';

const intervalsSchema = z
  .array(z.object({ open: z.string(), close: z.string() }))
  .transform((intervals) => intervals.map(({ open, close }) => ({ opens: open, closes: close })));

const vectorCalendarSchema = z.object({
  timezone: z.string(),
  weekly: z.partialRecord(z.enum(DAYS_OF_WEEK), intervalsSchema),
  closedDates: z.array(z.string()).default([]),
  specialDays: z.record(z.string(), intervalsSchema).default({}),
});

type VectorCalendar = z.output<typeof vectorCalendarSchema>;

/** Turns a calendar of a vector file into one that the engine has compiled. */
export function readVectorCalendar(
  key: string,
  calendar: unknown,
): Result<CompiledCalendar, VectorRefusal> {
  const parsed = vectorCalendarSchema.safeParse(calendar);
  if (!parsed.success) {
    return refuse({ kind: 'malformed-calendar', reason: z.prettifyError(parsed.error) });
  }
  return compileCalendar(toCalendar(key, parsed.data));
}

function toCalendar(
  key: string,
  { timezone, weekly, closedDates, specialDays }: VectorCalendar,
): Calendar {
  const closed = new Set(closedDates);
  // A date that is listed as both is closed: a closed date has no opening at all.
  const special = Object.entries(specialDays).filter(([date]) => !closed.has(date));
  return {
    key,
    name: key,
    timezone,
    weekly: DAYS_OF_WEEK.flatMap((day) =>
      (weekly[day] ?? []).map((interval) => ({ day, ...interval })),
    ),
    exceptions: [
      ...[...closed].map((date) => ({ date, note: 'closed', intervals: [] })),
      ...special.map(([date, intervals]) => ({ date, note: 'special day', intervals })),
    ],
  };
}

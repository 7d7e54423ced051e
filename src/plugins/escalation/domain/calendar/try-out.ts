import { DAYS_OF_WEEK } from '../../../../kernel/zone/local-time';
import { hoursInSeconds, later, SECOND } from '../../../../kernel/duration';
import type { Instant } from '../../../../kernel/instant';
import { ok, type Result } from '../../../../kernel/result';
import { addWorkingTime } from './add-working-time';
import type { Calendar } from './calendar';
import type { CalendarRefusal } from './calendar-refusal';
import { compileCalendar, type CompiledCalendar } from './compile-calendar';
import { nextWorkingInstant } from './next-working-instant';
import type { ReckoningRefusal } from './reckoning-refusal';
import { workingTimePerDate, type WorkingDate } from './working-time-per-date';

export interface TryOutQuestion {
  readonly receivedAt: Instant;
  readonly hours: number;
  readonly basis: 'working-time' | 'wall-clock';
}

/** When an answer would be due and why. */
export interface TryOutAnswer {
  /** The first counted instant: when received, or the next opening. */
  readonly countedFrom: Instant;
  readonly dueAt: Instant;
  readonly perDate: readonly WorkingDate[];
}

/** What would be due if something were received then, under a calendar that nobody need have saved. */
export function tryOut(
  calendar: Calendar,
  question: TryOutQuestion,
): Result<TryOutAnswer, CalendarRefusal | ReckoningRefusal> {
  const compiled = compileCalendar(calendar);
  if (!compiled.ok) return compiled;
  if (question.basis === 'working-time') return workingAnswer(compiled.value, question);
  const always = compileCalendar({ ...calendar, weekly: ROUND_THE_CLOCK, exceptions: [] });
  return always.ok ? ok(wallClockAnswer(always.value, question)) : always;
}

function workingAnswer(
  calendar: CompiledCalendar,
  { receivedAt, hours }: TryOutQuestion,
): Result<TryOutAnswer, ReckoningRefusal> {
  const from = nextWorkingInstant(calendar, receivedAt);
  if (!from.ok) return from;
  const due = addWorkingTime(calendar, receivedAt, hoursInSeconds(hours));
  if (!due.ok) return due;
  const perDate = workingTimePerDate(calendar, receivedAt, due.value);
  return ok({ countedFrom: from.value, dueAt: due.value, perDate });
}

function wallClockAnswer(
  always: CompiledCalendar,
  { receivedAt, hours }: TryOutQuestion,
): TryOutAnswer {
  const dueAt = later(receivedAt, hoursInSeconds(hours) * SECOND);
  return { countedFrom: receivedAt, dueAt, perDate: workingTimePerDate(always, receivedAt, dueAt) };
}

const ROUND_THE_CLOCK = DAYS_OF_WEEK.map((day) => ({ day, opens: '00:00', closes: '24:00' }));

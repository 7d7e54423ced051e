import { DAY, MINUTE } from '../../../../../kernel/duration';
import {
  formatLocalDate,
  parseLocalDate,
  parseTimeOfDay,
} from '../../../../../kernel/zone/local-time';
import { localDateAt, localTimeAt, type Zone } from '../../../../../kernel/zone/zone';
import type { CalendarException, OpeningInterval } from '../calendar';
import { inOrder, type IncomingExceptions } from '../exceptions/incoming-exceptions';
import type { CalendarEvent, FileEvents, SkippedEvent } from './calendar-event';

/** Local dates, both included. */
export interface DateWindow {
  readonly from: string;
  readonly to: string;
}

export interface FileExceptions {
  readonly incoming: IncomingExceptions;
  readonly skipped: readonly SkippedEvent[];
}

/** A stretch of one local date in milliseconds since its midnight; it may end on the next date. */
interface Span {
  readonly opens: number;
  readonly closes: number;
}

interface DatePlan {
  readonly notes: string[];
  readonly spans: Span[];
}

/**
 * What the events of a file make of the dates of a calendar: a day with an event for all of it is closed, one with
 * timed events is open at their times only, which say more and so win over an all-day event of the same date.
 */
export function exceptionsFromEvents(
  { events, skipped }: FileEvents,
  zone: Zone,
  window: DateWindow,
): FileExceptions {
  const plans = new Map<string, DatePlan>();
  const refused: SkippedEvent[] = [];
  for (const event of events) {
    if (event.kind === 'all-day') planDays(plans, event, window);
    else refused.push(...planHours(plans, event, zone, window));
  }
  const drafts = [...plans].map(([date, plan]) => ({ date, plan, spans: joined(plan.spans) }));
  const tooLong = drafts.filter(({ spans }) => spans.some(isLongerThanDay));
  const exceptions = inOrder(
    drafts
      .filter((draft) => !tooLong.includes(draft))
      .map(({ date, plan, spans }) => ({
        ...{ date, note: plan.notes.join(' · ').slice(0, LONGEST_NOTE) },
        intervals: spans.map(intervalOf),
      })),
  );
  const overlong = tooLong.map(({ date, plan }): SkippedEvent => ({
    ...{ note: plan.notes.join(' · '), date, reason: 'longer-than-a-day' },
  }));
  return {
    incoming: { exceptions, ...reachOf(exceptions) },
    skipped: [...skipped, ...refused, ...overlong],
  };
}

/** The Content Manager keeps a note in a column of 255 signs. */
const LONGEST_NOTE = 255;

function planDays(
  plans: Map<string, DatePlan>,
  { from, to, note }: Extract<CalendarEvent, { kind: 'all-day' }>,
  window: DateWindow,
): void {
  const first = Math.max(dayOf(from), dayOf(window.from));
  const last = Math.min(dayOf(to) - 1, dayOf(window.to));
  for (let day = first; day <= last; day += 1) planOn(plans, formatLocalDate(day), note);
}

function planHours(
  plans: Map<string, DatePlan>,
  { startsAt, endsAt, note }: Extract<CalendarEvent, { kind: 'timed' }>,
  zone: Zone,
  window: DateWindow,
): SkippedEvent[] {
  const date = localDateAt(zone, startsAt);
  if (date < window.from || date > window.to) return [];
  if (endsAt <= startsAt) return [{ note, date, reason: 'without-length' }];
  const opens = timeOf(localTimeAt(zone, startsAt));
  const days = dayOf(localDateAt(zone, endsAt)) - dayOf(date);
  const span = { opens, closes: days * DAY + timeOf(localTimeAt(zone, endsAt)) };
  if (isLongerThanDay(span)) return [{ note, date, reason: 'longer-than-a-day' }];
  planOn(plans, date, note).spans.push(span);
  return [];
}

function planOn(plans: Map<string, DatePlan>, date: string, note: string): DatePlan {
  const plan = plans.get(date) ?? { notes: [], spans: [] };
  plans.set(date, plan);
  if (note !== '' && !plan.notes.includes(note)) plan.notes.push(note);
  return plan;
}

function joined(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((one, other) => one.opens - other.opens);
  return sorted.reduce<readonly Span[]>((before, span) => {
    const last = before[before.length - 1];
    if (!last || last.closes < span.opens) return [...before, span];
    const closes = Math.max(last.closes, span.closes);
    return [...before.slice(0, -1), { opens: last.opens, closes }];
  }, []);
}

function intervalOf({ opens, closes }: Span): OpeningInterval {
  if (closes === DAY) return { opens: clockOf(opens), closes: '24:00' };
  return { opens: clockOf(opens), closes: clockOf(closes % DAY) };
}

function isLongerThanDay({ opens, closes }: Span): boolean {
  return closes - opens > DAY;
}

function reachOf(exceptions: readonly CalendarException[]) {
  const first = exceptions[0];
  const last = exceptions[exceptions.length - 1];
  return { from: first?.date ?? null, to: last?.date ?? null };
}

function clockOf(sinceMidnight: number): string {
  const minutes = Math.floor(sinceMidnight / MINUTE);
  return [Math.floor(minutes / 60), minutes % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

function dayOf(date: string): number {
  const day = parseLocalDate(date);
  if (day === null) throw new RangeError(`Not a date: ${date}`);
  return day;
}

function timeOf(text: string): number {
  return parseTimeOfDay(text) ?? 0;
}

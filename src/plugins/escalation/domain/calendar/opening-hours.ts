import { DAY } from '../../../../kernel/duration';
import type { Calendar, OpeningInterval } from './calendar';
import {
  DAYS_OF_WEEK,
  parseLocalDate,
  parseTimeOfDay,
  weekdayOf,
} from '../../../../kernel/zone/local-time';

/** A working stretch within one local date, in milliseconds since its midnight; never crosses midnight. */
export interface OpenPiece {
  readonly opens: number;
  readonly closes: number;
}

/** Opening hours by local date: intervals over midnight are cut there, exceptions act on the date itself. */
export interface OpeningHours {
  /** By weekday, Monday first. */
  readonly weekly: readonly (readonly OpenPiece[])[];
  /** By days since 1970-01-01: the dates that do not follow the week. */
  readonly dated: ReadonlyMap<number, readonly OpenPiece[]>;
}

interface CutInterval {
  readonly today: OpenPiece;
  readonly tomorrow: OpenPiece;
}

/** Spreads a calendar's intervals over weekdays and dates, so that every local date can be answered alone. */
export function openingHoursOf(calendar: Calendar): OpeningHours {
  const weekly = weeklyPieces(calendar);
  return { weekly, dated: datedPieces(calendar, weekly) };
}

/** The working stretches of a local date (days since 1970-01-01), in order and apart from each other. */
export function openPiecesOn(hours: OpeningHours, epochDay: number): readonly OpenPiece[] {
  return hours.dated.get(epochDay) ?? hours.weekly[weekdayOf(epochDay)] ?? [];
}

function weeklyPieces({ weekly }: Calendar): readonly (readonly OpenPiece[])[] {
  const cut = DAYS_OF_WEEK.map((day) =>
    weekly.filter((interval) => interval.day === day).map(cutAtMidnight),
  );
  return cut.map((intervals, weekday) => {
    const fromTheNightBefore = cut[(weekday + 6) % 7] ?? [];
    return joined([
      ...intervals.map(({ today }) => today),
      ...fromTheNightBefore.map(({ tomorrow }) => tomorrow),
    ]);
  });
}

/**
 * An exception replaces the week on its own date, the end of the weekly night shift before it included. The end of
 * an exception's own night shift is worked on the date after, unless that date is closed.
 */
function datedPieces(
  { exceptions }: Calendar,
  weekly: OpeningHours['weekly'],
): ReadonlyMap<number, readonly OpenPiece[]> {
  const dated = new Map<number, readonly OpenPiece[]>();
  const nights = new Map<number, readonly OpenPiece[]>();
  for (const { date, intervals } of exceptions) {
    const epochDay = parseLocalDate(date);
    if (epochDay === null) continue;
    const cut = intervals.map(cutAtMidnight);
    dated.set(epochDay, joined(cut.map(({ today }) => today)));
    const ends = joined(cut.map(({ tomorrow }) => tomorrow));
    if (ends.length > 0) nights.set(epochDay + 1, ends);
  }
  for (const [epochDay, ends] of nights) {
    const own = dated.get(epochDay) ?? weekly[weekdayOf(epochDay)] ?? [];
    const isClosed = dated.get(epochDay)?.length === 0;
    if (!isClosed) dated.set(epochDay, joined([...own, ...ends]));
  }
  return dated;
}

function cutAtMidnight(interval: OpeningInterval): CutInterval {
  const opens = parseTimeOfDay(interval.opens) ?? 0;
  const closes = parseTimeOfDay(interval.closes) ?? 0;
  if (closes > opens) return { today: { opens, closes }, tomorrow: { opens: 0, closes: 0 } };
  return { today: { opens, closes: DAY }, tomorrow: { opens: 0, closes } };
}

function joined(pieces: readonly OpenPiece[]): readonly OpenPiece[] {
  const sorted = pieces
    .filter(({ opens, closes }) => opens < closes)
    .sort((one, other) => one.opens - other.opens);
  return sorted.reduce<readonly OpenPiece[]>((before, piece) => {
    const last = before[before.length - 1];
    if (!last || last.closes < piece.opens) return [...before, piece];
    return [
      ...before.slice(0, -1),
      { opens: last.opens, closes: Math.max(last.closes, piece.closes) },
    ];
  }, []);
}

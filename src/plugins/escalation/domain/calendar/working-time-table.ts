import { DAY } from '../../../../kernel/duration';

/** A stretch [startsAt, endsAt) of working time; all fields in milliseconds. */
export interface Stretch {
  readonly startsAt: number;
  readonly endsAt: number;
  /** Working time from the start of the table to `startsAt`. */
  readonly workedBefore: number;
}

/** The working time of a calendar from `coversFrom` to `coversTo`: stretches in order, touching ones joined. */
export interface WorkingTimeTable {
  coversFrom: number;
  coversTo: number;
  stretches: Stretch[];
}

/** Tells the working stretches of [from, to) in order. */
export type ListStretches = (
  from: number,
  to: number,
  tell: (startsAt: number, endsAt: number) => void,
) => void;

/** Nothing is reckoned outside these years, so that a reckoning ends whatever it is asked. */
export const HORIZON_FROM = Date.UTC(1900, 0, 1);
export const HORIZON_TO = Date.UTC(2200, 0, 1);

const MARGIN = 366 * DAY;

/** A table that covers nothing yet. */
export function emptyTable(): WorkingTimeTable {
  return { coversFrom: Infinity, coversTo: -Infinity, stretches: [] };
}

/** Grows the table until it covers [from, to] within the horizon; each time by its own length, so rarely. */
export function growTable(
  table: WorkingTimeTable,
  from: number,
  to: number,
  list: ListStretches,
): void {
  if (from >= table.coversFrom && to <= table.coversTo) return;
  const margin = Math.max(MARGIN, table.coversTo - table.coversFrom);
  const wanted = { from: withinHorizon(from - margin), to: withinHorizon(to + margin) };
  if (from < table.coversFrom) {
    wanted.to = Math.max(wanted.to, table.coversTo);
    table.coversFrom = wanted.from;
    table.coversTo = wanted.from;
    table.stretches = [];
  }
  if (wanted.to <= table.coversTo) return;
  list(table.coversTo, wanted.to, (startsAt, endsAt) => append(table.stretches, startsAt, endsAt));
  table.coversTo = wanted.to;
}

/** Working milliseconds from the start of the table to an instant that it covers. */
export function workedUntil({ stretches }: WorkingTimeTable, instant: number): number {
  const stretch = stretches[countWhile(stretches, (one) => one.startsAt <= instant) - 1];
  return stretch ? stretch.workedBefore + Math.min(instant, stretch.endsAt) - stretch.startsAt : 0;
}

/** The first instant by which so many working milliseconds have been worked; more than none, at most all. */
export function firstInstantWhenWorked({ stretches }: WorkingTimeTable, worked: number): number {
  const stretch = stretches[countWhile(stretches, (one) => one.workedBefore < worked) - 1];
  if (!stretch) throw new RangeError(`No instant when ${worked} ms have been worked`);
  return stretch.startsAt + worked - stretch.workedBefore;
}

/** The last instant by which no more than so many working milliseconds have been worked; fewer than all. */
export function lastInstantWhenWorked({ stretches }: WorkingTimeTable, worked: number): number {
  const stretch = stretches[countWhile(stretches, (one) => one.workedBefore <= worked) - 1];
  if (!stretch) throw new RangeError(`No instant when ${worked} ms have been worked`);
  return stretch.startsAt + worked - stretch.workedBefore;
}

/** All working milliseconds that the table knows of. */
export function workedInAll(table: WorkingTimeTable): number {
  return workedUntil(table, table.coversTo);
}

/** Binary search: how many stretches, from the first on, satisfy a condition that none after them does. */
export function countWhile(
  stretches: readonly Stretch[],
  holds: (stretch: Stretch) => boolean,
): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const stretch = stretches[middle];
    if (stretch && holds(stretch)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The instant itself, or the end of the horizon that it lies beyond. */
export function withinHorizon(instant: number): number {
  return Math.min(Math.max(instant, HORIZON_FROM), HORIZON_TO);
}

function append(stretches: Stretch[], startsAt: number, endsAt: number): void {
  const last = stretches[stretches.length - 1];
  if (last && last.endsAt === startsAt) stretches[stretches.length - 1] = { ...last, endsAt };
  else stretches.push({ startsAt, endsAt, workedBefore: workedThrough(last) });
}

function workedThrough(last: Stretch | undefined): number {
  return last ? last.workedBefore + last.endsAt - last.startsAt : 0;
}

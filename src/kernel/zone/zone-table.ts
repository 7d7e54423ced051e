import { DAY, SECOND } from '../duration';

/** Changes of offset found so far: from `starts[i]` the offset is `offsets[i]` until the next start or `coversTo`. */
export interface ZoneTable {
  readonly offsetAt: (instant: number) => number;
  coversFrom: number;
  coversTo: number;
  starts: number[];
  offsets: number[];
}

// Zones have changed twice within four days (Freetown, 1939), never within one: a daily look misses no change.
const STEP = DAY;
const MARGIN = 400 * DAY;

/** A table of a zone's changes that knows nothing yet. */
export function openZoneTable(name: string): ZoneTable {
  return { offsetAt: offsetReader(name), coversFrom: 0, coversTo: 0, starts: [], offsets: [] };
}

/** Looks up what is missing between two instants; afterwards the table covers both. */
export function coverSpans(table: ZoneTable, from: number, to: number): void {
  if (table.starts.length === 0) startAt(table, wholeStep(from - MARGIN));
  if (from < table.coversFrom) prepend(table, wholeStep(from - MARGIN));
  if (to > table.coversTo) append(table, wholeStep(to + MARGIN));
}

/** Binary search: the index of the span that contains an instant which the table covers. */
export function indexOfSpanAt({ starts }: ZoneTable, instant: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? Infinity) <= instant) low = middle;
    else high = middle - 1;
  }
  return low;
}

function startAt(table: ZoneTable, from: number): void {
  table.coversFrom = from;
  table.coversTo = from;
  table.starts = [from];
  table.offsets = [table.offsetAt(from)];
}

function append(table: ZoneTable, to: number): void {
  let offset = table.offsets[table.offsets.length - 1];
  for (let at = table.coversTo; at < to; at += STEP) {
    const next = table.offsetAt(at + STEP);
    if (next === offset) continue;
    table.starts.push(changeBetween(table, at, at + STEP));
    table.offsets.push(next);
    offset = next;
  }
  table.coversTo = to;
}

function prepend(table: ZoneTable, from: number): void {
  const earlier: ZoneTable = { ...table };
  startAt(earlier, from);
  append(earlier, table.coversFrom);
  // The later table begins where the earlier one ends, with the same offset: that start is no change.
  table.starts = [...earlier.starts, ...table.starts.slice(1)];
  table.offsets = [...earlier.offsets, ...table.offsets.slice(1)];
  table.coversFrom = from;
}

function changeBetween({ offsetAt }: ZoneTable, from: number, to: number): number {
  const before = offsetAt(from);
  let low = from;
  let high = to;
  while (high - low > SECOND) {
    const middle = low + Math.floor((high - low) / (2 * SECOND)) * SECOND;
    if (offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

function wholeStep(instant: number): number {
  return Math.floor(instant / STEP) * STEP;
}

function offsetReader(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const [month = 1, day = 1, year = 1970, ...time] = (
      format.format(instant).match(/\d+/g) ?? []
    ).map(Number);
    return Date.UTC(year, month - 1, day, time[0], time[1], time[2]) - instant;
  };
}

import { DAY } from '../duration';
import { asInstant, type Instant } from '../instant';
import { formatLocalDate, parseLocalDate } from './local-time';
import { coverSpans, indexOfSpanAt, openZoneTable, type ZoneTable } from './zone-table';

/** A time zone whose changes of offset are known; remembers what it has looked up, which changes no answer. */
export interface Zone {
  readonly name: string;
  readonly table: ZoneTable;
}

/** A stretch of time during which the zone keeps one offset (local reading − UTC, in milliseconds). */
export interface ZoneSpan {
  readonly startsAt: number;
  readonly endsAt: number;
  readonly offset: number;
}

const knownZones = new Map<string, Zone>();

// Names of three letters that the IANA database has. ICU also reads BST as Bangladesh and IST as India: a trap.
const SHORT_NAMES = /^(CET|EET|EST|GMT|HST|MET|MST|PRC|ROC|ROK|UCT|UTC|WET)$/;

/** Whether the name is an IANA time zone this runtime knows. */
export function isTimeZone(name: string): boolean {
  if (name.length <= 3 && !SHORT_NAMES.test(name)) return false;
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The zone of an IANA name; throws on an unknown one, which `isTimeZone` tells beforehand. */
export function zoneOf(name: string): Zone {
  const known = knownZones.get(name);
  if (known) return known;
  const zone: Zone = { name, table: openZoneTable(name) };
  knownZones.set(name, zone);
  return zone;
}

/** The spans of constant offset that make up [from, to), cut to it, in order. */
export function zoneSpans({ table }: Zone, from: number, to: number): readonly ZoneSpan[] {
  coverSpans(table, from, to);
  const spans: ZoneSpan[] = [];
  let startsAt = from;
  for (let index = indexOfSpanAt(table, from); startsAt < to; index += 1) {
    const endsAt = Math.min(table.starts[index + 1] ?? to, to);
    spans.push({ startsAt, endsAt, offset: table.offsets[index] ?? 0 });
    startsAt = endsAt;
  }
  return spans;
}

/** The date on the zone's wall calendar at an instant, as `YYYY-MM-DD`. */
export function localDateAt(zone: Zone, instant: Instant): string {
  return formatLocalDate(Math.floor(readingAt(zone, instant) / DAY));
}

/** The time on the zone's clocks at an instant, as `HH:MM`. */
export function localTimeAt(zone: Zone, instant: Instant): string {
  return new Date(readingAt(zone, instant)).toISOString().slice(11, 16);
}

/**
 * The first instant at which the zone's clocks show the date (`YYYY-MM-DD`) and the milliseconds since midnight.
 * A reading that the clocks jumped over (a gap, a date that never happened) gives the instant of the jump.
 */
export function instantAtLocalTime(zone: Zone, date: string, sinceMidnight: number): Instant {
  const epochDay = parseLocalDate(date);
  if (epochDay === null) throw new RangeError(`Not a date: ${date}`);
  const reading = epochDay * DAY + sinceMidnight;
  // No zone is 26 hours or more away from UTC, so the instant lies within these bounds.
  const spans = zoneSpans(zone, reading - 2 * DAY, reading + 2 * DAY);
  const span = spans.find(({ endsAt, offset }) => reading < endsAt + offset);
  if (!span) throw new RangeError(`No instant for ${date} in ${zone.name}`);
  return asInstant(Math.max(reading - span.offset, span.startsAt));
}

function readingAt({ table }: Zone, instant: Instant): number {
  coverSpans(table, instant, instant);
  return instant + (table.offsets[indexOfSpanAt(table, instant)] ?? 0);
}

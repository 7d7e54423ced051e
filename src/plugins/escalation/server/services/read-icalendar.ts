import { runInNewContext } from 'node:vm';
import { SECOND } from '../../../../kernel/duration';
import type { Instant } from '../../../../kernel/instant';
import { ok, refuse, type Result } from '../../../../kernel/result';
import { formatLocalDate, parseLocalDate } from '../../../../kernel/zone/local-time';
import { localDateAt, zoneOf } from '../../../../kernel/zone/zone';
import type { FileEvents, FileRefusal } from '../../domain/calendar/icalendar/calendar-event';
import {
  exceptionsFromEvents,
  type DateWindow,
  type FileExceptions,
} from '../../domain/calendar/icalendar/exceptions-from-events';
import { icalendar } from './icalendar-engine';
import { knowZonesOf, readingOf, zoneReader } from './icalendar-zones';
import { listEvents } from './list-icalendar-events';

export const LARGEST_FILE = 1_048_576;

/** ical.js looks without end for the 30th of a February in a daily rule, so that its time is limited. */
const LONGEST_READING = 3 * SECOND;

/** What an iCalendar file would make of the dates of a calendar, from a year back to three years ahead. */
export function readIcalendar(
  text: string,
  timezone: string,
  at: Instant,
): Result<FileExceptions, FileRefusal> {
  if (Buffer.byteLength(text) > LARGEST_FILE) return refuse({ kind: 'too-large' });
  const zone = zoneOf(timezone);
  const window = windowAround(localDateAt(zone, at));
  const read = readWithinTime(text, timezone, window);
  if (!read.ok) return read;
  const { events, skipped } = read.value;
  if (events.length + skipped.length === 0) return refuse({ kind: 'no-events' });
  return ok(exceptionsFromEvents(read.value, zone, window));
}

function windowAround(today: string): DateWindow {
  const day = parseLocalDate(today) ?? 0;
  return { from: formatLocalDate(day - 366), to: formatLocalDate(day + 3 * 366) };
}

function readWithinTime(
  text: string,
  timezone: string,
  window: DateWindow,
): Result<FileEvents, FileRefusal> {
  // Zones are looked up beforehand: what is stopped in the middle must not be writing into a table that others read.
  const isOwnZone = knowZonesOf(text, window);
  const own = zoneReader(timezone, window);
  function read(): FileEvents {
    const { Component, parse } = icalendar();
    const root = new Component(parse(text));
    for (const zone of root.getAllSubcomponents('vtimezone')) {
      if (isOwnZone(String(zone.getFirstPropertyValue('tzid')))) root.removeSubcomponent(zone);
    }
    return listEvents(root, window, (time) => readingOf(time) - own(readingOf(time)));
  }
  try {
    const found: FileEvents = runInNewContext('read()', { read }, { timeout: LONGEST_READING });
    return ok(found);
  } catch (error) {
    return refuse(refusalOf(error));
  }
}

function refusalOf(error: unknown): FileRefusal {
  const code = fieldOf(error, 'code');
  if (code === 'TOO_MANY_EVENTS') return { kind: 'too-many-events' };
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return { kind: 'takes-too-long' };
  const reason = fieldOf(error, 'message');
  if (typeof reason !== 'string') throw error;
  return { kind: 'unreadable', reason: reason.slice(0, 200) };
}

/** An error may come from another realm, where its class is another one. */
function fieldOf(error: unknown, field: 'code' | 'message'): unknown {
  if (typeof error !== 'object' || error === null) return undefined;
  return (error as Readonly<Record<string, unknown>>)[field];
}

import { formatInstant, type Instant } from '../../../../kernel/instant';
import { zoneOf } from '../../../../kernel/zone/zone';
import type { Calendar } from '../../domain/calendar/calendar';
import type { CalendarEvent } from '../../domain/calendar/icalendar/calendar-event';
import { eventsFromExceptions } from '../../domain/calendar/icalendar/events-from-exceptions';
import { icalendar, type IcalComponent } from './icalendar-engine';

/** The exceptions of a calendar as an iCalendar file. Times are in UTC, so that the file needs no zones of its own. */
export function writeIcalendar(
  { key, name, timezone, exceptions }: Calendar,
  writtenAt: Instant,
): string {
  const { Component, stringify } = icalendar();
  const root = new Component('vcalendar');
  root.updatePropertyWithValue('version', '2.0');
  root.updatePropertyWithValue('prodid', '-//Redress//Working calendar//EN');
  root.updatePropertyWithValue('x-wr-calname', name);
  root.updatePropertyWithValue('x-wr-timezone', timezone);
  for (const event of eventsFromExceptions(exceptions, zoneOf(timezone))) {
    root.addSubcomponent(componentOf(event, key, writtenAt));
  }
  return `${stringify(root.toJSON())}\r\n`;
}

function componentOf(event: CalendarEvent, key: string, writtenAt: Instant): IcalComponent {
  const { Component } = icalendar();
  const component = new Component('vevent');
  const begins = event.kind === 'all-day' ? event.from : formatInstant(event.startsAt);
  component.updatePropertyWithValue('uid', `${key}-${begins.replace(/[-:.]/g, '')}@redress`);
  component.updatePropertyWithValue('dtstamp', timeOf(formatInstant(writtenAt)));
  component.updatePropertyWithValue('dtstart', timeOf(begins));
  const ends = event.kind === 'all-day' ? event.to : formatInstant(event.endsAt);
  component.updatePropertyWithValue('dtend', timeOf(ends));
  if (event.note !== '') component.updatePropertyWithValue('summary', event.note);
  component.updatePropertyWithValue('transp', 'TRANSPARENT');
  return component;
}

/** `2026-12-25`, or an instant without its milliseconds. */
function timeOf(text: string) {
  const { Time } = icalendar();
  if (text.length === 10) return Time.fromDateString(text);
  return Time.fromDateTimeString(`${text.slice(0, 19)}Z`);
}

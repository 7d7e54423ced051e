import type {
  CalendarEvent,
  FileEvents,
  SkippedEvent,
} from '../../domain/calendar/icalendar/calendar-event';
import type { DateWindow } from '../../domain/calendar/icalendar/exceptions-from-events';
import { SECOND } from '../../../../kernel/duration';
import { asInstant } from '../../../../kernel/instant';
import { icalendar, type IcalComponent, type IcalEvent, type IcalTime } from './icalendar-engine';

const MOST_EVENTS = 5_000;
const MOST_STEPS = 100_000;
const SEVERAL_TIMES_A_DAY = ['SECONDLY', 'MINUTELY', 'HOURLY'];

/** What came of a file so far, and how many occurrences were looked at. */
interface Listing {
  readonly events: CalendarEvent[];
  readonly skipped: SkippedEvent[];
  readonly window: DateWindow;
  /** Instants of what has no zone of its own. */
  readonly floating: (time: IcalTime) => number;
  steps: number;
}

/** The events of a file, repeated ones one by one, as far as they touch the window. Throws what ical.js throws. */
export function listEvents(
  root: IcalComponent,
  window: DateWindow,
  floating: Listing['floating'],
): FileEvents {
  const listing: Listing = { events: [], skipped: [], window, floating, steps: 0 };
  const components = root.getAllSubcomponents('vevent');
  const masters = new Set(components.filter(isMaster).map(uidOf));
  const overrides = components.filter((one) => !isMaster(one) && masters.has(uidOf(one)));
  const overridesOf = byUid(overrides);
  const alone = components.filter((one) => isStanding(one) && !overrides.includes(one));
  for (const component of alone) {
    listOccurrences(eventOf(component, overridesOf.get(uidOf(component)) ?? []), listing);
  }
  return { events: listing.events, skipped: listing.skipped };
}

/** Says that the caps have been reached; other errors mean a file that cannot be read. */
export class TooManyEvents extends Error {
  readonly code = 'TOO_MANY_EVENTS';
}

function listOccurrences(event: IcalEvent, listing: Listing): void {
  if (!event.isRecurring()) {
    tell(listing, event, event.startDate, event.endDate);
    return;
  }
  if (Object.keys(event.getRecurrenceTypes()).some((one) => SEVERAL_TIMES_A_DAY.includes(one))) {
    skip(listing, event, 'several-times-a-day');
    return;
  }
  const { duration } = event;
  const hasOverrides = Object.keys(event.exceptions).length > 0;
  const iterator = event.iterator();
  for (let next = iterator.next(); next; next = iterator.next()) {
    listing.steps += 1;
    if (listing.steps > MOST_STEPS) throw new TooManyEvents();
    if (dateOf(next) > listing.window.to) return;
    if (hasOverrides) tellOverridden(listing, event, next);
    else tell(listing, event, next, endAfter(next, duration));
  }
}

function tellOverridden(listing: Listing, event: IcalEvent, occurrence: IcalTime): void {
  const { item, startDate, endDate } = event.getOccurrenceDetails(occurrence);
  if (isStanding(item.component)) tell(listing, item, startDate, endDate);
}

function endAfter(start: IcalTime, duration: IcalEvent['duration']): IcalTime {
  const end = start.clone();
  end.addDuration(duration);
  return end;
}

function tell(listing: Listing, event: IcalEvent, start: IcalTime, end: IcalTime): void {
  if (dateOf(end) < listing.window.from || dateOf(start) > listing.window.to) return;
  if (isLost(event, start)) return skip(listing, event, 'unknown-time-zone');
  if (listing.events.length >= MOST_EVENTS) throw new TooManyEvents();
  const note = noteOf(event);
  if (start.isDate) {
    listing.events.push({ kind: 'all-day', from: dateOf(start), to: dateOf(end), note });
    return;
  }
  const startsAt = asInstant(instantOf(start, listing));
  listing.events.push({
    kind: 'timed',
    startsAt,
    endsAt: asInstant(instantOf(end, listing)),
    note,
  });
}

function skip(listing: Listing, event: IcalEvent, reason: SkippedEvent['reason']): void {
  if (listing.skipped.length >= MOST_EVENTS) throw new TooManyEvents();
  listing.skipped.push({ note: noteOf(event), date: dateOf(event.startDate), reason });
}

/** A zone that is named and that neither the file nor this server knows. */
function isLost(event: IcalEvent, start: IcalTime): boolean {
  if (start.isDate || !isFloating(start)) return false;
  return Boolean(event.component.getFirstProperty('dtstart')?.getParameter('tzid'));
}

function instantOf(time: IcalTime, { floating }: Listing): number {
  return isFloating(time) ? floating(time) : time.toUnixTime() * SECOND;
}

function isFloating({ zone }: IcalTime): boolean {
  return zone === icalendar().Timezone.localTimezone;
}

function isStanding(component: IcalComponent): boolean {
  return component.getFirstPropertyValue('status') !== 'CANCELLED';
}

/** What is not one occurrence of another event, put elsewhere. */
function isMaster(component: IcalComponent): boolean {
  return !component.hasProperty('recurrence-id');
}

function byUid(components: readonly IcalComponent[]): ReadonlyMap<string, IcalComponent[]> {
  const groups = new Map<string, IcalComponent[]>();
  for (const component of components) {
    const uid = uidOf(component);
    groups.set(uid, [...(groups.get(uid) ?? []), component]);
  }
  return groups;
}

function eventOf(component: IcalComponent, overrides: readonly IcalComponent[]): IcalEvent {
  const exceptions = isMaster(component) ? [...overrides] : [];
  return new (icalendar().Event)(component, { strictExceptions: false, exceptions });
}

function uidOf(component: IcalComponent): string {
  return String(component.getFirstPropertyValue('uid'));
}

function noteOf(event: IcalEvent): string {
  return (event.summary ?? '').trim();
}

function dateOf(time: IcalTime): string {
  return time.toString().slice(0, 10);
}

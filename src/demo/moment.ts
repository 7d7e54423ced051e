import { DAY, MINUTE } from '../kernel/duration';
import { asInstant, type Instant } from '../kernel/instant';
import { instantAtLocalTime, localDateAt, zoneOf, type Zone } from '../kernel/zone/zone';
import { formatLocalDate, parseLocalDate } from '../kernel/zone/local-time';
import { calendar } from './estate/calendar';

/** When something happens in the demo, told from the day on which it is shown. */
export type Moment =
  | { readonly kind: 'local'; readonly daysAgo: number; readonly minute: number }
  | { readonly kind: 'ago'; readonly minutes: number };

/** A time on the estate's clocks so many days ago: `on(12, '09:40')`. */
export function on(daysAgo: number, time: string): Moment {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return { kind: 'local', daysAgo, minute: hours * 60 + minutes };
}

/** So long before the demo is shown; for what must look fresh at any hour. */
export function ago(hours: number): Moment {
  return { kind: 'ago', minutes: Math.round(hours * 60) };
}

/** A date so many days ago, for answers to questions that ask for one. */
export interface Day {
  readonly daysAgo: number;
}

export function day(daysAgo: number): Day {
  return { daysAgo };
}

export function after(moment: Moment, minutes: number): Moment {
  return moment.kind === 'ago'
    ? { kind: 'ago', minutes: moment.minutes - minutes }
    : { ...moment, minute: moment.minute + minutes };
}

export function instantOf(moment: Moment, now: Instant): Instant {
  if (moment.kind === 'ago') return asInstant(now - moment.minutes * MINUTE);
  return instantAtLocalTime(zone(), dateOf(moment, now), moment.minute * MINUTE);
}

/** The date on the estate's wall calendar, as `YYYY-MM-DD`. */
export function dateOf({ daysAgo }: Day, now: Instant): string {
  const today = parseLocalDate(localDateAt(zone(), now)) ?? Math.floor(now / DAY);
  return formatLocalDate(today - daysAgo);
}

function zone(): Zone {
  return zoneOf(calendar.timezone);
}

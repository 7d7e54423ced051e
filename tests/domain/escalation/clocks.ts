import { formatInstant, type Instant } from '../../../src/kernel/instant';
import type { Clock, ClockTerms } from '../../../src/plugins/escalation/domain/clock/clock';
import { pauseClock } from '../../../src/plugins/escalation/domain/clock/pause-clock';
import { startClock } from '../../../src/plugins/escalation/domain/clock/start-clock';
import { at, OFFICE } from './calendars';

export const HOURS = 3_600;
export const EIGHT_HOURS: ClockTerms = {
  basis: 'working-time',
  targetSeconds: 8 * HOURS,
  policyKey: 'ordinary',
  calendarKey: 'office',
};

/** A moment of the week of Monday 3 June 2024 in London, such as `Mon 10:00`. */
export function on(text: string): Instant {
  const [day = '', time = ''] = text.split(' ');
  const date = 3 + ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(day);
  return at(`2024-06-${String(date).padStart(2, '0')}T${time}+01:00`);
}

/** A clock of eight working hours from Monday 13:00: due Tuesday 13:00. */
export function running(change: Partial<ClockTerms> = {}): Clock {
  const terms = { ...EIGHT_HOURS, metric: 'resolution' as const, ...change };
  return startClock(terms, OFFICE, on('Mon 13:00')).clock;
}

export function paused(since: string): Clock {
  return pauseClock(running(), OFFICE, on(since)).clock;
}

export function shown(instant: Instant | null): string | null {
  return instant === null ? null : formatInstant(instant);
}

import { formatInstant, type Instant } from '../../../src/kernel/instant';
import type { Clock, ClockTerms } from '../../../src/plugins/escalation/domain/clock/clock';
import { pauseClock } from '../../../src/plugins/escalation/domain/clock/pause-clock';
import type { Restart } from '../../../src/plugins/escalation/domain/clock/restart-clock';
import { startClock } from '../../../src/plugins/escalation/domain/clock/start-clock';
import { at, OFFICE } from './calendars';

export const HOURS = 3_600;
export const EIGHT_HOURS: ClockTerms = {
  basis: 'working-time',
  targetSeconds: 8 * HOURS,
  targetDays: null,
  policyKey: 'ordinary',
  calendarKey: 'office',
  charterNumber: 1,
};

/** A solution counted from receipt. */
export const FIRST = {
  metric: 'resolution',
  cycle: 1,
  opening: 'received',
  passedOver: null,
} as const;

/** Reopened, a solution has eight working hours again. */
export const WHOLE: Restart = {
  terms: EIGHT_HOURS,
  reopening: { mode: 'restart', hours: 0 },
  passedOver: null,
};

/** A moment of the week of Monday 3 June 2024 in London, such as `Mon 10:00`. */
export function on(text: string): Instant {
  const [day = '', time = ''] = text.split(' ');
  const date = 3 + ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(day);
  return at(`2024-06-${String(date).padStart(2, '0')}T${time}+01:00`);
}

/** A clock of eight working hours from Monday 13:00: due Tuesday 13:00. */
export function running(change: Partial<ClockTerms> = {}): Clock {
  return startClock({ ...EIGHT_HOURS, ...FIRST, ...change }, OFFICE, on('Mon 13:00')).clock;
}

export function paused(since: string): Clock {
  return pauseClock(running(), 'resident', OFFICE, on(since)).clock;
}

export function shown(instant: Instant | null): string | null {
  return instant === null ? null : formatInstant(instant);
}

import { DAY, later } from '../../../../kernel/duration';
import type { Instant } from '../../../../kernel/instant';
import { formatLocalDate, parseLocalDate } from '../../../../kernel/zone/local-time';
import { instantAtLocalTime, localDateAt, zoneOf } from '../../../../kernel/zone/zone';

/** The last instant of the local day that `at` falls on; a day may have 23 or 25 hours, or be followed by one that never came. */
export function endOfDay(at: Instant, timezone: string): Instant {
  const zone = zoneOf(timezone);
  const tomorrow = formatLocalDate((parseLocalDate(localDateAt(zone, at)) ?? at / DAY) + 1);
  return later(instantAtLocalTime(zone, tomorrow, 0), -1);
}

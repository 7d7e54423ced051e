import { DAY } from '../../../../kernel/duration';
import { asInstant, type Instant } from '../../../../kernel/instant';

/** The last instant of the local day that `at` falls on; found by halving, since a day may have 23 or 25 hours. */
export function endOfDay(at: Instant, timezone: string): Instant {
  const format = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: timezone });
  const today = format.format(at);
  let inside: number = at;
  let outside: number = at + 2 * DAY;
  while (outside - inside > 1) {
    const middle = Math.floor((inside + outside) / 2);
    if (format.format(middle) === today) inside = middle;
    else outside = middle;
  }
  return asInstant(inside);
}

import { formatInstant } from '../../../src/kernel/instant';
import { endOfDay } from '../../../src/plugins/complaints/domain/desk/end-of-day';
import { at } from '../escalation/calendars';

describe('the end of the day', () => {
  test.each([
    ['Asia/Shanghai', '2026-03-02T00:00:00+08:00', '2026-03-02T15:59:59.999Z'],
    ['Asia/Shanghai', '2026-03-02T23:59:59.999+08:00', '2026-03-02T15:59:59.999Z'],
    // Summer time begins: a day of 23 hours.
    ['Europe/London', '2026-03-29T00:30:00Z', '2026-03-29T22:59:59.999Z'],
    ['Europe/London', '2026-03-28T12:00:00Z', '2026-03-28T23:59:59.999Z'],
    // It ends: a day of 25 hours, met in both of its two half past ones.
    ['Europe/London', '2026-10-25T00:30:00Z', '2026-10-25T23:59:59.999Z'],
    ['Europe/London', '2026-10-25T01:30:00Z', '2026-10-25T23:59:59.999Z'],
    // In Beirut summer time begins at midnight: that day has no 00:00.
    ['Asia/Beirut', '2026-03-28T12:00:00Z', '2026-03-28T21:59:59.999Z'],
    // In Havana it ends at one: midnight comes twice on 1 November, and the day ends at the first.
    ['America/Havana', '2026-10-31T12:00:00Z', '2026-11-01T03:59:59.999Z'],
    // Samoa left out 30 December 2011.
    ['Pacific/Apia', '2011-12-29T12:00:00-10:00', '2011-12-30T09:59:59.999Z'],
    ['UTC', '2028-02-29T10:00:00Z', '2028-02-29T23:59:59.999Z'],
    ['Asia/Kathmandu', '2026-12-31T23:00:00+05:45', '2026-12-31T18:14:59.999Z'],
  ])('in %s at %s is %s', (timezone, instant, end) => {
    expect(formatInstant(endOfDay(at(instant), timezone))).toBe(end);
  });
});

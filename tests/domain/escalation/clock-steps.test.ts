import {
  instantAfterDue,
  instantAtShare,
  instantBeforeDue,
} from '../../../src/plugins/escalation/domain/clock/instant-of-step';
import { resumeClock } from '../../../src/plugins/escalation/domain/clock/resume-clock';
import { OFFICE } from './calendars';
import { HOURS, on, paused, running, shown } from './clocks';

describe('T15: a step of a rule', () => {
  test.each([
    ['two working hours before a due date is reckoned in hours of work', 2, 'Tue 11:00'],
    ['four working hours before falls on the opening, not on the closing before', 4, 'Tue 09:00'],
    ['six working hours before falls on the afternoon before', 6, 'Mon 15:00'],
  ])('%s', (_claim, hours, moment) => {
    expect(shown(instantBeforeDue(running(), OFFICE, hours * HOURS))).toBe(shown(on(moment)));
  });

  test('before the due date by the whole target or more is never due', () => {
    expect(instantBeforeDue(running(), OFFICE, 8 * HOURS)).toBeNull();
  });

  test('passed in an earlier run is due as soon as the clock runs again', () => {
    const { clock } = resumeClock(paused('Tue 12:30'), OFFICE, on('Thu 10:00'));
    expect(instantBeforeDue(clock, OFFICE, 2 * HOURS)).toBe(on('Thu 10:00'));
  });

  test('at half of the target is due when half of it is used', () => {
    expect(shown(instantAtShare(running(), OFFICE, 0.75))).toBe(shown(on('Tue 11:00')));
    expect(instantAtShare(running(), OFFICE, 1)).toBe(on('Tue 13:00'));
  });

  test('four working hours after is reckoned in hours of work', () => {
    expect(shown(instantAfterDue(running(), OFFICE, 4 * HOURS))).toBe(shown(on('Tue 17:00')));
    expect(shown(instantAfterDue(running(), OFFICE, 5 * HOURS))).toBe(shown(on('Wed 10:00')));
  });

  test('after the due date leaves a pause out', () => {
    const late = resumeClock(paused('Tue 15:00'), OFFICE, on('Thu 10:00')).clock;
    expect(shown(instantAfterDue(late, OFFICE, 4 * HOURS))).toBe(shown(on('Thu 12:00')));
    expect(instantAfterDue(late, OFFICE, HOURS)).toBe(on('Thu 10:00'));
  });

  test('of a clock that stands still is not due at all', () => {
    const clock = paused('Mon 16:00');
    expect(instantBeforeDue(clock, OFFICE, HOURS)).toBeNull();
    expect(instantAfterDue(clock, OFFICE, 0)).toBeNull();
  });
});

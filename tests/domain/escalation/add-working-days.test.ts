import fc from 'fast-check';
import { DAY, HOUR, MINUTE } from '../../../src/kernel/duration';
import { asInstant, formatInstant } from '../../../src/kernel/instant';
import { DAYS_OF_WEEK } from '../../../src/kernel/zone/local-time';
import { addWorkingDays } from '../../../src/plugins/escalation/domain/calendar/add-working-days';
import type { Calendar } from '../../../src/plugins/escalation/domain/calendar/calendar';
import { pauseClock } from '../../../src/plugins/escalation/domain/clock/pause-clock';
import { resumeClock } from '../../../src/plugins/escalation/domain/clock/resume-clock';
import { startClock } from '../../../src/plugins/escalation/domain/clock/start-clock';
import { endOfDays } from '../../../src/plugins/escalation/domain/clock/terms';
import { workingTimeBetween } from '../../../src/plugins/escalation/domain/calendar/working-time-between';
import { aCalendar, at, compiled } from './calendars';
import { EIGHT_HOURS, FIRST } from './clocks';
import { situation } from './situations';
import { workingDaysAfter } from './wall-clock-oracle';

const OFFICE = aCalendar({ timezone: 'Asia/Shanghai' });
const LUNCH = aCalendar({ timezone: 'Asia/Shanghai', hours: ['08:30-12:00', '13:30-18:00'] });
const NIGHTS = aCalendar({ timezone: 'Asia/Shanghai', hours: ['22:00-06:00'] });
const ALWAYS = aCalendar({ days: DAYS_OF_WEEK, hours: ['00:00-24:00'] });
const HOLIDAY = aCalendar({
  timezone: 'Asia/Shanghai',
  exceptions: { '2026-03-04': [], '2026-03-07': ['10:00-14:00'], '2026-03-05': ['09:00-12:00'] },
});

/** Monday is 2 March 2026 in Shanghai, or the date given in London. */
const ROWS: [claim: string, calendar: Calendar, start: string, days: number, due: string][] = [
  ['one day later at the same time', OFFICE, '02T10:15+08:00', 1, '03T10:15+08:00'],
  ['T3: a weekend is no working day', OFFICE, '06T10:15+08:00', 1, '09T10:15+08:00'],
  ['ten of them are two weeks', OFFICE, '02T16:59+08:00', 10, '16T16:59+08:00'],
  ['begun after closing, at closing', OFFICE, '02T20:00+08:00', 1, '03T17:00+08:00'],
  ['begun before opening, at closing', OFFICE, '02T07:00+08:00', 2, '04T17:00+08:00'],
  ['begun at closing, at closing', OFFICE, '02T17:00+08:00', 1, '03T17:00+08:00'],
  ['begun at opening, at opening', OFFICE, '02T09:00+08:00', 1, '03T09:00+08:00'],
  ['begun on a Sunday at ten, on Monday at ten', OFFICE, '08T10:00+08:00', 1, '09T10:00+08:00'],
  ['T3: begun at lunch, at the closing of the day', LUNCH, '02T12:30+08:00', 1, '03T18:00+08:00'],
  ['T3: in the night shift, of the date it ends on', NIGHTS, '02T23:00+08:00', 1, '03T23:00+08:00'],
  ['T3: a Saturday that a night shift ends on', NIGHTS, '06T23:00+08:00', 1, '07T06:00+08:00'],
  ['T4: a closed date does not count', HOLIDAY, '03T10:00+08:00', 1, '05T10:00+08:00'],
  ['T4: on a short day at its closing', HOLIDAY, '03T15:00+08:00', 1, '05T12:00+08:00'],
  ['T4: an open Saturday counts', HOLIDAY, '06T13:00+08:00', 1, '07T13:00+08:00'],
  ['T1: over the change to summer time', ALWAYS, '28T10:00+00:00', 2, '30T10:00+01:00'],
  ['T1: a time that is skipped is at closing', ALWAYS, '28T01:30+00:00', 1, '30T00:00+01:00'],
];

test.each(ROWS)('%s', (_claim, calendar, start, days, due) => {
  const answer = addWorkingDays(compiled(calendar), at(`2026-03-${start}`), days);
  const shown = answer.ok ? formatInstant(answer.value) : answer.refusal;
  expect(shown).toBe(formatInstant(at(`2026-03-${due}`)));
});

test('T1: of a time that the clocks show twice it is the first', () => {
  const answer = addWorkingDays(compiled(ALWAYS), at('2026-10-24T01:30+01:00'), 1);
  expect(answer).toEqual({ ok: true, value: at('2026-10-25T01:30+01:00') });
});

test.each([0, -1, 1.5, Number.NaN, Infinity])('%p days are refused', (days) => {
  expect(addWorkingDays(compiled(OFFICE), at('2026-03-02T10:00+08:00'), days)).toEqual({
    ok: false,
    refusal: { kind: 'impossible-days', days },
  });
});

test('T5: a calendar without so many days ends in a refusal, promptly', () => {
  const fair = compiled(aCalendar({ days: [], exceptions: { '2026-03-03': ['10:00-12:00'] } }));
  expect(addWorkingDays(fair, at('2026-03-02T10:00+00:00'), 2)).toEqual({
    ok: false,
    refusal: { kind: 'beyond-horizon' },
  });
});

const minutes = fc.integer({ min: -3 * 24 * 60, max: 2 * 24 * 60 });

test('T1: asking the wall clock minute by minute gives the same', () => {
  fc.assert(
    fc.property(situation, minutes, fc.integer({ min: 1, max: 3 }), (given, offset, days) => {
      const start = asInstant(given.near + offset * MINUTE);
      const answer = addWorkingDays(compiled(given.calendar), start, days);
      expect(answer).toEqual({ ok: true, value: workingDaysAfter(given.calendar, start, days) });
    }),
    { numRuns: 60 },
  );
});

const pause = fc.tuple(fc.integer({ max: 4 * DAY, min: 0 }), fc.integer({ max: 9 * DAY, min: 0 }));

/** A clock of so many working days as it is after a pause, with the pause. */
function paused(calendar: Calendar, begins: number, days: number, [after, length]: number[]) {
  const office = compiled(calendar);
  const start = asInstant(begins);
  const end = endOfDays(office, start, days);
  const targetSeconds = workingTimeBetween(office, start, end);
  const terms = { ...EIGHT_HOURS, basis: 'working-days', targetSeconds, targetDays: days } as const;
  const { clock } = startClock({ ...terms, ...FIRST }, office, start);
  const from = asInstant(start + (after ?? 0));
  const to = asInstant(from + (length ?? 0));
  const stood = pauseClock(clock, 'resident', office, from).clock;
  return { office, end, clock, from, to, again: resumeClock(stood, office, to).clock };
}

test('T6: a pause outside hours leaves a date in working days where it was, and any other moves it by itself', () => {
  fc.assert(
    fc.property(
      situation,
      minutes,
      fc.integer({ min: 1, max: 9 }),
      pause,
      (given, start, days, stood) => {
        const begins = given.near + start * MINUTE;
        const { office, end, clock, from, to, again } = paused(given.calendar, begins, days, stood);
        expect(clock.dueAt).toBe(end);
        if (from >= end) return;
        const lost = workingTimeBetween(office, from, to);
        if (lost === 0 && to <= end) expect(again.dueAt).toBe(end);
        expect(again.breachedAt).toBeNull();
        const kept = workingTimeBetween(office, begins as typeof from, from);
        const rest = workingTimeBetween(office, to, again.dueAt ?? to);
        expect(kept + rest).toBeCloseTo(clock.targetSeconds, 3);
      },
    ),
    { numRuns: 300 },
  );
});

test('T6: begun at nine and paused in the evening, a day is over at nine', () => {
  const nine = at('2026-03-02T09:00+08:00');
  const evening = [11 * HOUR, HOUR];
  expect(paused(OFFICE, nine, 1, evening).again.dueAt).toBe(at('2026-03-03T09:00+08:00'));
  expect(paused(OFFICE, nine, 1, [HOUR, 24 * HOUR]).again.dueAt).toBe(at('2026-03-04T09:00+08:00'));
});

test('T6: a day without working time that is resumed after its end is due at once, and not broken before', () => {
  const shifts = { days: ['fri', 'sun'], hours: ['04:43-04:44', '04:45-24:00'] } as const;
  const morning = aCalendar({ ...shifts, timezone: 'Europe/London' });
  const monday = at('2024-04-01T04:43+01:00');
  const { clock, again, to } = paused(morning, monday, 1, [0, 4 * DAY + 2 * MINUTE]);
  expect(clock.targetSeconds).toBe(0);
  expect(again).toMatchObject({ dueAt: to, breachedAt: null });
});

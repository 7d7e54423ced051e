import { DAYS_OF_WEEK, type DayOfWeek } from '../../../../kernel/zone/local-time';
import type { Calendar, OpeningInterval } from '../../domain/calendar/calendar';

type Weekly = Calendar['weekly'];

export function hoursOf(weekly: Weekly, day: DayOfWeek): readonly OpeningInterval[] {
  return weekly
    .filter((interval) => interval.day === day)
    .map(({ opens, closes }) => ({ opens, closes }));
}

/** The week with other hours on one day, in the order of the days. */
export function withHours(
  weekly: Weekly,
  day: DayOfWeek,
  hours: readonly OpeningInterval[],
): Weekly {
  return DAYS_OF_WEEK.flatMap((one) =>
    (one === day ? hours : hoursOf(weekly, one)).map((interval) => ({ day: one, ...interval })),
  );
}

/** Every day as Monday is. */
export function mondayEveryDay(weekly: Weekly): Weekly {
  const hours = hoursOf(weekly, 'mon');
  return DAYS_OF_WEEK.flatMap((day) => hours.map((interval) => ({ day, ...interval })));
}

export const ROUND_THE_CLOCK: Weekly = DAYS_OF_WEEK.map((day) => ({
  ...{ day, opens: '00:00', closes: '24:00' },
}));

export const WEEKDAYS_NINE_TO_FIVE: Weekly = DAYS_OF_WEEK.slice(0, 5).map((day) => ({
  ...{ day, opens: '09:00', closes: '17:00' },
}));

/** An interval to begin with: after the last one of the day, or the morning. */
export function nextInterval(hours: readonly OpeningInterval[]): OpeningInterval {
  const last = hours[hours.length - 1];
  if (!last) return { opens: '09:00', closes: '17:00' };
  return { opens: last.closes === '24:00' ? '00:00' : last.closes, closes: '24:00' };
}

export function hoursWordsOf(hours: readonly OpeningInterval[]): string {
  return hours.map(({ opens, closes }) => `${opens}–${closes}`).join(', ');
}

import type { Calendar } from '../../plugins/escalation/domain/calendar/calendar';

const MORNING = { opens: '08:30', closes: '12:00' };
const AFTERNOON = { opens: '13:30', closes: '18:00' };
const SATURDAY = { opens: '09:00', closes: '12:00' };

/** Public holidays of 2026 by the State Council's notice; those of 2027 are added when its notice is out. */
const HOLIDAYS: readonly (readonly [note: string, ...dates: string[]])[] = [
  ["元旦 New Year's Day", '2026-01-01', '2026-01-02', '2026-01-03'],
  ['春节 Spring Festival', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19'],
  ['春节 Spring Festival', '2026-02-20', '2026-02-21', '2026-02-23'],
  ['清明节 Tomb-sweeping Day', '2026-04-04', '2026-04-06'],
  ['劳动节 Labour Day', '2026-05-01', '2026-05-02', '2026-05-04', '2026-05-05'],
  ['端午节 Dragon Boat Festival', '2026-06-19', '2026-06-20'],
  ['中秋节 Mid-autumn Festival', '2026-09-25', '2026-09-26'],
  ['国庆节 National Day', '2026-10-01', '2026-10-02', '2026-10-03'],
  ['国庆节 National Day', '2026-10-05', '2026-10-06', '2026-10-07'],
];

/** Saturdays and Sundays worked in exchange, at the hours of a weekday. */
const MAKE_UP_DAYS: readonly (readonly [date: string, holiday: string])[] = [
  ['2026-01-04', "元旦 New Year's Day"],
  ['2026-02-14', '春节 Spring Festival'],
  ['2026-02-28', '春节 Spring Festival'],
  ['2026-05-09', '劳动节 Labour Day'],
  ['2026-09-20', '国庆节 National Day'],
  ['2026-10-10', '国庆节 National Day'],
];

/** The office hours of the estate; the control room is there at all hours, but promises are reckoned by these. */
export const calendar: Calendar = {
  key: 'office-hours',
  name: '办公时间 Office hours',
  timezone: 'Asia/Shanghai',
  weekly: [
    ...(['mon', 'tue', 'wed', 'thu', 'fri'] as const).flatMap((day) => [
      { day, ...MORNING },
      { day, ...AFTERNOON },
    ]),
    { day: 'sat', ...SATURDAY },
  ],
  exceptions: [
    ...HOLIDAYS.flatMap(([note, ...dates]) => dates.map((date) => ({ date, note, intervals: [] }))),
    ...MAKE_UP_DAYS.map(([date, holiday]) => ({
      date,
      note: `调休上班 Working day made up for ${holiday}`,
      intervals: [MORNING, AFTERNOON],
    })),
  ],
};

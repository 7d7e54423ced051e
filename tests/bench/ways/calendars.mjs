const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'];
const MORNING = { opens: '09:00', closes: '12:00' };
const AFTERNOON = { opens: '13:00', closes: '17:00' };

/** An office with a lunch break, bank holidays, a half day and a Saturday that was worked; clocks change twice a year. */
export const london = {
  key: 'london',
  name: 'Office in London',
  timezone: 'Europe/London',
  weekly: WEEKDAYS.flatMap((day) => [
    { day, ...MORNING },
    { day, ...AFTERNOON },
  ]),
  exceptions: [
    ...['2024-01-01', '2024-03-29', '2024-04-01', '2024-05-06', '2024-05-27', '2024-08-26'],
    ...['2024-12-25', '2024-12-26', '2025-01-01', '2025-04-18', '2025-04-21', '2025-05-05'],
    ...['2025-05-26', '2025-08-25', '2025-12-25', '2025-12-26', '2026-01-01', '2026-04-03'],
    ...['2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25', '2026-12-28'],
  ]
    .map(closed)
    .concat([
      { date: '2024-12-24', intervals: [MORNING] },
      { date: '2025-09-20', intervals: [MORNING, AFTERNOON] },
    ]),
};

/** An office in Shanghai: a week off in spring and autumn, and weekends that are worked in exchange. */
export const shanghai = {
  ...london,
  key: 'shanghai',
  name: 'Office in Shanghai',
  timezone: 'Asia/Shanghai',
  exceptions: [
    ...['2025-01-01', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31', '2025-02-03'],
    ...['2025-02-04', '2025-04-04', '2025-05-01', '2025-05-02', '2025-05-05', '2025-06-02'],
    ...['2025-10-01', '2025-10-02', '2025-10-03', '2025-10-06', '2025-10-07', '2025-10-08'],
  ]
    .map(closed)
    .concat(
      ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'].map((date) => ({
        date,
        intervals: [MORNING, AFTERNOON],
      })),
    ),
};

/** A night shift on which clocks change: the hour that is missing or worked twice is real. */
export const night = {
  ...london,
  key: 'night',
  name: 'Night shift in London',
  weekly: [...WEEKDAYS, 'sat', 'sun'].map((day) => ({ day, opens: '22:00', closes: '06:00' })),
  exceptions: [],
};

function closed(date) {
  return { date, intervals: [] };
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * The opening hours of a calendar as anybody keeps them for a date library: asked with a date and its ISO weekday. A
 * closing that is not after its opening is on the next day.
 */
export function hoursOn({ weekly, exceptions }) {
  const byWeekday = DAYS.map((day) => weekly.filter((one) => one.day === day).map(spanOf));
  const byDate = new Map(exceptions.map(({ date, intervals }) => [date, intervals.map(spanOf)]));
  return (date, weekday) => byDate.get(date) ?? byWeekday[weekday - 1];
}

/** Whether a shift of the day before may still run when a day begins. */
export function hasNights({ weekly, exceptions }) {
  const intervals = [...weekly, ...exceptions.flatMap((one) => one.intervals)];
  return intervals.map(spanOf).some(({ isOverMidnight }) => isOverMidnight);
}

function spanOf({ opens, closes }) {
  return {
    opens: { hour: Number(opens.slice(0, 2)), minute: Number(opens.slice(3)), text: opens },
    closes: { hour: Number(closes.slice(0, 2)), minute: Number(closes.slice(3)), text: closes },
    isOverMidnight: closes <= opens,
  };
}

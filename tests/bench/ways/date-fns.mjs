import {
  addDays,
  addMilliseconds,
  differenceInMilliseconds,
  formatISO,
  getISODay,
  max,
  set,
  startOfDay,
  subDays,
} from 'date-fns';
import { utcToZonedTime, zonedTimeToUtc } from 'date-fns-tz';
import { hasNights, hoursOn } from './hours-on.mjs';

/** Day by day in the zone itself: every opening and closing is turned into an instant. */
export function dateFnsInTheZone(calendar) {
  const { timezone: zone } = calendar;
  const step = stepping(calendar, (day, time) => zonedTimeToUtc(at(day, time), zone));
  return (start, seconds) => {
    const day = startOfDay(utcToZonedTime(start, zone));
    return step(new Date(start), day, seconds).getTime();
  };
}

/** Local time once, day by day on a clock without zone, and back once: half the work, deaf to a change of the clocks. */
export function dateFnsOnLocalClocks(calendar) {
  const { timezone: zone } = calendar;
  const step = stepping(calendar, at);
  return (start, seconds) => {
    const local = utcToZonedTime(start, zone);
    return zonedTimeToUtc(step(local, startOfDay(local), seconds), zone).getTime();
  };
}

function stepping(calendar, instantOf) {
  const hours = hoursOn(calendar);
  const nightBefore = hasNights(calendar) ? 1 : 0;
  return (start, firstDay, seconds) => {
    let left = seconds * 1_000;
    if (left === 0) return start;
    for (let day = subDays(firstDay, nightBefore); ; day = addDays(day, 1)) {
      const date = formatISO(day, { representation: 'date' });
      for (const { opens, closes, isOverMidnight } of hours(date, getISODay(day))) {
        const from = max([start, instantOf(day, opens)]);
        const to = instantOf(isOverMidnight ? addDays(day, 1) : day, closes);
        const open = differenceInMilliseconds(to, from);
        if (open <= 0) continue;
        if (open >= left) return addMilliseconds(from, left);
        left -= open;
      }
    }
  };
}

function at(day, { hour, minute }) {
  return set(day, { hours: hour, minutes: minute });
}

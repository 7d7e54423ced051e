import { DateTime } from 'luxon';
import { hasNights, hoursOn } from './hours-on.mjs';

/** Day by day in the zone itself: every opening and closing is asked of the zone. */
export function luxonInTheZone(calendar) {
  const { timezone: zone } = calendar;
  const step = stepping(calendar);
  return (start, seconds) => step(DateTime.fromMillis(start, { zone }), seconds).toMillis();
}

/** Local time once, day by day on a clock without zone, and back once: half the work, deaf to a change of the clocks. */
export function luxonOnLocalClocks(calendar) {
  const { timezone: zone } = calendar;
  const step = stepping(calendar);
  return (start, seconds) => {
    const local = DateTime.fromMillis(start, { zone }).setZone('utc', { keepLocalTime: true });
    return step(local, seconds).setZone(zone, { keepLocalTime: true }).toMillis();
  };
}

function stepping(calendar) {
  const hours = hoursOn(calendar);
  const nightBefore = hasNights(calendar) ? 1 : 0;
  return (start, seconds) => {
    let left = seconds * 1_000;
    if (left === 0) return start;
    for (
      let day = start.startOf('day').minus({ days: nightBefore });
      ;
      day = day.plus({ days: 1 })
    ) {
      for (const { opens, closes, isOverMidnight } of hours(day.toISODate(), day.weekday)) {
        const from = DateTime.max(start, at(day, opens));
        const to = at(isOverMidnight ? day.plus({ days: 1 }) : day, closes);
        const open = to.toMillis() - from.toMillis();
        if (open <= 0) continue;
        if (open >= left) return from.plus({ milliseconds: left });
        left -= open;
      }
    }
  };
}

function at(day, { hour, minute }) {
  return day.set({ hour, minute });
}

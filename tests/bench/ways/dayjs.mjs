import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone.js';
import utc from 'dayjs/plugin/utc.js';
import { hasNights, hoursOn } from './hours-on.mjs';

dayjs.extend(utc);
dayjs.extend(timezone);

const DATE = 'YYYY-MM-DD';

/** Day by day in the zone itself: every opening and closing is read in the zone, as the plugin's own pages advise. */
export function dayjsInTheZone(calendar) {
  const { timezone: zone } = calendar;
  const at = (day, { text }) => dayjs.tz(`${day.format(DATE)} ${text}`, zone);
  const step = stepping(calendar, at);
  return (start, seconds) => {
    const from = dayjs(start);
    const day = dayjs.utc(from.tz(zone).format(DATE));
    return step(from, day, seconds).valueOf();
  };
}

/** Local time once, day by day on a clock without zone, and back once: half the work, deaf to a change of the clocks. */
export function dayjsOnLocalClocks(calendar) {
  const { timezone: zone } = calendar;
  const at = (day, { hour, minute }) => day.hour(hour).minute(minute);
  const step = stepping(calendar, at);
  return (start, seconds) => {
    const local = dayjs(start).tz(zone).utc(true);
    const end = step(local, local.startOf('day'), seconds);
    return dayjs.tz(end.format('YYYY-MM-DDTHH:mm:ss.SSS'), zone).valueOf();
  };
}

function stepping(calendar, at) {
  const hours = hoursOn(calendar);
  const nightBefore = hasNights(calendar) ? 1 : 0;
  return (start, firstDay, seconds) => {
    let left = seconds * 1_000;
    if (left === 0) return start;
    for (let day = firstDay.subtract(nightBefore, 'day'); ; day = day.add(1, 'day')) {
      for (const { opens, closes, isOverMidnight } of hours(day.format(DATE), day.day() || 7)) {
        const opening = at(day, opens);
        const from = opening.isBefore(start) ? start : opening;
        const open = at(isOverMidnight ? day.add(1, 'day') : day, closes).diff(from);
        if (open <= 0) continue;
        if (open >= left) return from.add(left, 'millisecond');
        left -= open;
      }
    }
  };
}

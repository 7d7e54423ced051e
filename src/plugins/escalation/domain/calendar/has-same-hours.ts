import { oncePer } from '../../../../kernel/once-per';
import type { CompiledCalendar } from './compile-calendar';

/** Whether two calendars are open at the same times for ever, whatever they are called. */
export function hasSameHours(one: CompiledCalendar, other: CompiledCalendar): boolean {
  return one === other || writtenOut(one) === writtenOut(other);
}

const writtenOut = oncePer(({ zone, hours }: CompiledCalendar): string => {
  const dated = [...hours.dated].sort(([day], [next]) => day - next);
  return JSON.stringify([zone.name, hours.weekly, dated]);
});

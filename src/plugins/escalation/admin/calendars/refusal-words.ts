import { DAYS_OF_WEEK } from '../../../../kernel/zone/local-time';
import type { CreateRefusal } from '../../contracts/calendars';
import type { ReckoningRefusal } from '../../domain/calendar/reckoning-refusal';
import type { ClockSay } from '../words';

/** Why a calendar, or a question about it, is refused, and what to change. */
export function refusalWords(
  say: ClockSay,
  refusal: CreateRefusal['refusals'][number] | ReckoningRefusal,
): string {
  const { kind, ...facts } = refusal;
  const where = 'where' in facts ? whereWords(say, facts.where) : '';
  return say(`refusal.${kind}`, { ...facts, where });
}

/** A weekday by its name, a date as it is. */
function whereWords(say: ClockSay, where: string): string {
  const day = DAYS_OF_WEEK.find((one) => one === where);
  return day ? say(`day.${day}`) : where;
}

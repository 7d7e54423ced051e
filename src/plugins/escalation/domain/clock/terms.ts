import { hoursInSeconds } from '../../../../kernel/duration';
import { asInstant, type Instant } from '../../../../kernel/instant';
import type { Priority } from '../../../complaints/domain/vocabulary';
import { addWorkingDays } from '../calendar/add-working-days';
import type { CompiledCalendar } from '../calendar/compile-calendar';
import { workingTimeBetween } from '../calendar/working-time-between';
import { HORIZON_TO } from '../calendar/working-time-table';
import type { EscalationView } from '../charter/escalation-view';
import type { Policy } from '../charter/policies';
import type { ClockTerms, Metric } from './clock';

/** What a policy of a charter promises for one metric at a priority, counted from an instant; null for nothing. */
export function termsFor(
  view: EscalationView,
  policy: Policy,
  { metric, priority }: { readonly metric: Metric; readonly priority: Priority },
  from: Instant,
): ClockTerms | null {
  const target = policy.targets.find((one) => one.metric === metric && one.priority === priority);
  if (!target) return null;
  const { basis, amount } = target;
  const isDays = basis === 'working-days';
  return {
    basis,
    targetSeconds: isDays
      ? secondsOfDays(view.calendar(policy.calendarKey), from, amount)
      : hoursInSeconds(amount),
    targetDays: isDays ? amount : null,
    policyKey: policy.key,
    calendarKey: policy.calendarKey,
    charterNumber: view.number,
  };
}

/** The working seconds that so many working days come to from an instant on. */
function secondsOfDays(calendar: CompiledCalendar, from: Instant, days: number): number {
  return workingTimeBetween(calendar, from, endOfDays(calendar, from, days));
}

/** When so many working days are over; the end of the year 2199 where the calendar has not so many. */
export function endOfDays(calendar: CompiledCalendar, from: Instant, days: number): Instant {
  const end = addWorkingDays(calendar, from, days);
  if (end.ok) return end.value;
  if (end.refusal.kind === 'beyond-horizon') return asInstant(HORIZON_TO);
  throw new RangeError(`Not a number of working days: ${days}`);
}

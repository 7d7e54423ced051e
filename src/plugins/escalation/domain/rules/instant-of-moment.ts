import { hoursInSeconds } from '../../../../kernel/duration';
import { asInstant, type Instant } from '../../../../kernel/instant';
import { addWorkingDays } from '../calendar/add-working-days';
import type { CompiledCalendar } from '../calendar/compile-calendar';
import { HORIZON_TO } from '../calendar/working-time-table';
import type { Basis, Clock } from '../clock/clock';
import { instantAfter, instantBefore } from '../clock/elapse';
import { instantAfterDue, instantAtShare, instantBeforeDue } from '../clock/instant-of-step';
import type { Moment, Span } from './trigger';

/** When a moment of a running promise comes; null for one that does not run, or that is too short for the warning. */
export function instantOfMoment(
  moment: Moment,
  clock: Clock,
  calendar: CompiledCalendar,
): Instant | null {
  const { dueAt } = clock;
  if (dueAt === null) return null;
  switch (moment.kind) {
    case 'share':
      return instantAtShare(clock, calendar, moment.percent / 100);
    case 'before':
      return instantBeforeIt(moment, clock, calendar, dueAt);
    case 'at':
      return dueAt;
    case 'after':
      return isOwnUnit(moment, clock)
        ? instantAfterDue(clock, calendar, hoursInSeconds(moment.amount))
        : instantAfterSpan(moment, calendar, dueAt);
  }
}

/** So long after an instant, by the calendar; the end of the year 2199 when the calendar has no such time. */
export function instantAfterSpan(span: Span, calendar: CompiledCalendar, from: Instant): Instant {
  if (span.unit === 'working-days') {
    const days = addWorkingDays(calendar, from, Math.max(1, Math.round(span.amount)));
    return days.ok ? days.value : asInstant(HORIZON_TO);
  }
  const basis = span.unit === 'hours' ? 'wall-clock' : 'working-time';
  return instantAfter(basis, calendar, from, hoursInSeconds(span.amount));
}

type Before = Extract<Moment, { kind: 'before' }>;

function instantBeforeIt(
  moment: Before,
  clock: Clock,
  calendar: CompiledCalendar,
  dueAt: Instant,
): Instant | null {
  const seconds = hoursInSeconds(moment.amount);
  if (isOwnUnit(moment, clock)) return instantBeforeDue(clock, calendar, seconds);
  const basis = moment.unit === 'hours' ? 'wall-clock' : 'working-time';
  const at = instantBefore(basis, calendar, dueAt, seconds);
  if (clock.runningSince === null || at <= clock.startedAt) return null;
  return asInstant(Math.max(at, clock.runningSince));
}

/** Whether the clock itself reckons in this unit, so that pauses and what was used before are taken into account. */
function isOwnUnit({ unit }: { readonly unit: Span['unit'] }, { basis }: { basis: Basis }) {
  return unit === 'hours'
    ? basis === 'wall-clock'
    : unit === 'working-hours' && basis !== 'wall-clock';
}

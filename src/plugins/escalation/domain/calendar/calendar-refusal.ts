import { assertNever } from '../../../../kernel/assert-never';

/** Why a calendar cannot be promised by; `where` names the weekday or date concerned. */
export type CalendarRefusal =
  | { readonly kind: 'unknown-time-zone'; readonly timezone: string }
  | { readonly kind: 'impossible-time'; readonly where: string; readonly time: string }
  | { readonly kind: 'impossible-date'; readonly where: string }
  | { readonly kind: 'repeated-date'; readonly where: string }
  | { readonly kind: 'overlapping-intervals'; readonly where: string }
  | { readonly kind: 'no-working-time' }
  | { readonly kind: 'no-weekly-hours' };

/** The refusal in words for an administrator, saying what to change. */
export function describeCalendarRefusal(refusal: CalendarRefusal): string {
  switch (refusal.kind) {
    case 'unknown-time-zone':
      return `“${refusal.timezone}” is not a time zone; choose one such as Europe/London.`;
    case 'impossible-time':
      return `“${refusal.time}” on ${refusal.where} is not a time of day; write 00:00 to 24:00.`;
    case 'impossible-date':
      return `“${refusal.where}” is not a date; write year-month-day, such as 2026-12-25.`;
    case 'repeated-date':
      return `${refusal.where} is listed twice; put all its hours into one entry.`;
    case 'overlapping-intervals':
      return `Opening hours on ${refusal.where} overlap; join them or move one.`;
    case 'no-working-time':
      return 'The calendar is never open, so no answer would ever fall due; add opening hours.';
    case 'no-weekly-hours':
      return 'The calendar is open on single dates only and would run out; add weekly hours.';
    default:
      return assertNever(refusal);
  }
}

import type { Instant } from '../../../../../kernel/instant';

/** One occurrence of an event of an iCalendar file. */
export type CalendarEvent =
  | {
      readonly kind: 'all-day';
      /** Local dates; `to` is the first date after the event, as iCalendar has it. */
      readonly from: string;
      readonly to: string;
      readonly note: string;
    }
  | {
      readonly kind: 'timed';
      readonly startsAt: Instant;
      readonly endsAt: Instant;
      readonly note: string;
    };

/** An event that could not become an exception, and why. */
export interface SkippedEvent {
  readonly note: string;
  /** Local date on which it begins; null when that cannot be told. */
  readonly date: string | null;
  readonly reason: SkipReason;
}

export type SkipReason =
  'unknown-time-zone' | 'several-times-a-day' | 'longer-than-a-day' | 'without-length';

/** What a file says about the dates of a calendar. */
export interface FileEvents {
  readonly events: readonly CalendarEvent[];
  readonly skipped: readonly SkippedEvent[];
}

/** Why a whole file is refused. */
export type FileRefusal =
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'no-events' }
  | { readonly kind: 'too-many-events' }
  | { readonly kind: 'takes-too-long' };

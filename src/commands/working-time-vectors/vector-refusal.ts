import type { CalendarRefusal } from '../../plugins/escalation/domain/calendar/calendar-refusal';
import type { ReckoningRefusal } from '../../plugins/escalation/domain/calendar/reckoning-refusal';

/** Why a vector gives no answer: the engine's own refusals, and those of reading the vector. */
export type VectorRefusal =
  | CalendarRefusal
  | ReckoningRefusal
  | { readonly kind: 'malformed-calendar'; readonly reason: string }
  | { readonly kind: 'malformed-input'; readonly reason: string };

// The kinds of error that vector files name, in the engine's words.
const KINDS_BY_NAME: Readonly<Record<string, readonly VectorRefusal['kind'][]>> = {
  'no-opening-hours': ['no-working-time', 'beyond-horizon'],
  'no-working-time': ['no-working-time', 'beyond-horizon'],
  'invalid-time-zone': ['unknown-time-zone'],
  'unknown-time-zone': ['unknown-time-zone'],
  'negative-duration': ['impossible-duration'],
  'invalid-duration': ['impossible-duration', 'malformed-input'],
  'overlapping-intervals': ['overlapping-intervals'],
  'invalid-interval': ['impossible-time', 'overlapping-intervals', 'malformed-calendar'],
  'invalid-time': ['impossible-time', 'malformed-calendar'],
  'invalid-date': ['impossible-date', 'malformed-calendar'],
};

/** Whether a refusal is of the kind that a vector expects; a kind unknown here is content with any refusal. */
export function isExpectedRefusal(refusal: VectorRefusal, errorKind: unknown): boolean {
  const kinds = typeof errorKind === 'string' ? KINDS_BY_NAME[errorKind] : undefined;
  return kinds === undefined || kinds.includes(refusal.kind);
}

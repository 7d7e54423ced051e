import type { CalendarException } from '../calendar';

/** Exceptions from elsewhere, a preset or a file, before anybody has agreed to them. */
export interface IncomingExceptions {
  /** In order of date, each date once. */
  readonly exceptions: readonly CalendarException[];
  /** The dates the source speaks about, both included; null when it has none. */
  readonly from: string | null;
  readonly to: string | null;
}

/** What taking exceptions over would do to one date. */
export type ExceptionChange =
  | { readonly kind: 'added'; readonly date: string; readonly after: CalendarException }
  | {
      readonly kind: 'changed';
      readonly date: string;
      readonly before: CalendarException;
      readonly after: CalendarException;
    }
  | { readonly kind: 'removed'; readonly date: string; readonly before: CalendarException };

/**
 * The exceptions after those of a source have been taken over: its dates win. When it replaces, the dates within its
 * reach that it does not name are ordinary days again; else nothing is taken away.
 */
export function takeOver(
  current: readonly CalendarException[],
  incoming: IncomingExceptions,
  isReplacing: boolean,
): readonly CalendarException[] {
  const named = new Set(incoming.exceptions.map(({ date }) => date));
  const kept = current.filter(
    ({ date }) => !named.has(date) && !(isReplacing && isWithinReach(incoming, date)),
  );
  return inOrder([...kept, ...incoming.exceptions]);
}

/** What has been added, changed and removed between two lists of exceptions, in order of date. */
export function changesBetween(
  before: readonly CalendarException[],
  after: readonly CalendarException[],
): readonly ExceptionChange[] {
  const earlier = new Map(before.map((exception) => [exception.date, exception]));
  const later = new Map(after.map((exception) => [exception.date, exception]));
  const removed = before
    .filter(({ date }) => !later.has(date))
    .map((exception): ExceptionChange => ({
      ...{ kind: 'removed', date: exception.date, before: exception },
    }));
  const others = after.flatMap((exception) => change(earlier.get(exception.date), exception));
  return [...removed, ...others].sort((one, other) => compareText(one.date, other.date));
}

export function inOrder(exceptions: readonly CalendarException[]): readonly CalendarException[] {
  return [...exceptions].sort((one, other) => compareText(one.date, other.date));
}

function change(
  before: CalendarException | undefined,
  after: CalendarException,
): ExceptionChange[] {
  const { date } = after;
  if (!before) return [{ kind: 'added', date, after }];
  return isSame(before, after) ? [] : [{ kind: 'changed', date, before, after }];
}

function isSame(one: CalendarException, other: CalendarException): boolean {
  return one.note === other.note && hoursOf(one) === hoursOf(other);
}

function hoursOf({ intervals }: CalendarException): string {
  return intervals
    .map(({ opens, closes }) => `${opens}-${closes}`)
    .sort()
    .join(' ');
}

function isWithinReach({ from, to }: IncomingExceptions, date: string): boolean {
  return from !== null && to !== null && from <= date && date <= to;
}

/** Dates written year-month-day are in order when their text is. */
function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

import { formatLocalDate, parseLocalDate } from '../../../../kernel/zone/local-time';

/** So many days before the holidays of a calendar run out, somebody has to be told. */
export const WARNED_AHEAD = 60;

/** How well the holidays of a calendar are known: not stated, known for so many days more, or run out. */
export type Coverage =
  | { readonly kind: 'unstated' }
  | { readonly kind: 'covered' | 'running-out' | 'run-out'; readonly daysLeft: number };

/** How a calendar stands on a date: after its last covered date every weekday would read as an ordinary one. */
export function coverageOn(coveredUntil: string | undefined, today: string): Coverage {
  const until = coveredUntil === undefined ? null : parseLocalDate(coveredUntil);
  if (until === null) return { kind: 'unstated' };
  const daysLeft = until - dayOf(today);
  if (daysLeft < 0) return { kind: 'run-out', daysLeft };
  return { kind: daysLeft <= WARNED_AHEAD ? 'running-out' : 'covered', daysLeft };
}

/**
 * The last covered date once holidays of [from, until] are known too. A gap still to come stays a gap: holidays of the
 * year after next do not cover the next one.
 */
export function extendCoverage(
  coveredUntil: string | undefined,
  known: { readonly from: string; readonly until: string },
  today: string,
): string | undefined {
  const covered = coveredUntil === undefined ? -Infinity : dayOf(coveredUntil);
  const firstUnknown = Math.max(covered + 1, dayOf(today));
  if (dayOf(known.from) > firstUnknown) return coveredUntil;
  return formatLocalDate(Math.max(dayOf(known.until), covered));
}

function dayOf(date: string): number {
  const epochDay = parseLocalDate(date);
  if (epochDay === null) throw new RangeError(`Not a date: ${date}`);
  return epochDay;
}

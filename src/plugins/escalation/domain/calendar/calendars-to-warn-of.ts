import type { Instant } from '../../../../kernel/instant';
import { localDateAt, zoneOf } from '../../../../kernel/zone/zone';
import type { Calendar } from './calendar';
import { coverageOn } from './coverage';

/** A calendar whose holidays run out soon, or have: `daysLeft` is below zero then. */
export interface CoverageWarning {
  readonly name: string;
  readonly coveredUntil: string;
  readonly daysLeft: number;
}

/** The calendars of which somebody has to be told that their holidays are running out. */
export function calendarsToWarnOf(
  calendars: readonly Calendar[],
  at: Instant,
): readonly CoverageWarning[] {
  return calendars.flatMap(({ name, timezone, coveredUntil }) => {
    const coverage = coverageOn(coveredUntil, localDateAt(zoneOf(timezone), at));
    if (coverage.kind === 'unstated' || coverage.kind === 'covered') return [];
    return [{ name, coveredUntil: coveredUntil ?? '', daysLeft: coverage.daysLeft }];
  });
}
